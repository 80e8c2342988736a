/** A Postgres that is nobody's but the test's: started, killed in several ways, started again on the same port. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import pg from 'pg';

import { openDataFolder, readPassword } from '../../../ledger/src/store/database/data-folder.ts';
import { initialiseCluster, OWNER } from '../../../ledger/src/store/database/initialise-cluster.ts';
import { findPostgresBinaries } from '../../../ledger/src/store/database/postgres-binaries.ts';
import { findRunAs } from '../../../ledger/src/store/database/run-as.ts';
import { startServer, stopServer } from '../../../ledger/src/store/database/start-server.ts';

export interface OwnPostgres {
  /** For DATABASE_URL. */
  readonly url: string;
  /** Every process of it at once, as when a machine loses its power. */
  readonly killAll: () => Promise<void>;
  /** Some connections' processes: the server then ends all the others, and recovers by itself. */
  readonly killBackends: () => Promise<void>;
  /** Every connection is ended, as before a switch to another server. */
  readonly endConnections: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** `folder`: there, empty, and not closed to the account that the database runs under. */
export async function ownPostgres(folder: string): Promise<OwnPostgres> {
  const runAs = await findRunAs();
  const data = await openDataFolder(folder, runAs);
  const binaries = await findPostgresBinaries(runAs, data.programs);
  await initialiseCluster(data, binaries, runAs);
  const cluster = { data, binaries, runAs, settings: {} };
  const password = await readPassword(data);
  const first = await startServer(cluster);
  const { port } = first;
  let { pid } = first;
  const urlOf = (database: string): string => `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
  const asOwner = async (text: string): Promise<void> => {
    const client = await connected(urlOf('postgres'));
    await client.query(text);
    await client.end();
  };
  await asOwner('create database office');
  return {
    url: urlOf('office'),
    killAll: async () => {
      kill(pid, 'SIGSTOP'); // it has no more children from here on
      const all = [pid, ...childrenOf(pid)];
      for (const one of all) kill(one, 'SIGKILL');
      // One that still dies holds the memory they share: the next server would refuse to start.
      while (all.some(isAlive)) await wait(10);
    },
    killBackends: () => {
      for (const one of childrenOf(pid).slice(-3)) kill(one, 'SIGKILL');
      return Promise.resolve();
    },
    endConnections: () =>
      asOwner(`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'office'`),
    start: async () => {
      ({ pid } = await startServer(cluster, port));
    },
    stop: () => stopServer(cluster),
  };
}

/** A server that recovers from a death says so, and soon is there. */
const CANNOT_CONNECT_NOW = '57P03';

async function connected(connectionString: string): Promise<pg.Client> {
  for (;;) {
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if ((error as { readonly code?: string }).code !== CANNOT_CONNECT_NOW) throw error;
      await wait(50);
    }
  }
}

/** As Linux tells them. */
const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);

/** A dead process that nobody has asked after yet (Z) holds nothing any more. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

function kill(pid: number, signal: 'SIGKILL' | 'SIGSTOP'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is over already.
  }
}
