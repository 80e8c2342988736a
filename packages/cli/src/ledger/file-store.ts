/** Where files stand, for commands beside the server: in the data folder, or in the bucket that its settings name. */
import type { BlobStore } from '@taizhang/ledger';
import { randomUUID } from 'node:crypto';
import { asCommandFailure, configFile, type Environment } from './server-settings.ts';
import { systemClock } from './clock.ts';

/** `blobs.*` of the settings: TAIZHANG_BLOBS_STORE … */
const OF_FILES = /^TAIZHANG_BLOBS_/u;

/** Throws CommandFailed where the settings are wrong, or the bucket does not answer. */
export async function fileStore(dataDir: string, environment: Environment = process.env): Promise<BlobStore> {
  const file = configFile(undefined, environment);
  // Nothing is said of files: the server, which takes its time to load, would say the folder too.
  if (file === null && !Object.keys(environment).some((name) => OF_FILES.test(name)))
    return diskStore(dataDir);
  const { openBlobs, readConfig } = await import('@taizhang/server');
  try {
    return await openBlobs(await readConfig({ file, environment }), dataDir, systemClock);
  } catch (error) {
    return asCommandFailure(error);
  }
}

async function diskStore(dataDir: string): Promise<BlobStore> {
  const { blobFolder, openDiskStore } = await import('@taizhang/ledger');
  return openDiskStore({ folder: blobFolder(dataDir), newName: randomUUID, leftoversBefore: '' });
}
