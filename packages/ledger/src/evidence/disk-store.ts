/** Files on a disk: `ab/cd/<hash>` under one folder, readable by their owner alone. */
import { createReadStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { syncFolder } from '../files/replace-file.ts';
import type { Hash, Instant, NewId } from '../model/basics.ts';
import type { Blob } from '../model/evidence.ts';
import { done, refuse, type Result } from '../model/refusal.ts';
import type { BlobStore } from './blob-store.ts';
import { checkedContent } from './checked-content.ts';
import { diskRefusal, removeLeftovers, spoolContent, type Spooled } from './spool.ts';

export interface DiskStoreOptions {
  readonly folder: string;
  readonly newName: NewId;
  /** Temporary files older than this are what a crash left behind. */
  readonly leftoversBefore: Instant;
}

const HASH = /^[0-9a-f]{64}$/u;
const SHARD = /^[0-9a-f]{2}$/u;

export async function openDiskStore({
  folder,
  newName,
  leftoversBefore,
}: DiskStoreOptions): Promise<BlobStore> {
  const spool = { folder: join(folder, 'arriving'), newName };
  await removeLeftovers(spool.folder, leftoversBefore);
  const pathOf = (hash: Hash): string => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  return {
    async put(content, limit) {
      const spooled = await spoolContent(spool, content, limit);
      return spooled.ok ? keep(spooled.value, pathOf(spooled.value.hash)) : spooled;
    },
    async get(hash) {
      const size = HASH.test(hash) ? await sizeOf(pathOf(hash)) : null;
      if (size === null) return refuse('LG-2303', { hash });
      return done({ hash, size, content: checkedContent(createReadStream(pathOf(hash)), hash) });
    },
    has: async (hash) => HASH.test(hash) && (await sizeOf(pathOf(hash))) !== null,
    list: () => listFolder(folder),
  };
}

async function keep({ hash, size, path }: Spooled, target: string): Promise<Result<Blob>> {
  const folder = dirname(target);
  try {
    if ((await sizeOf(target)) === size) await rm(path);
    else {
      // Also where a damaged file of another length stands: what arrived is known to be right.
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await rename(path, target);
      await syncFolder(folder);
      await syncFolder(dirname(folder));
      await syncFolder(dirname(dirname(folder)));
    }
    return done({ hash, size });
  } catch (error) {
    await rm(path, { force: true });
    return diskRefusal(error, folder);
  }
}

async function* listFolder(folder: string): AsyncGenerator<Blob> {
  for (const first of await sorted(folder, SHARD)) {
    for (const second of await sorted(join(folder, first), SHARD)) {
      for (const hash of await sorted(join(folder, first, second), HASH)) {
        const size = await sizeOf(join(folder, first, second, hash));
        if (size !== null) yield { hash, size };
      }
    }
  }
}

async function sorted(folder: string, pattern: RegExp): Promise<string[]> {
  const exists = await access(folder).then(
    () => true,
    () => false,
  );
  return exists ? (await readdir(folder)).filter((name) => pattern.test(name)).sort() : [];
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null;
    throw error;
  }
}
