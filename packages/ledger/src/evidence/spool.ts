/** Writes an arriving content to a temporary file while hashing it: its name is known only at its end. */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import type { Instant, NewId } from '../model/basics.ts';
import type { Blob } from '../model/evidence.ts';
import { done, refuse, type Result } from '../model/refusal.ts';
import type { Content } from './blob-store.ts';

export interface Spooled extends Blob {
  /** Complete and on disk. The caller moves or removes it. */
  readonly path: string;
}

export interface Spool {
  readonly folder: string;
  /** For names that are not yet taken. */
  readonly newName: NewId;
}

const PART = '.part';

export async function spoolContent(
  { folder, newName }: Spool,
  content: Content,
  limit = Number.MAX_SAFE_INTEGER,
): Promise<Result<Spooled>> {
  const path = join(folder, `${newName()}${PART}`);
  let file: FileHandle;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    file = await open(path, 'wx', 0o600);
  } catch (error) {
    return diskRefusal(error, folder);
  }
  let kept = false;
  try {
    const written = await writeAll(file, content, { limit, folder });
    kept = written.ok;
    return written.ok ? done({ ...written.value, path }) : written;
  } finally {
    await file.close();
    if (!kept) await rm(path, { force: true });
  }
}

async function writeAll(
  file: FileHandle,
  content: Content,
  { limit, folder }: { limit: number; folder: string },
): Promise<Result<Blob>> {
  const digest = createHash('sha256');
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > limit) return refuse('LG-2305', { limit });
    digest.update(chunk);
    try {
      await file.writeFile(chunk);
    } catch (error) {
      return diskRefusal(error, folder);
    }
  }
  if (size === 0) return refuse('LG-2307');
  try {
    await file.sync();
  } catch (error) {
    return diskRefusal(error, folder);
  }
  return done({ hash: digest.digest('hex'), size });
}

/** Removes what a crash left behind: temporary files not written to since `before`. Gives how many. */
export async function removeLeftovers(folder: string, before: Instant): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (!name.endsWith(PART) || (await stat(path)).mtime.toISOString() >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

/** What the disk says, as a refusal: full, or not to be used. */
export function diskRefusal(error: unknown, place: string): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return refuse('LG-2301', { place });
  return refuse('LG-2302', { place, reason: code === '' ? String(error) : code });
}
