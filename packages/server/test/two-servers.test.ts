/** Two servers, each a process of its own, on one Postgres: they share the work, and one goes on where the other is killed. */
import { createServer, get, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { countMessages, done, putMessages, putNotices, systemSession } from '@taizhang/ledger';

import { expectDone, withDatabase } from '../../ledger/test/with-database.ts';
import { startJobs } from '../src/jobs/start-jobs.ts';
import { toOutgoing } from '../src/outbox/queue-message.ts';
import { QUICK, servicesOn } from './job-services.ts';
import { listen } from './local-platforms.ts';
import { spawnServer, Visitor, type SpawnedServer } from './support/spawned-server.ts';
import { PASSWORD } from './support/with-server.ts';

const db = withDatabase();
const admin = new Visitor();
const received: string[] = [];
let folder = '';
let servers: readonly [SpawnedServer, SpawnedServer];
let receiver: Server;
let org = '';
let person = '';
let endpoint = '';

beforeAll(async () => {
  db.clock.set(new Date().toISOString());
  folder = await mkdtemp(join(tmpdir(), 'taizhang-two-'));
  receiver = createServer((request, response) => {
    received.push(String(request.headers['webhook-id']));
    request.resume().on('end', () => response.end());
  });
  const target = await listen(receiver);
  const settings = {
    DATABASE_URL: db.url,
    TAIZHANG_DATA_FOLDER: folder,
    TAIZHANG_CHANNELS_ALLOWED_HOSTS: '127.0.0.1',
  };
  // One after the other: the first makes the key that both use.
  const first = await spawnServer(settings);
  servers = [first, await spawnServer(settings)];
  const made = await admin.ask(first.url, 'POST', '/set-up', {
    token: first.setUpToken,
    organisation: { name: '青溪县图书馆' },
    administrators: [{ name: '林书', account: 'admin', password: PASSWORD }],
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  await admin.ask(first.url, 'POST', '/sign-in', { name: 'admin', password: PASSWORD });
  const me = (await admin.ask(first.url, 'GET', '/me')).body as { organisation: string; person: string };
  ({ organisation: org, person } = me);
  const added = await admin.ask(first.url, 'POST', '/channels', {
    ...{ kind: 'webhook', name: '馆内程序', url: `${target}/hook`, enabled: true },
    secret: `whsec_${Buffer.alloc(24, 1).toString('base64')}`,
  });
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  endpoint = (added.body as { id: string }).id;
}, 120_000);
afterAll(async () => {
  for (const server of servers) await server.kill('SIGKILL');
  receiver.close();
  await rm(folder, { recursive: true, force: true });
});

const write = (action: Parameters<typeof db.ledger.run>[1]): Promise<unknown> => {
  db.clock.set(new Date().toISOString());
  return expectDone(db.ledger.run(systemSession(org), action, null));
};

/** Puts messages into the outbox and waits until none is left. */
async function deliver(keys: readonly string[]): Promise<void> {
  const message = { title: '消防设施月检明天到期', link: '/records/1', items: [] };
  const recipient = { kind: 'webhook', endpoint, mention: null } as const;
  const outgoing = keys.map((key) => toOutgoing({ key, message, recipient }));
  await write(async (work) => done(await putMessages(work, outgoing)));
  const counts = () => expectDone(db.ledger.read(systemSession(org), countMessages));
  await expect.poll(counts, { timeout: 40_000 }).toEqual({});
}

test('a session opened at one is good at the other, and over at both', async () => {
  const [first, second] = servers;
  const visitor = new Visitor();
  await visitor.ask(second.url, 'POST', '/sign-in', { name: 'admin', password: PASSWORD });
  expect((await visitor.ask(first.url, 'GET', '/me')).status).toBe(200);
  const { cookie } = visitor;
  expect((await visitor.ask(second.url, 'DELETE', '/sign-in')).status).toBe(204);
  visitor.cookie = cookie;
  // The first remembers it for some seconds (signIn.sessionCacheSeconds).
  await expect
    .poll(async () => (await visitor.ask(first.url, 'GET', '/me')).status, { timeout: 20_000 })
    .toBe(401);
});

test('what happens at one is told to those who follow the other', async () => {
  let heard = '';
  const { url } = servers[1];
  const request = get(
    `${url}/api/v1/live?topics=my-work`,
    { headers: { cookie: admin.cookie } },
    (stream) => {
      stream.on('data', (part: Buffer) => (heard += part.toString()));
      stream.on('error', () => undefined);
    },
  );
  request.on('error', () => undefined);
  await expect.poll(() => heard, { timeout: 20_000 }).toContain('event: open');
  const notice = { person, kind: 'due-soon', title: '甲', link: '/', key: 'told' };
  const about = { record: null, occurrence: null, stops: false };
  await write(async (work) => done(await putNotices(work, [{ ...notice, ...about }])));
  await expect.poll(() => heard, { timeout: 20_000 }).toContain('event: my-work');
  request.destroy();
});

test('both deliver the outbox, and no message twice', async () => {
  const keys = Array.from({ length: 40 }, (_, index) => `both-${index}`);
  received.length = 0;
  await deliver(keys);
  expect(received).toHaveLength(keys.length);
  expect(new Set(received).size).toBe(keys.length);
});

test('a job runs at one of them, once', async () => {
  const database = db.ledger.libraryDatabase({ name: 'jobs', connections: 2 });
  const jobs = await startJobs({
    ...{ jobs: [], services: servicesOn(db.ledger, db.clock), database, settings: QUICK },
    observe: () => undefined,
    onError: () => undefined,
  });
  const states = async (): Promise<string[]> =>
    (
      await db.owner.query<{ state: string }>(
        `select state::text from jobs.job where name = 'check-calendar'`,
      )
    ).rows.map(({ state }) => state);
  const before = (await states()).length;
  expect(await jobs.trigger('check-calendar')).toBe(true);
  await expect.poll(states, { timeout: 40_000 }).toContain('completed');
  expect(await states()).toHaveLength(before + 1);
  await jobs.stop();
  await database.close();
});

test('one is killed: the other serves its sessions and does the work', async () => {
  const [first, second] = servers;
  await first.kill('SIGKILL');
  await expect(admin.ask(first.url, 'GET', '/me')).rejects.toThrow();
  expect((await admin.ask(second.url, 'GET', '/me')).status).toBe(200);
  received.length = 0;
  await deliver(['alone-1', 'alone-2']);
  expect(new Set(received).size).toBe(2);
  expect((await fetch(`${second.url}/ready`)).status).toBe(200);
});
