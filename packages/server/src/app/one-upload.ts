/** The one file of a multipart request, as it comes: nothing is kept in memory. */
import type { Content } from '@taizhang/ledger';

import { ProblemError } from '../problems/problem-error.ts';
import type { Request } from './app-types.ts';

export interface Upload {
  readonly fileName: string;
  readonly content: Content;
}

/** Refuses SV-1006 (no multipart), SV-1205 (no file); its content SV-1018 (too large) and SV-1206 (broke off). */
export async function oneUpload(request: Request): Promise<Upload> {
  if (!request.isMultipart())
    throw new ProblemError('SV-1006', { type: request.headers['content-type'] ?? '' });
  const file = await request.file().catch((error: unknown) => {
    throw toProblem(error);
  });
  if (file === undefined) throw new ProblemError('SV-1205');
  return { fileName: file.filename, content: whole(file.file) };
}

/** The plugin cuts a file off at its limit and says so only beside it. */
async function* whole(
  chunks: AsyncIterable<Uint8Array> & { readonly truncated?: boolean },
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw toProblem(error);
  }
  if (chunks.truncated === true) throw new ProblemError('SV-1018');
}

/** What the plugin names itself has a code; anything else is a stream that ended before its form did. */
const toProblem = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('FST_')
    ? error
    : new ProblemError('SV-1206');
