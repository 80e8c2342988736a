import { get } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { done, putNotices, systemSession } from '@taizhang/ledger';

import { expectDone } from '../../ledger/test/with-database.ts';
import { liveRoutes } from '../src/live/live-routes.ts';
import { startLiveHub, type LiveHub } from '../src/live/live-hub.ts';
import { Browser, serverWith, setUp, withDatabase, type TestServer } from './support/with-server.ts';

const database = withDatabase();
let server: TestServer;
let hub: LiveHub;
let admin: Browser;
let me: { organisation: string; person: string };

beforeAll(async () => {
  database.clock.set(new Date().toISOString());
  hub = startLiveHub({
    ledger: database.ledger,
    clock: database.clock,
    settings: { pollMs: 3_600_000, heartbeatMs: 3_600_000, maxClients: 1 },
    onError: () => undefined,
  });
  server = await serverWith(database, {}, [liveRoutes(hub)]);
  await setUp(server);
  admin = new Browser(server.app);
  await admin.signIn('admin');
  me = (await admin.ask('GET', '/me')).json();
});
afterAll(async () => {
  await hub.stop();
  await server.app.close();
});

const tell = (titles: readonly string[]) =>
  expectDone(
    database.ledger.run(
      systemSession(me.organisation),
      async (work) =>
        done(
          await putNotices(
            work,
            titles.map((title) => ({
              ...{ person: me.person, kind: 'due-soon', title, link: '/records/1', key: title },
              ...{ record: null, occurrence: null, stops: false },
            })),
          ),
        ),
      null,
    ),
  );

test('notices come in pages, newest first, and are marked as read', async () => {
  await tell(['甲', '乙', '丙']);
  const first = (await admin.ask('GET', '/me/notices?limit=2')).json<{
    items: { id: string; title: string }[];
    next: string;
  }>();
  expect(first.items.map(({ title }) => title)).toEqual(['丙', '乙']);
  const second = (await admin.ask('GET', `/me/notices?limit=2&cursor=${first.next}`)).json<typeof first>();
  expect([second.items.map(({ title }) => title), second.next]).toEqual([['甲'], null]);
  const read = await admin.ask('POST', '/me/notices/read', { ids: [first.items[0]!.id] });
  expect(read.json()).toEqual({ unread: 2 });
  expect((await admin.ask('GET', '/me/notices/unread')).json()).toEqual({ unread: 2 });
  expect((await new Browser(server.app).ask('GET', '/me/notices')).statusCode).toBe(401);
  expect((await admin.ask('POST', '/me/notices/read', { ids: ['x'] })).statusCode).toBe(400);
});

test('a calendar address is made, read without signing in, answered 304 while nothing changes, and revoked', async () => {
  const made = (await admin.ask('POST', '/me/feeds')).json<{ id: string; url: string }>();
  const path = new URL(made.url).pathname;
  const anyone = new Browser(server.app);
  const answer = await anyone.ask('GET', path);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(answer.body.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  const again = await anyone.ask('GET', path, undefined, { 'if-none-match': String(answer.headers['etag']) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  expect((await anyone.ask('GET', `${path}?component=vtodo`)).statusCode).toBe(200);
  expect((await anyone.ask('GET', `${path}?component=other`)).statusCode).toBe(400);
  expect((await anyone.ask('GET', `/feeds/${'A'.repeat(64)}.ics`)).statusCode).toBe(404);
  expect((await admin.ask('DELETE', `/me/feeds/${made.id}`)).statusCode).toBe(204);
  expect((await anyone.ask('GET', path)).statusCode).toBe(404);
  expect((await admin.ask('DELETE', `/me/feeds/${made.id}`)).statusCode).toBe(404);
  const listed = (await admin.ask('GET', '/me/feeds')).json<{ items: { revokedAt: string | null }[] }>();
  expect(listed.items[0]?.revokedAt).not.toBeNull();
});

test('the stream asks who is there, follows what they name, and says when this server is full', async () => {
  expect((await new Browser(server.app).ask('GET', '/live?topics=my-work')).statusCode).toBe(401);
  for (const topics of ['', 'everything', 'record:1'])
    expect((await admin.ask('GET', `/live?topics=${topics}`)).statusCode).toBe(400);
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.app.server.address() as AddressInfo;
  const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  let text = '';
  const status = await new Promise((settle, fail) => {
    get(
      { port, host: '127.0.0.1', path: '/api/v1/live?topics=my-work', headers: { cookie }, agent: false },
      (stream) => {
        stream.on('data', (part: Buffer) => (text += part.toString()));
        stream.on('error', () => undefined);
        settle([stream.statusCode, stream.headers['content-type'], stream.headers['x-content-type-options']]);
      },
    ).on('error', fail);
  });
  expect(status).toEqual([200, 'text/event-stream; charset=utf-8', 'nosniff']);
  await expect.poll(() => hub.clients()).toBe(1);
  expect((await admin.ask('GET', '/live?topics=my-work')).statusCode).toBe(503);
  await tell(['丁']);
  database.clock.set(new Date().toISOString());
  await hub.poll();
  await expect.poll(() => text).toContain('event: my-work');
});
