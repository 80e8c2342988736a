/**
 * A server on a Postgres of somebody else's, which dies under all that goes on at once: writes, reads, files, the whole log, jobs,
 * open streams. The server lives, answers each request or breaks off what it was sending, and goes on by itself.
 */
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownPostgres, type OwnPostgres } from './support/own-postgres.ts';
import { spawnServer, Visitor, type SpawnedServer } from './support/spawned-server.ts';
import { PASSWORD } from './support/with-server.ts';

const admin = new Visitor();
let folder = '';
let database: OwnPostgres;
let server: SpawnedServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-dies-'));
  await chmod(folder, 0o711); // the account that the database runs under passes through
  await mkdir(join(folder, 'postgres'));
  database = await ownPostgres(join(folder, 'postgres'));
  server = await spawnServer({
    DATABASE_URL: database.url,
    TAIZHANG_DATA_FOLDER: join(folder, 'data'),
    TAIZHANG_SERVER_REQUESTS_PER_MINUTE: '1000000',
    TAIZHANG_LOG_LEVEL: 'fatal',
  });
  const token = server.setUpToken;
  const administrators = [{ name: '林书', account: 'admin', password: PASSWORD }];
  const organisation = { name: '青溪县图书馆' };
  const made = await admin.ask(server.url, 'POST', '/set-up', { token, organisation, administrators });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  await admin.ask(server.url, 'POST', '/sign-in', { name: 'admin', password: PASSWORD });
}, 120_000);
afterAll(async () => {
  await server.kill('SIGTERM');
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** What is sent bit by bit breaks off where its rows end; everything else is answered. */
const STREAMED = ['/live?topics=my-work', '/audit/export'];
const deaths = (): readonly (readonly [string, () => Promise<void>])[] => [
  ['all of it', () => dies(0)],
  ['some connections', database.killBackends],
  ['every connection', () => database.endConnections()],
  ['all of it, for a while', () => dies(1500)],
];

async function dies(ms: number): Promise<void> {
  await database.killAll();
  await wait(ms);
  await database.start();
}

test('a server survives its database in every phase of its work, and keeps all that it acknowledged', async () => {
  const acknowledged = new Set<string>();
  const unforeseen: string[] = [];
  const readers = new AbortController();
  let [over, next] = [false, 0];
  const asks = async (method: string, path: string): Promise<void> => {
    while (!over) {
      const name = `人员-${next++}`;
      const body = path === '/persons' ? { name } : method === 'POST' ? {} : undefined;
      const signal = STREAMED.includes(path) ? readers.signal : null;
      const status = await statusOf(method, path, { body, signal });
      if (status === 201) acknowledged.add(name);
      const isFine = status < 300 || status === 503 || (status === 0 && STREAMED.includes(path));
      if (!isFine) unforeseen.push(`${method} ${path} ${status}`);
      if (status === 0) await wait(20);
    }
  };
  const others = ['/units', '/me', '/jobs', '/audit/events', '/live?topics=my-work', '/live?topics=my-work'];
  const going = [
    ...['/persons', '/persons', '/persons', '/audit/export'].map((path) => asks('POST', path)),
    ...others.map((path) => asks('GET', path)),
  ];
  for (const [how, die] of [...deaths(), ...deaths()]) {
    await wait(300);
    await die();
    const before = acknowledged.size;
    await expect
      .poll(() => acknowledged.size, { message: `after the death of ${how}`, timeout: 30_000 })
      .toBeGreaterThan(before + 3);
  }
  over = true;
  readers.abort();
  await Promise.all(going);
  expect(unforeseen).toEqual([]);
  const kept = await everybody();
  expect([...acknowledged].filter((name) => !kept.has(name))).toEqual([]);
}, 240_000);

/** 0: it broke off before its end. */
async function statusOf(
  method: string,
  path: string,
  { body, signal }: { readonly body: object | undefined; readonly signal: AbortSignal | null },
): Promise<number> {
  try {
    const answer = await fetch(`${server.url}/api/v1${path}`, {
      ...{ method, signal },
      headers: { 'x-taizhang': '1', 'content-type': 'application/json', cookie: admin.cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

async function everybody(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null;) {
    const path = `/persons?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const { body } = await admin.ask(server.url, 'GET', path);
    const page = body as {
      readonly items: readonly { readonly name: string }[];
      readonly next: string | null;
    };
    for (const { name } of page.items) found.add(name);
    cursor = page.next;
  }
  return found;
}
