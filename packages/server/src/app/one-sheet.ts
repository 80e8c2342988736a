/** The one sheet (xlsx, xls, ods, csv) of a multipart request, as rows whose cells know their addresses. */
import { readTable, type TableResult } from '@taizhang/documents';

import { ProblemError } from '../problems/problem-error.ts';
import type { Request } from './app-types.ts';
import { oneUpload } from './one-upload.ts';

export type UploadedSheet = Extract<TableResult, { readonly ok: true }>;

/** A sheet is held in memory whole; nobody fills in more than this by hand. */
const MOST_MEGABYTES = 32;

/** Refuses what `oneUpload` does, SV-1210 (too large), SV-1208 (no sheet). */
export async function oneSheet(request: Request): Promise<UploadedSheet> {
  const { fileName, content } = await oneUpload(request);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    // Read on to the end, so that the answer finds whoever is still sending.
    if (size <= MOST_MEGABYTES * 2 ** 20) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > MOST_MEGABYTES * 2 ** 20) throw new ProblemError('SV-1210', { most: MOST_MEGABYTES });
  const read = await readTable(Buffer.concat(chunks), fileName);
  if (!read.ok) throw new ProblemError('SV-1208', { reason: { ...read.problem.message } });
  return read;
}
