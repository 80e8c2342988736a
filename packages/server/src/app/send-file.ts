/** A stored file on its way to a reader: whole or a part of it (RFC 9110 §14), and never as a page of ours. */
import { Readable } from 'node:stream';

import { safeFileName, type StoredContent } from '@taizhang/ledger';

import { ProblemError } from '../problems/problem-error.ts';
import type { Reply, Request } from './app-types.ts';

const RANGE = /^bytes=(?<first>\d{0,15})-(?<last>\d{0,15})$/u; // bytes=0-1023, bytes=1024-, bytes=-500
/** Types that a browser would run; they travel as bytes. */
const ACTIVE = /html|xml|svg|javascript|ecmascript|x-shockwave/iu;
/** What RFC 8187 lets stand in `filename*` beside what encodeURIComponent leaves. */
const UNSAFE_LEFT = /['()*!]/gu;

export interface FileToSend {
  readonly fileName: string;
  readonly mediaType: string;
  readonly stored: StoredContent;
}

/** Refuses SV-1207. Bytes that are not what was stored end the answer before its end. */
export function sendFile(request: Request, reply: Reply, { fileName, mediaType, stored }: FileToSend): Reply {
  const { hash, size, content } = stored;
  const etag = `"${hash}"`;
  void reply
    .header('etag', etag)
    .header('accept-ranges', 'bytes')
    .header('cache-control', 'private, no-cache')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-disposition', disposition(fileName));
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const range = rangeOf(request, size, etag);
  void reply.header('content-type', ACTIVE.test(mediaType) ? 'application/octet-stream' : mediaType);
  if (range === null) return reply.header('content-length', size).send(Readable.from(content));
  const { first, last } = range;
  return reply
    .code(206)
    .header('content-range', `bytes ${first}-${last}/${size}`)
    .header('content-length', last - first + 1)
    .send(Readable.from(part(content, range)));
}

interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Null where the whole is to be sent: no range, several of them, or one of another version. */
function rangeOf({ headers }: Request, size: number, etag: string): ByteRange | null {
  const { range, 'if-range': ifRange } = headers;
  const groups = RANGE.exec(range ?? '')?.groups;
  if (groups === undefined || (ifRange !== undefined && ifRange !== etag)) return null;
  const { first = '', last = '' } = groups;
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (from > to) throw new ProblemError('SV-1207', { size });
  return { first: from, last: to };
}

async function* part(
  content: AsyncIterable<Uint8Array>,
  { first, last }: ByteRange,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of content) {
    const from = Math.max(first - at, 0);
    const to = Math.min(last + 1 - at, chunk.length);
    if (from < to) yield chunk.subarray(from, to);
    at += chunk.length;
    if (at > last) return;
  }
}

/** Both forms of RFC 6266: plain for old programs, UTF-8 for all others. */
export function disposition(given: string): string {
  const name = safeFileName(given);
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name).replace(
    UNSAFE_LEFT,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
