/** What the settings of the file store do: on disk, and against a store that checks every signature. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BlobStore } from '@taizhang/ledger';
import { expect } from 'vitest';

import { startS3Server, type S3Server } from '../../../ledger/test/s3-server.ts';
import { openBlobs } from '../../src/app/open-blobs.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { BLOB_SETTINGS } from '../../src/config/settings/blob-settings.ts';
import type { Config } from '../../src/config/settings/index.ts';
import { granted } from '../../src/problems/granted.ts';

type Blobs = keyof typeof BLOB_SETTINGS;

const ACCOUNT = { bucket: 'evidence', region: 'cn-north-1', accessKeyId: 'library', secretAccessKey: 'a/+=' };
const CLOCK = { now: () => '2026-03-02T01:00:00.000Z' };

/** Opens the store that the settings name, beside a bucket that is there; `folder` is its data folder. */
async function withStore(
  settings: Partial<Config>,
  use: (store: BlobStore, server: S3Server, folder: string) => Promise<void>,
): Promise<void> {
  const server = await startS3Server(ACCOUNT);
  const folder = await mkdtemp(join(tmpdir(), 'taizhang-blobs-'));
  const bucket: Partial<Config> = {
    'blobs.store': 's3',
    'blobs.endpoint': server.endpoint,
    'blobs.bucket': ACCOUNT.bucket,
    'blobs.region': ACCOUNT.region,
    'blobs.accessKeyId': ACCOUNT.accessKeyId,
    'blobs.secretAccessKey': ACCOUNT.secretAccessKey,
  };
  try {
    const config = { ...(await readConfig({ file: null, environment: {} })), ...bucket, ...settings };
    await use(await openBlobs(config, folder, CLOCK), server, folder);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const keep = async (store: BlobStore): Promise<string> =>
  granted(
    await store.put(
      (async function* () {
        await Promise.resolve();
        yield Buffer.from('检测报告');
      })(),
    ),
  ).hash;
const refuses = (settings: Partial<Config>, code: string) =>
  expect(withStore(settings, () => Promise.resolve())).rejects.toThrow(code);
const read = (name: string, value: string) => readConfig({ file: null, environment: { [name]: value } });

export const BLOBS_DO: Readonly<Record<Blobs, () => Promise<void>>> = {
  'blobs.store': async () => {
    await withStore({}, async (store, { objects }, folder) => {
      const hash = await keep(store);
      expect([...objects.keys()]).toEqual([hash]);
      expect(await readdir(folder)).not.toContain('blobs');
    });
    await withStore({ 'blobs.store': 'disk' }, async (store, { objects }, folder) => {
      await keep(store);
      expect(objects.size).toBe(0);
      expect(await readdir(folder)).toContain('blobs');
    });
  },
  'blobs.endpoint': async () => {
    await refuses({ 'blobs.endpoint': '' }, 'SV-0906');
    await refuses({ 'blobs.endpoint': 'http://127.0.0.1:9' }, 'LG-2306');
    await expect(read('TAIZHANG_BLOBS_ENDPOINT', 'https://s3.example.org/bucket')).rejects.toThrow('SV-0904');
  },
  'blobs.bucket': async () => {
    await refuses({ 'blobs.bucket': '' }, 'SV-0906');
    await refuses({ 'blobs.bucket': 'other' }, 'LG-2306');
    await expect(read('TAIZHANG_BLOBS_BUCKET', 'No Bucket')).rejects.toThrow('SV-0904');
  },
  'blobs.region': () => refuses({ 'blobs.region': 'eu-west-1' }, 'LG-2306'),
  'blobs.prefix': async () => {
    await withStore({ 'blobs.prefix': 'taizhang/a/' }, async (store, { objects }) => {
      const hash = await keep(store);
      expect([...objects.keys()]).toEqual([`taizhang/a/${hash}`]);
    });
    await expect(read('TAIZHANG_BLOBS_PREFIX', 'taizhang')).rejects.toThrow('SV-0904');
  },
  'blobs.accessKeyId': () => refuses({ 'blobs.accessKeyId': '' }, 'SV-0906'),
  'blobs.secretAccessKey': () => refuses({ 'blobs.secretAccessKey': 'wrong' }, 'LG-2306'),
};
