/** The nightly backup: a file beside the data folder, the newest few kept. */
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { backUp, done, type Clock, type Instant, type JsonObject, type Result } from '@taizhang/ledger';

export interface BackupPlace {
  readonly dataDir: string;
  /** A database of one's own. */
  readonly url: string | null;
  readonly clock: Clock;
  readonly software: string;
}

/** A week, so that a mistake found on Monday can be taken back to Friday. */
const KEPT = 7;
const NAME = /^taizhang-\d{8}T\d{6}Z\.tar$/u; // taizhang-20260302T010000Z.tar

/** Never inside the data folder: the next backup would take it in. */
const backupFolder = (dataDir: string): string => `${dataDir}-backups`;

export async function keepBackups({ url, ...place }: BackupPlace, now: Instant): Promise<Result<JsonObject>> {
  const folder = backupFolder(place.dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `taizhang-${now.replace(/[-:]|\.\d+/gu, '')}.tar`);
  const made = await backUp({ ...place, path, ...(url === null ? {} : { url }) });
  if (!made.ok) return made;
  const older = (await readdir(folder))
    .filter((name) => NAME.test(name))
    .sort()
    .slice(0, -KEPT);
  for (const name of older) await rm(join(folder, name), { force: true });
  return done({ path, files: made.value.files, bytes: made.value.bytes });
}

export interface KeptBackup {
  readonly name: string;
  readonly bytes: number;
  readonly madeAt: Instant;
}

/** Those that are there, newest first; none where none was made yet. */
export async function listBackups(dataDir: string): Promise<readonly KeptBackup[]> {
  const folder = backupFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  const kept: KeptBackup[] = [];
  for (const name of names.filter((one) => NAME.test(one)).sort()) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found !== null) kept.push({ name, bytes: found.size, madeAt: found.mtime.toISOString() });
  }
  return kept.reverse();
}
