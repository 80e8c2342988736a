/** The database of a data folder, for a program that only looks or copies: the one that runs, else one started for it. */
import { join, resolve } from 'node:path';

import { readPassword } from './data-folder.ts';
import { DATABASE, openEmbedded } from './embedded.ts';
import { OWNER } from './initialise-cluster.ts';
import { isPostgres, readPostmaster } from './postmaster-file.ts';

/** The owner's address where a program has the folder open at this moment, else null. */
export async function runningDatabase(dataDir: string): Promise<string | null> {
  const folder = resolve(dataDir);
  const running = await readPostmaster(join(folder, 'postgres'));
  if (running?.ready !== true || !(await isPostgres(running.pid))) return null;
  const password = await readPassword({ folder, passwordFile: join(folder, 'postgres-password') });
  return `postgres://${OWNER}:${password}@127.0.0.1:${running.port}/${DATABASE}`;
}

/** Leaves a running database running; one that it started it stops. */
export async function withFolderDatabase<T>(
  dataDir: string,
  action: (url: string) => Promise<T>,
): Promise<T> {
  const running = await runningDatabase(dataDir);
  if (running !== null) return action(running);
  const embedded = await openEmbedded({ dataDir });
  try {
    return await action(embedded.url);
  } finally {
    await embedded.close();
  }
}
