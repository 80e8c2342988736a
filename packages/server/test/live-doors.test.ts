import { get, type IncomingMessage } from 'node:http';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { grantRole } from '@taizhang/ledger';

import { liveRoutes } from '../src/live/live-routes.ts';
import { startLiveHub, type LiveHub } from '../src/live/live-hub.ts';
import { openDoors } from '../src/sign-in/open-doors.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';
import { Browser, PASSWORD, withDatabase } from './support/with-server.ts';

const database = withDatabase();
const errors: unknown[] = [];
const streams: IncomingMessage[] = [];
let hub: LiveHub;
let given: OfficeServer;
let base = '';

beforeAll(async () => {
  hub = startLiveHub({
    ledger: database.ledger,
    clock: database.clock,
    openDoors: (org, doors) => openDoors(given.server.services.signIn.context, org, doors),
    settings: { pollMs: 3_600_000, heartbeatMs: 3_600_000, doorMs: 0 },
    onError: (error) => errors.push(error),
  });
  given = await withOffice(database, {}, [liveRoutes(hub)]);
  const { office, server } = given;
  await office.run('system', grantRole, {
    person: office.persons.leader,
    role: 'security-admin',
    unit: null,
  });
  base = await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  for (const stream of streams) stream.destroy();
  await hub.stop();
  await given.server.app.close();
  expect(errors).toEqual([]);
});

interface Followed {
  readonly status: number | undefined;
  /** Whether the server ended it. */
  ended: boolean;
}

async function follow(headers: Record<string, string>): Promise<Followed> {
  const stream = await new Promise<IncomingMessage>((settle, fail) => {
    get(`${base}/api/v1/live?topics=my-work`, { headers, agent: false }, settle).on('error', fail);
  });
  streams.push(stream);
  const followed: Followed = { status: stream.statusCode, ended: false };
  stream.on('error', () => undefined).on('close', () => (followed.ended = true));
  stream.resume();
  return followed;
}

const cookieOf = (browser: Browser) => ({ cookie: `taizhang=${browser.cookies.get('taizhang') ?? ''}` });

async function signedIn(name: string): Promise<Browser> {
  const browser = new Browser(given.server.app);
  const { org } = given.office;
  const answer = await browser.ask('POST', '/sign-in', { name, password: PASSWORD, organisation: org });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  return browser;
}

/** What the hub does by itself every few seconds. */
async function endsAlone(ended: Followed, others: readonly Followed[]): Promise<void> {
  await hub.poll();
  await expect.poll(() => ended.ended).toBe(true);
  expect(others.map((one) => one.ended)).toEqual(others.map(() => false));
}

test('the stream of a session ends with it: signed out here, ended from elsewhere, disabled, out of time', async () => {
  const watcher = await follow(cookieOf(await signedIn('supervisor')));
  expect(watcher.status).toBe(200);

  const leaving = await signedIn('healthclerk');
  const left = await follow(cookieOf(leaving));
  const staying = await follow(cookieOf(await signedIn('healthclerk')));
  await leaving.ask('DELETE', '/sign-in');
  await endsAlone(left, [staying, watcher]);

  const disabled = await follow(cookieOf(await signedIn('schoolsclerk')));
  const security = await signedIn('leader');
  const accounts = (await security.ask('GET', '/accounts?limit=200')).json<{
    items: { id: string; name: string }[];
  }>();
  const clerk = accounts.items.find(({ name }) => name === 'schoolsclerk');
  const answer = await security.ask('PUT', `/accounts/${clerk?.id ?? ''}/disabled`, { disabled: true });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  await endsAlone(disabled, [staying, watcher]);
  expect((await follow({})).status).toBe(401);
});

test('the stream of an API token ends when it is revoked', async () => {
  const owner = await signedIn('healthhead');
  const made = await owner.ask('POST', '/me/tokens', {
    name: 'board',
    scopes: ['work:read'],
    days: 1,
  });
  expect(made.statusCode, made.body).toBe(201);
  const { token, secret } = made.json<{ token: { id: string }; secret: string }>();
  const stream = await follow({ authorization: `Bearer ${secret}` });
  expect(stream.status).toBe(200);
  await hub.poll();
  expect(stream.ended).toBe(false);
  await owner.ask('DELETE', `/me/tokens/${token.id}`);
  await endsAlone(stream, []);
});

test('a session that nobody uses any more ends its stream too', async () => {
  const stream = await follow(cookieOf(await signedIn('schoolshead')));
  const past = 61 * 60_000;
  database.clock.set(new Date(Date.parse(database.clock.now()) + past).toISOString());
  await endsAlone(stream, []);
  expect(hub.clients()).toBe(0);
});
