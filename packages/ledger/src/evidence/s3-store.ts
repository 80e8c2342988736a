/**
 * Files in a bucket of any store that speaks S3, addressed by path (`endpoint/bucket/key`), signed by Signature Version 4.
 *
 * A file's hash is known only at its end, so it waits on disk first; then it is sent in one request of known length whose
 * signature covers that hash, so that the store itself refuses bytes damaged on the way.
 */
import { AwsClient } from 'aws4fetch';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';

import type { Hash } from '../model/basics.ts';
import type { Blob } from '../model/evidence.ts';
import { done, refuse, type Result } from '../model/refusal.ts';
import type { BlobStore } from './blob-store.ts';
import { checkedContent } from './checked-content.ts';
import { readListing } from './s3-listing.ts';
import { spoolContent, type Spool, type Spooled } from './spool.ts';

export interface S3StoreOptions {
  /** `https://s3.example.org` */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** In front of every key: `taizhang/`. */
  readonly prefix?: string;
  /** Where arriving files wait. */
  readonly spool: Spool;
}

/** What one request may carry, by the protocol. */
const MAX_PUT = 5 * 2 ** 30;
const HASH = /^[0-9a-f]{64}$/u;
/** SHA-256 of nothing: the body of requests that have none. */
const NO_BODY: Hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export function s3Store(options: S3StoreOptions): BlobStore {
  const { endpoint, bucket, prefix = '', spool } = options;
  const { accessKeyId, secretAccessKey, region } = options;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  const base = `${endpoint.replace(/\/+$/u, '')}/${bucket}`;
  const urlOf = (hash: Hash): string => `${base}/${prefix}${hash}`;

  const send = async (url: string, request: S3Request): Promise<Result<Response>> => {
    const headers = { 'x-amz-content-sha256': request.hash ?? NO_BODY };
    const signed = await client.sign(url, { method: request.method, headers });
    const sent = new Headers(signed.headers);
    if (request.size !== undefined) sent.set('content-length', String(request.size));
    const body = request.body === undefined ? {} : { body: request.body, duplex: 'half' as const };
    try {
      return done(await fetch(signed.url, { method: request.method, headers: sent, ...body }));
    } catch (error) {
      return refuse('LG-2306', { place: base, reason: causeOf(error) });
    }
  };
  const sizeOf = async (hash: Hash): Promise<Result<number | null>> => {
    const head = await send(urlOf(hash), { method: 'HEAD' });
    if (!head.ok) return head;
    if (head.value.status === 404) return done(null);
    return head.value.ok
      ? done(Number(head.value.headers.get('content-length')))
      : unexpected(head.value, base);
  };
  const upload = async ({ hash, size, path }: Spooled): Promise<Result<Blob>> => {
    if (size > MAX_PUT) return refuse('LG-2305', { limit: MAX_PUT });
    const present = await sizeOf(hash);
    if (!present.ok) return present;
    if (present.value === size) return done({ hash, size });
    const body = Readable.toWeb(createReadStream(path)) as unknown as NonNullable<RequestInit['body']>;
    const put = await send(urlOf(hash), { method: 'PUT', hash, size, body });
    if (!put.ok) return put;
    return put.value.ok ? done({ hash, size }) : unexpected(put.value, base);
  };

  return {
    async put(content, limit) {
      const spooled = await spoolContent(spool, content, limit);
      if (!spooled.ok) return spooled;
      try {
        return await upload(spooled.value);
      } finally {
        await rm(spooled.value.path, { force: true });
      }
    },
    async get(hash) {
      if (!HASH.test(hash)) return refuse('LG-2303', { hash });
      const got = await send(urlOf(hash), { method: 'GET' });
      if (!got.ok) return got;
      const { body, headers } = got.value;
      if (!got.value.ok || !body) return missing(got.value, { hash, place: base });
      return done({ hash, size: Number(headers.get('content-length')), content: checkedContent(body, hash) });
    },
    async has(hash) {
      const size = HASH.test(hash) ? await sizeOf(hash) : done(null);
      if (!size.ok) throw new Error(`${base}: ${JSON.stringify(size.refusals[0].data)}`);
      return size.value !== null;
    },
    async *list() {
      let token: string | null = '';
      while (token !== null) {
        const query = new URLSearchParams({ 'list-type': '2', prefix });
        if (token !== '') query.set('continuation-token', token);
        const page = await send(`${base}?${query.toString()}`, { method: 'GET' });
        if (!page.ok || !page.value.ok) throw new Error(`${base} cannot be listed.`);
        const listing = readListing(await page.value.text());
        for (const { key, size } of listing.entries) {
          const hash = key.slice(prefix.length);
          if (HASH.test(hash)) yield { hash, size };
        }
        token = listing.next;
      }
    },
  };
}

interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT';
  /** Of the body. */
  readonly hash?: Hash;
  readonly size?: number;
  readonly body?: NonNullable<RequestInit['body']>;
}

const unexpected = async (response: Response, place: string): Promise<Result<never>> =>
  notAccepted(response, { place, code: await codeOf(response) });

/** That there is no such bucket is told like that there is no such file; it is another trouble. */
async function missing(
  response: Response,
  { hash, place }: { readonly hash: Hash; readonly place: string },
): Promise<Result<never>> {
  const code = await codeOf(response);
  return response.status === 404 && code !== 'NoSuchBucket'
    ? refuse('LG-2303', { hash })
    : notAccepted(response, { place, code });
}

const notAccepted = (
  { status }: Response,
  { place, code }: { readonly place: string; readonly code: string },
): Result<never> => refuse('LG-2306', { place, reason: `HTTP ${status} ${code}`.trim() });

const codeOf = async (response: Response): Promise<string> =>
  /<Code>(?<code>\w+)<\/Code>/u.exec(await response.text())?.groups?.['code'] ?? '';

/** Fetch hides why it failed behind its own words. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : String(cause);
}
