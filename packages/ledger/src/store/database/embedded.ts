/**
 * The PostgreSQL that the program brings along: made on first start, started, adopted where one was left running by a
 * program that was killed, stopped at the end. One program at a time: it holds an advisory lock in the cluster, which
 * the server frees by itself when the program dies, so that nothing stale can be left behind.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import pg from 'pg';

import { clusterVersion, openDataFolder, readPassword } from './data-folder.ts';
import { initialiseCluster, OWNER } from './initialise-cluster.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { isPostgres, readPostmaster, type Postmaster } from './postmaster-file.ts';
import { refusalError } from './refusal-error.ts';
import { findRunAs } from './run-as.ts';
import { startServer, stopServer, type Cluster } from './start-server.ts';

export interface EmbeddedDatabase {
  /** For the owner of the database; holds the password, so it is never printed. */
  readonly url: string;
  readonly port: number;
  /** True where a server was found running and taken over. */
  readonly adopted: boolean;
  /** Frees the lock; stops the server. */
  readonly close: () => Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Server settings over our own, for tests and for bulk loads. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Any number that no other use of advisory locks in the cluster takes: "taiz" in ASCII. */
const PROGRAM_LOCK = 0x7461697a;
export const DATABASE = 'taizhang';
const RECOVERY_PAUSE_MS = 300;

export async function openEmbedded({ dataDir, settings = {} }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const runAs = await findRunAs();
  const data = await openDataFolder(dataDir, runAs);
  const binaries = await findPostgresBinaries(runAs, data.programs);
  const cluster: Cluster = { data, binaries, runAs, settings };
  if ((await clusterVersion(data)) === null) await initialiseCluster(data, binaries, runAs);
  const found = await clusterVersion(data);
  if (found !== binaries.major)
    throw refusalError('LG-1003', { folder: data.folder, found, wanted: binaries.major });
  const password = await readPassword(data);
  const { postmaster, adopted } = await runningServer(cluster);
  const urlOf = (database: string): string =>
    `postgres://${OWNER}:${password}@127.0.0.1:${postmaster.port}/${database}`;
  const keeper = await keepRunning({ cluster, port: postmaster.port, lockUrl: urlOf('postgres') });
  const stop = stopOnExit(data.cluster);
  return {
    url: urlOf(DATABASE),
    port: postmaster.port,
    adopted,
    close: async () => {
      stop.forget();
      await keeper.close();
      await stopServer(cluster);
    },
  };
}

async function runningServer(
  cluster: Cluster,
  port?: number,
): Promise<{ postmaster: Postmaster; adopted: boolean }> {
  const found = await readPostmaster(cluster.data.cluster);
  if (found?.ready === true && (await isPostgres(found.pid))) return { postmaster: found, adopted: true };
  return { postmaster: await startServer(cluster, port), adopted: false };
}

interface Kept {
  readonly cluster: Cluster;
  readonly port: number;
  readonly lockUrl: string;
}

/**
 * Holds the program's lock. When its connection breaks, the server crashed or was stopped from outside: it is started
 * again on the same port, where the pools find it, and the lock taken anew; tried until it works or the program closes.
 */
async function keepRunning({
  cluster,
  port,
  lockUrl,
}: Kept): Promise<{ readonly close: () => Promise<void> }> {
  let closing = false;
  let recovery = Promise.resolve();
  const hold = async (): Promise<pg.Client> => {
    const client = await takeLock(lockUrl, cluster.data.folder);
    client.once('end', () => {
      if (!isClosing()) recovery = recover();
    });
    return client;
  };
  let lock = await hold();
  return {
    close: async () => {
      closing = true;
      await recovery;
      await lock.end().catch(() => undefined);
    },
  };

  function isClosing(): boolean {
    return closing;
  }

  async function recover(): Promise<void> {
    while (!isClosing()) {
      try {
        await runningServer(cluster, port);
        lock = await hold();
        return;
      } catch {
        // Commands are refused meanwhile (LG-1010), and the server's log says why it does not start.
        await wait(RECOVERY_PAUSE_MS);
      }
    }
  }
}

/** Holds the lock as long as its connection stands. Makes the database on the way, since only the holder may. */
async function takeLock(url: string, folder: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'taizhang lock' });
  client.on('error', () => undefined); // the server went away; the pool notices and says so
  await client.connect();
  if (!(await holdsLock(client))) {
    await client.end();
    throw refusalError('LG-1002', { folder });
  }
  const there = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (there.rowCount === 0) await client.query(`create database ${DATABASE}`);
  return client;
}

/** Tries for a moment: the server needs one to see that a program was killed. */
async function holdsLock(client: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      PROGRAM_LOCK,
    ]);
    if (rows[0]?.taken === true) return true;
    await wait(50);
  }
  return false;
}

/** A program that ends without closing asks the server to stop on its way out; the next start adopts it otherwise. */
function stopOnExit(cluster: string): { readonly forget: () => void } {
  const stop = (): void => {
    try {
      const [pid] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
      if (Number(pid) > 1) process.kill(Number(pid), 'SIGINT');
    } catch {
      // already gone
    }
  };
  if (process.platform !== 'win32') process.once('exit', stop);
  return { forget: () => process.off('exit', stop) };
}
