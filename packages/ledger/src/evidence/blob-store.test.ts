import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';

import { startS3Server, type S3Server } from '../../test/s3-server.ts';
import { verifyAll, type BlobStore, type Content } from './blob-store.ts';
import { BlobDamaged } from './checked-content.ts';
import { openDiskStore } from './disk-store.ts';
import { s3Store } from './s3-store.ts';
import { diskRefusal } from './spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-blobs-'));
const servers: S3Server[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
});

let names = 0;
const newName = (): string => `name-${names++}`;
const ACCOUNT = {
  bucket: 'evidence',
  region: 'cn-north-1',
  accessKeyId: 'library',
  secretAccessKey: 'a secret/+=',
};

interface Kept {
  readonly store: BlobStore;
  /** Where it keeps temporary files. */
  readonly arriving: string;
  /** Changes stored bytes behind the store's back. */
  readonly damage: (hash: string, content: Buffer | null) => void;
}

async function onDisk(): Promise<Kept> {
  const place = join(folder, newName());
  return {
    store: await openDiskStore({ folder: place, newName, leftoversBefore: '2026-01-01T00:00:00.000Z' }),
    arriving: join(place, 'arriving'),
    damage(name, content) {
      const path = join(place, name.slice(0, 2), name.slice(2, 4), name);
      if (content) writeFileSync(path, content);
      else rmSync(path);
    },
  };
}

async function onS3(): Promise<Kept> {
  const server = await startS3Server(ACCOUNT);
  servers.push(server);
  const arriving = join(folder, newName());
  const options = {
    ...ACCOUNT,
    endpoint: server.endpoint,
    prefix: '台账/a b/',
    spool: { folder: arriving, newName },
  };
  return {
    store: s3Store(options),
    arriving,
    damage(name, content) {
      if (content) server.objects.set(`${options.prefix}${name}`, content);
      else server.objects.delete(`${options.prefix}${name}`);
    },
  };
}

async function* chunked(content: Buffer, size = 7): Content {
  await Promise.resolve();
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
async function bytesOf(content: Content): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
async function read(store: BlobStore, name: string): Promise<Buffer> {
  const got = await store.get(name);
  if (!got.ok) throw new Error(got.refusals[0].code);
  return bytesOf(got.value.content);
}
const hashOf = (content: Buffer): string => hash('sha256', content);

/** What every blob store does. */
describe.each<[string, () => Promise<Kept>]>([
  ['on disk', onDisk],
  ['on S3', onS3],
])('a blob store %s', (_name, make) => {
  test('gives back what it was given, under the hash of it', async () => {
    const { store } = await make();
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          const content = Buffer.from(bytes);
          const put = await store.put(chunked(content, size));
          expect(put).toEqual({ ok: true, value: { hash: hashOf(content), size: content.length } });
          expect(await read(store, hashOf(content))).toEqual(content);
        },
      ),
      { numRuns: 25 },
    );
  });
  test('keeps a content once, however often it comes, also at the same time', async () => {
    const { store, arriving } = await make();
    const content = Buffer.from('检测报告');
    await Promise.all([1, 2, 3, 4].map((size) => store.put(chunked(content, size))));
    expect(await all(store.list())).toEqual([{ hash: hashOf(content), size: content.length }]);
    expect(readdirSync(arriving)).toEqual([]);
  });
  test('lists everything by hash', async () => {
    const { store } = await make();
    const contents = Array.from({ length: 10 }, (_, n) => Buffer.from(`file ${n}`));
    for (const content of contents) await store.put(chunked(content));
    const listed = await all(store.list());
    expect(listed.map((blob) => blob.hash)).toEqual(contents.map(hashOf).sort());
  });
  test('takes a large file in a stream', async () => {
    const { store } = await make();
    const large = Buffer.alloc(9_000_000, 'taizhang ');
    await store.put(chunked(large, 65_536));
    expect((await read(store, hashOf(large))).equals(large)).toBe(true);
  });
  test.each<[string, Buffer]>([
    ['a changed byte', Buffer.from('检测报舌')],
    ['a cut end', Buffer.from('检测')],
    ['an addition', Buffer.from('检测报告!')],
    ['nothing left', Buffer.from('')],
  ])('never gives out damaged bytes as whole: %s', async (_what, damaged) => {
    const { store, damage } = await make();
    const content = Buffer.from('检测报告');
    await store.put(chunked(content));
    damage(hashOf(content), damaged);
    await expect(read(store, hashOf(content))).rejects.toThrow(BlobDamaged);
    const [checked] = await all(verifyAll(store));
    expect(checked?.problem).toEqual({ code: 'LG-2304', data: { hash: hashOf(content) } });
  });
  test('refuses what is not there', async () => {
    const { store } = await make();
    for (const name of ['ab'.repeat(32), '../../etc/passwd', '']) {
      expect(await store.has(name)).toBe(false);
      expect(await store.get(name)).toMatchObject({ ok: false, refusals: [{ code: 'LG-2303' }] });
    }
  });
  test('keeps nothing of a content that is too large, empty, or breaks off', async () => {
    const { store, arriving } = await make();
    expect(await store.put(chunked(Buffer.alloc(11)), 10)).toMatchObject({ refusals: [{ code: 'LG-2305' }] });
    expect(await store.put(chunked(Buffer.alloc(0)))).toMatchObject({ refusals: [{ code: 'LG-2307' }] });
    const broken = async function* (): Content {
      yield* chunked(Buffer.alloc(30));
      throw new Error('connection lost');
    };
    await expect(store.put(broken())).rejects.toThrow('connection lost');
    expect(await all(store.list())).toEqual([]);
    expect(readdirSync(arriving)).toEqual([]);
  });
  test('says that a file vanished', async () => {
    const { store, damage } = await make();
    const content = Buffer.from('a');
    await store.put(chunked(content));
    expect(await store.has(hashOf(content))).toBe(true);
    damage(hashOf(content), null);
    expect(await store.has(hashOf(content))).toBe(false);
  });
});

describe('on disk', () => {
  test('files are readable by their owner alone', async () => {
    const { store, arriving } = await onDisk();
    const content = Buffer.from('a');
    await store.put(chunked(content));
    const path = join(
      arriving,
      '..',
      hashOf(content).slice(0, 2),
      hashOf(content).slice(2, 4),
      hashOf(content),
    );
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });
  test('a crash leaves temporary files, which opening removes once they are old', async () => {
    const place = join(folder, newName());
    const [old, young] = ['old.part', 'young.part'].map((name) => join(place, 'arriving', name));
    mkdirSync(join(place, 'arriving'), { recursive: true });
    for (const path of [old!, young!]) writeFileSync(path, 'half a fi');
    utimesSync(old!, 1_700_000_000, 1_700_000_000);
    await openDiskStore({ folder: place, newName, leftoversBefore: '2024-01-01T00:00:00.000Z' });
    expect(readdirSync(join(place, 'arriving'))).toEqual(['young.part']);
  });
  test('a damaged file is healed when the right content comes again with another length', async () => {
    const { store, damage } = await onDisk();
    const content = Buffer.from('检测报告');
    await store.put(chunked(content));
    damage(hashOf(content), Buffer.from('x'));
    await store.put(chunked(content));
    expect(await read(store, hashOf(content))).toEqual(content);
  });
  test('a place that cannot be used is refused', async () => {
    const place = join(folder, newName());
    writeFileSync(place, 'a file where a folder should be');
    const store = await openDiskStore({
      folder: place,
      newName,
      leftoversBefore: '2026-01-01T00:00:00.000Z',
    });
    expect(await store.put(chunked(Buffer.from('a')))).toMatchObject({ refusals: [{ code: 'LG-2302' }] });
  });
  test.each([
    ['ENOSPC', 'LG-2301'],
    ['EDQUOT', 'LG-2301'],
    ['EROFS', 'LG-2302'],
    ['EACCES', 'LG-2302'],
  ])('%s of the disk is %s', (code, refusal) => {
    const error = Object.assign(new Error(code), { code });
    expect(diskRefusal(error, '/data')).toMatchObject({ refusals: [{ code: refusal }] });
  });
});

describe('on S3', () => {
  const storeAt = (
    endpoint: string,
    secretAccessKey = ACCOUNT.secretAccessKey,
    bucket = ACCOUNT.bucket,
  ): BlobStore =>
    s3Store({
      ...ACCOUNT,
      endpoint,
      secretAccessKey,
      bucket,
      spool: { folder: join(folder, newName()), newName },
    });
  test('a wrong secret, a missing bucket and a store that is down are refused', async () => {
    const server = await startS3Server(ACCOUNT);
    const content = () => chunked(Buffer.from('a'));
    const reasonOf = async (store: BlobStore) => {
      const put = await store.put(content());
      return put.ok ? null : `${put.refusals[0].code} ${JSON.stringify(put.refusals[0].data['reason'])}`;
    };
    expect(await reasonOf(storeAt(server.endpoint))).toBeNull();
    expect(await reasonOf(storeAt(server.endpoint, 'wrong'))).toMatch(/^LG-2306 "HTTP 403/u);
    expect(await reasonOf(storeAt(server.endpoint, ACCOUNT.secretAccessKey, 'other'))).toBe(
      'LG-2306 "HTTP 404 NoSuchBucket"',
    );
    const asked = await storeAt(server.endpoint, ACCOUNT.secretAccessKey, 'other').get(
      hashOf(Buffer.from('a')),
    );
    expect(asked).toMatchObject({
      refusals: [{ code: 'LG-2306', data: { reason: 'HTTP 404 NoSuchBucket' } }],
    });
    await server.close();
    expect(await reasonOf(storeAt(server.endpoint))).toMatch(/^LG-2306 "ECONNREFUSED/u);
  });
});
