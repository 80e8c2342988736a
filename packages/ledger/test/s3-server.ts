/**
 * A store that speaks as much S3 as the blob store needs, in memory, for tests. It answers only requests whose Signature
 * Version 4 is right, by an independent implementation of it, and whose body has the hash that was signed.
 */
import { createHash, createHmac, hash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignatureV4 } from '@smithy/signature-v4';

export interface S3Server {
  readonly endpoint: string;
  /** Keys and contents of the bucket. */
  readonly objects: Map<string, Buffer>;
  readonly close: () => Promise<void>;
}

export interface S3Account {
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Few on a page, so that lists have several. */
const PAGE = 3;

export async function startS3Server(account: S3Account): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void answer(request, response, { account, objects });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Context {
  readonly account: S3Account;
  readonly objects: Map<string, Buffer>;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
  const problem = await problemOf(request, { url, body, account: context.account });
  if (problem !== null) {
    response.writeHead(403).end(`<Error><Code>${problem}</Code></Error>`);
    return;
  }
  const [, bucket = '', ...rest] = decodeURIComponent(url.pathname).split('/');
  if (bucket !== context.account.bucket) {
    response.writeHead(404).end('<Error><Code>NoSuchBucket</Code></Error>');
    return;
  }
  serve(request.method ?? '', rest.join('/'), { url, body, response, objects: context.objects });
}

function serve(
  method: string,
  key: string,
  {
    url,
    body,
    response,
    objects,
  }: { url: URL; body: Buffer; response: ServerResponse; objects: Context['objects'] },
): void {
  if (key === '') {
    response.end(listing(url.searchParams, objects));
    return;
  }
  if (method === 'PUT') {
    objects.set(key, body);
    response.end();
    return;
  }
  const content = objects.get(key);
  if (content)
    response.writeHead(200, { 'content-length': content.length }).end(method === 'GET' ? content : '');
  else response.writeHead(404).end(method === 'GET' ? '<Error><Code>NoSuchKey</Code></Error>' : '');
}

function listing(query: URLSearchParams, objects: Context['objects']): string {
  const after = query.get('continuation-token') ?? '';
  const keys = [...objects.keys()]
    .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after)
    .sort();
  const page = keys.slice(0, PAGE);
  const contents = page.map(
    (key) => `<Contents><Key>${key}</Key><Size>${objects.get(key)?.length ?? 0}</Size></Contents>`,
  );
  const isTruncated = keys.length > PAGE;
  const next = isTruncated ? `<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>` : '';
  return `<ListBucketResult><IsTruncated>${isTruncated}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
}

interface Received {
  readonly url: URL;
  readonly body: Buffer;
  readonly account: S3Account;
}

async function problemOf(request: IncomingMessage, { url, body, account }: Received): Promise<string | null> {
  const given = request.headers.authorization ?? '';
  const signedNames = /SignedHeaders=(?<names>[^,]+),/u.exec(given)?.groups?.['names']?.split(';') ?? [];
  for (const needed of ['host', 'x-amz-date', 'x-amz-content-sha256']) {
    if (!signedNames.includes(needed)) return 'MissingSignedHeader';
  }
  if (request.headers['x-amz-content-sha256'] !== hash('sha256', body)) return 'XAmzContentSHA256Mismatch';
  if (request.method === 'PUT' && request.headers['content-length'] === undefined)
    return 'MissingContentLength';
  const headers = Object.fromEntries(signedNames.map((name) => [name, String(request.headers[name])]));
  const signer = new SignatureV4({
    service: 's3',
    region: account.region,
    credentials: account,
    sha256: NodeHash,
    uriEscapePath: false,
    applyChecksum: false,
  });
  const signed = await signer.sign(
    {
      method: request.method ?? '',
      protocol: 'http:',
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers,
    },
    { signingDate: dateOf(headers['x-amz-date'] ?? '') },
  );
  const signatureOf = (text: string): string | undefined =>
    /Signature=(?<hex>[0-9a-f]{64})$/u.exec(text)?.groups?.['hex'];
  const isRight =
    signatureOf(given) !== undefined &&
    signatureOf(given) === signatureOf(signed.headers['authorization'] ?? '');
  return isRight ? null : 'SignatureDoesNotMatch';
}

/** `20260331T080000Z` */
function dateOf(text: string): Date {
  const digits = /^(?<day>\d{8})T(?<time>\d{6})Z$/u.exec(text)?.groups ?? {};
  const [day = '', time = ''] = [digits['day'], digits['time']];
  return new Date(
    `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`,
  );
}

/** The form of a hash that the signing library asks for. */
class NodeHash {
  readonly #hash;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }

  update(chunk: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(chunk));
  }

  async digest(): Promise<Uint8Array> {
    await Promise.resolve();
    return this.#hash.digest();
  }

  reset(): void {
    throw new Error('Not needed.');
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Buffer {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    : Buffer.from(data);
}
