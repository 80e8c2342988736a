/** Where files stand, by the settings: in the data folder, or in a bucket. */
import { join } from 'node:path';

import { blobFolder, openDiskStore, s3Store, type BlobStore, type Clock } from '@taizhang/ledger';
import { v7 } from 'uuid';

import type { Config } from '../config/settings/index.ts';
import { LedgerRefusedError, ProblemError } from '../problems/problem-error.ts';

/** Without these there is no bucket to speak to. */
const NEEDED = ['blobs.endpoint', 'blobs.bucket', 'blobs.accessKeyId', 'blobs.secretAccessKey'] as const;
/** No file has it: asking for it shows whether the bucket answers. */
const NOTHING = '0'.repeat(64);

/** Refuses SV-0906 (a setting of the bucket is missing) and LG-2306 (it does not answer, or not to these keys). */
export async function openBlobs(config: Config, dataDir: string, clock: Clock): Promise<BlobStore> {
  if (config['blobs.store'] === 'disk')
    return openDiskStore({
      folder: blobFolder(dataDir),
      newName: v7,
      leftoversBefore: dayBefore(clock),
    });
  for (const setting of NEEDED)
    if (config[setting] === '') throw new ProblemError('SV-0906', { setting, because: 'blobs.store = "s3"' });
  const store = s3Store({
    endpoint: config['blobs.endpoint'],
    bucket: config['blobs.bucket'],
    region: config['blobs.region'],
    prefix: config['blobs.prefix'],
    accessKeyId: config['blobs.accessKeyId'],
    secretAccessKey: config['blobs.secretAccessKey'],
    spool: { folder: join(dataDir, 'arriving'), newName: v7 },
  });
  const asked = await store.get(NOTHING);
  if (!asked.ok && asked.refusals[0].code !== 'LG-2303') throw new LedgerRefusedError(asked.refusals);
  return store;
}

/** Uploads of other servers on the same folder may be under way; none takes a day. */
const dayBefore = (clock: Clock): string => new Date(Date.parse(clock.now()) - 86_400_000).toISOString();
