/**
 * What a data folder holds of the database:
 *
 *     <folder>/postgres/            the cluster, owned by the account the server runs under
 *     <folder>/postgres-password    its password, for the program's own account only
 *     <folder>/postgres.log         what the server says
 *     <folder>/postgres-programs/   a copy of the programs, only where the account cannot reach the installed ones
 */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { refusalError } from './refusal-error.ts';
import { blockedFolder, type RunAs } from './run-as.ts';

export interface DataFolder {
  readonly folder: string;
  readonly cluster: string;
  readonly passwordFile: string;
  readonly log: string;
  readonly programs: string;
}

/** The log is begun anew at a start once it is larger; the one before is kept beside it. */
const MAX_LOG_BYTES = 10_000_000;

export async function openDataFolder(folder: string, runAs: RunAs | null): Promise<DataFolder> {
  const at = resolve(folder);
  try {
    await mkdir(at, { recursive: true, mode: 0o700 });
    // The server's account may pass through; what lies here keeps its own rights.
    if (runAs !== null) await chmod(at, (await stat(at)).mode | 0o011);
    const log = join(at, 'postgres.log');
    if ((await sizeOf(log)) > MAX_LOG_BYTES) await rename(log, `${log}.1`);
    await writeFile(log, '', { flag: 'a', mode: 0o600 });
  } catch (error) {
    throw refusalError('LG-1007', { folder: at, reason: (error as Error).message }, error);
  }
  const blocked = runAs === null ? null : await blockedFolder(at, runAs);
  if (runAs !== null && blocked !== null)
    throw refusalError('LG-1005', { user: runAs.user, folder: blocked });
  return {
    folder: at,
    cluster: join(at, 'postgres'),
    passwordFile: join(at, 'postgres-password'),
    log: join(at, 'postgres.log'),
    programs: join(at, 'postgres-programs'),
  };
}

/** The major version that made the cluster (`18`), or null where there is none yet. */
export async function clusterVersion({ cluster }: DataFolder): Promise<string | null> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  return text?.trim() ?? null;
}

/** The password of a cluster that is there. */
export async function readPassword({
  folder,
  passwordFile,
}: Pick<DataFolder, 'folder' | 'passwordFile'>): Promise<string> {
  try {
    return (await readFile(passwordFile, 'utf8')).trim();
  } catch (error) {
    throw refusalError('LG-1008', { folder, file: passwordFile }, error);
  }
}

/** Makes a password for a new cluster; one that an interrupted first start left is used again. */
export async function makePassword({ passwordFile }: DataFolder): Promise<string> {
  const kept = await readFile(passwordFile, 'utf8').catch(() => '');
  if (kept.trim() !== '') return kept.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await chmod(passwordFile, 0o600);
  return password;
}

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => ({ size: 0 }))).size;
