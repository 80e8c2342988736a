/** Starting and stopping the server of a cluster. It gets a session of its own, so that Ctrl-C reaches only the program. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { DataFolder } from './data-folder.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { isPostgres, readPostmaster, type Postmaster } from './postmaster-file.ts';
import { refusalError } from './refusal-error.ts';
import type { RunAs } from './run-as.ts';
import { programEnvironment, runProgram } from './run-program.ts';

export interface Cluster {
  readonly data: DataFolder;
  readonly binaries: PostgresBinaries;
  readonly runAs: RunAs | null;
  readonly settings: Readonly<Record<string, string>>;
}

/** As measured (docs/decisions/0020): little memory, everything durable. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Checked by the program at once, not after two hours of TCP silence: a killed program must free its lock.
  tcp_keepalives_idle: '30',
};

const POLL_MS = 15;
/** Replaying the log of a bulk load took 2.5 s; a slow disk may take minutes, and giving up helps nobody. */
const START_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 5_000;
const ATTEMPTS = 3;

/**
 * Starts the server and waits until it answers, on `port` or else on a free one. Another program's start of the same
 * cluster is used as well.
 */
export async function startServer(cluster: Cluster, port?: number): Promise<Postmaster> {
  await dropStalePidFile(cluster.data.cluster);
  let reason = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const before = await logSize(cluster.data.log);
    const started = await startOn(port ?? (await freePort()), cluster);
    if (started !== null) return started;
    reason = await lastLines(cluster.data.log, before);
    // Only a port taken between finding and using it is worth another attempt.
    if (!reason.includes('could not bind')) break;
  }
  throw refusalError('LG-1004', { reason, log: cluster.data.log });
}

async function startOn(port: number, cluster: Cluster): Promise<Postmaster | null> {
  const { data, binaries, runAs } = cluster;
  const log = openSync(data.log, 'a');
  const settings = Object.entries({ ...SETTINGS, ...cluster.settings, port: String(port) });
  const child = spawn(
    binaries.postgres,
    ['-D', data.cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      detached: true,
      stdio: ['ignore', log, log],
      cwd: '/',
      env: programEnvironment(),
      ...(runAs === null ? {} : { uid: runAs.uid, gid: runAs.gid }),
    },
  );
  closeSync(log);
  let over = false;
  child.once('exit', () => (over = true));
  child.once('error', () => (over = true));
  child.unref();
  for (let waited = 0; waited < START_LIMIT_MS; waited += POLL_MS) {
    const found = await readPostmaster(data.cluster);
    if (found?.ready === true && (!isOver() || found.pid !== child.pid)) return found;
    if (isOver() && !(found !== null && (await isPostgres(found.pid)))) return null;
    await wait(POLL_MS);
  }
  return null;

  function isOver(): boolean {
    return over;
  }
}

/** Asks the server to stop: open transactions are rolled back, everything committed is on disk. */
export async function stopServer({ data, binaries, runAs }: Cluster): Promise<void> {
  const running = await readPostmaster(data.cluster);
  if (running === null || !(await isPostgres(running.pid))) return;
  const args = ['stop', '-D', data.cluster, '-m', 'fast', '-w', '-t', '60', '-s'];
  const said = await runProgram(binaries.pgCtl, args, runAs);
  if (said.code !== 0 && (await readPostmaster(data.cluster)) !== null)
    throw refusalError('LG-1004', { reason: said.output.trim(), log: data.log });
  // pg_ctl waits for the pid file to go; the process ends a moment later.
  for (let waited = 0; waited < STOP_LIMIT_MS && (await isPostgres(running.pid)); waited += POLL_MS)
    await wait(POLL_MS);
}

/** A pid file left by a machine that lost power may name a living process that is no PostgreSQL: the server would refuse. */
async function dropStalePidFile(cluster: string): Promise<void> {
  const found = await readPostmaster(cluster);
  if (found !== null && !(await isPostgres(found.pid)))
    await rm(join(cluster, 'postmaster.pid'), { force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const logSize = async (log: string): Promise<number> => (await readFile(log).catch(() => Buffer.of())).length;

async function lastLines(log: string, from: number): Promise<string> {
  const text = (await readFile(log)).subarray(from).toString();
  const failed = text.split('\n').filter((line) => /FATAL|PANIC|LOG: {2}could not|HINT/u.test(line));
  return (failed.length > 0 ? failed : text.split('\n').slice(-5)).join(' ').trim().slice(0, 500);
}
