/** The first start: initdb into a folder beside, renamed when it is whole, so that no half-made cluster is ever found. */
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { makePassword, type DataFolder } from './data-folder.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { refusalError } from './refusal-error.ts';
import type { RunAs } from './run-as.ts';
import { runProgram } from './run-program.ts';

/** The account that owns the database inside it; unrelated to accounts of the machine. */
export const OWNER = 'taizhang';

export async function initialiseCluster(
  data: DataFolder,
  binaries: PostgresBinaries,
  runAs: RunAs | null,
): Promise<void> {
  const password = await makePassword(data);
  const made = `${data.cluster}.new-${process.pid}`;
  const passwordFile = join(made, '..', `postgres-password.new-${process.pid}`);
  try {
    await mkdir(made, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (runAs !== null) for (const path of [made, passwordFile]) await chown(path, runAs.uid, runAs.gid);
    const said = await runProgram(binaries.initdb, initdbArguments(made, passwordFile), runAs);
    if (said.code !== 0)
      throw refusalError('LG-1004', { reason: said.output.trim().slice(-500), log: data.log });
    await rename(made, data.cluster);
  } catch (error) {
    // Another program was quicker: its cluster is used.
    if (!isTaken(error)) throw error;
  } finally {
    await rm(passwordFile, { force: true });
    await rm(made, { recursive: true, force: true });
  }
}

/** Encoding and locale are stated: what the machine's LANG says could leave Chinese unsearchable or unreadable. */
const initdbArguments = (cluster: string, passwordFile: string): string[] => [
  `--pgdata=${cluster}`,
  `--username=${OWNER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  '--no-instructions',
];

const isTaken = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
