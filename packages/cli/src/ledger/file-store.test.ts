import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startS3Server, type S3Server } from '../../../ledger/test/s3-server.ts';
import { CommandFailed } from '../failure.ts';
import { fileStore } from './file-store.ts';

const ACCOUNT = { bucket: 'evidence', region: 'cn-north-1', accessKeyId: 'library', secretAccessKey: 'a/+=' };
let server: S3Server;
let folder: string;
beforeEach(async () => {
  server = await startS3Server(ACCOUNT);
  folder = await mkdtemp(join(tmpdir(), 'taizhang-cli-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const settings = () => ({
  TAIZHANG_BLOBS_STORE: 's3',
  TAIZHANG_BLOBS_ENDPOINT: server.endpoint,
  TAIZHANG_BLOBS_BUCKET: ACCOUNT.bucket,
  TAIZHANG_BLOBS_REGION: ACCOUNT.region,
  TAIZHANG_BLOBS_ACCESS_KEY_ID: ACCOUNT.accessKeyId,
  TAIZHANG_BLOBS_SECRET_ACCESS_KEY: ACCOUNT.secretAccessKey,
});

async function put(environment: Readonly<Record<string, string>>): Promise<string> {
  const content = (async function* () {
    await Promise.resolve();
    yield Buffer.from('检测报告');
  })();
  const kept = await (await fileStore(folder, environment)).put(content);
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
  return kept.value.hash;
}

test('files of a command go where the settings of the server say: into the bucket, or the data folder', async () => {
  const hash = await put(settings());
  expect([...server.objects.keys()]).toEqual([hash]);
  expect(await readdir(folder)).not.toContain('blobs');
  await put({});
  expect(server.objects.size).toBe(1);
  expect(await readdir(folder)).toContain('blobs');
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['a bucket without its name', { TAIZHANG_BLOBS_BUCKET: '' }],
  ['keys that the bucket does not take', { TAIZHANG_BLOBS_SECRET_ACCESS_KEY: 'wrong' }],
  ['a store that there is not', { TAIZHANG_BLOBS_STORE: 'tape' }],
])('%s ends the command in words', async (_what, wrong) => {
  const failed = await fileStore(folder, { ...settings(), ...wrong }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(CommandFailed);
});
