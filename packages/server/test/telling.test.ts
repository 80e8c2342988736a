import { get } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { done, putMessages, putNotices, systemSession } from '@taizhang/ledger';

import { expectDone } from '../../ledger/test/with-database.ts';
import { liveRoutes } from '../src/live/live-routes.ts';
import { startLiveHub, type LiveHub } from '../src/live/live-hub.ts';
import { toOutgoing } from '../src/outbox/queue-message.ts';
import { Browser, serverWith, setUp, withDatabase, type TestServer } from './support/with-server.ts';

const database = withDatabase();
let server: TestServer;
let hub: LiveHub;
let admin: Browser;
let me: { organisation: string; person: string };

beforeAll(async () => {
  database.clock.set(new Date().toISOString());
  hub = startLiveHub({
    openDoors: (_org, doors) => Promise.resolve(new Set(doors)),
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

test('bots are added and changed by whoever keeps the system; what is secret never comes out', async () => {
  const bot = {
    kind: 'wecom',
    name: '办公室群',
    url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=K-1',
    enabled: true,
  };
  const made = await admin.ask('POST', '/channels', { ...bot, secret: 'hidden' });
  expect(made.statusCode).toBe(201);
  const { id } = made.json<{ id: string }>();
  const changed = await admin.ask(
    'PUT',
    `/channels/${id}`,
    { ...bot, name: '馆务群' },
    { 'if-match': String(made.headers['etag']) },
  );
  expect(changed.json()).toEqual({
    id,
    kind: 'wecom',
    name: '馆务群',
    host: 'qyapi.weixin.qq.com',
    signed: true,
    enabled: true,
    version: 2,
  });
  const late = await admin.ask('PUT', `/channels/${id}`, bot, { 'if-match': String(made.headers['etag']) });
  expect(late.statusCode).toBe(412);
  const listed = await admin.ask('GET', '/channels');
  expect(listed.body).toContain('馆务群');
  for (const { body } of [made, changed, listed]) expect(body).not.toMatch(/hidden|K-1/u);
  const { rows } = await database.owner.query('select * from channel_endpoint');
  expect(JSON.stringify(rows)).not.toMatch(/hidden|K-1/u);

  const wishes = {
    enabled: true,
    address: null,
    endpoint: id,
    mention: 'lin',
    digestAt: '08:30',
    quietFrom: '22:00',
    quietTo: '07:00',
    restDays: false,
  };
  expect((await admin.ask('PUT', '/me/delivery/wecom', wishes)).json()).toEqual({
    channel: 'wecom',
    ...wishes,
  });
  expect((await admin.ask('PUT', '/me/delivery/feishu', wishes)).statusCode).toBe(404);
  expect((await admin.ask('PUT', '/me/delivery/smtp', wishes)).statusCode).toBe(400);
  expect((await admin.ask('PUT', '/me/delivery/wecom', { ...wishes, quietTo: null })).statusCode).toBe(400);
  expect((await admin.ask('PUT', '/me/delivery/wecom', { ...wishes, digestAt: '25:00' })).statusCode).toBe(
    400,
  );
  expect((await admin.ask('GET', '/me/delivery')).json()).toEqual({
    items: [{ channel: 'wecom', ...wishes }],
    available: [{ id, kind: 'wecom', name: '馆务群' }],
  });
});

test('messages that were given up are seen with their reason, not with what they say, and sent again', async () => {
  const recipient = { kind: 'smtp', address: 'lin@example.org' } as const;
  const message = { title: '三月消防检查', link: '/records/1', items: [] };
  await expectDone(
    database.ledger.run(
      systemSession(me.organisation),
      async (work) => done(await putMessages(work, [toOutgoing({ key: 'm', message, recipient })])),
      null,
    ),
  );
  await database.owner.query(
    `update outbox set state = 'dead', attempts = 12, last_error = '550 no such mailbox'`,
  );
  const dead = await admin.ask('GET', '/messages?state=dead');
  const [item] = dead.json<{ items: { id: string }[] }>().items;
  expect(item).toMatchObject({
    channel: 'smtp',
    state: 'dead',
    attempts: 12,
    lastError: '550 no such mailbox',
  });
  expect(dead.body).not.toMatch(/消防|lin@/u);
  expect((await admin.ask('GET', '/messages/counts')).json()).toEqual({ waiting: 0, sending: 0, dead: 1 });
  expect((await admin.ask('POST', `/messages/${item!.id}/retry`)).statusCode).toBe(202);
  expect((await admin.ask('POST', `/messages/${item!.id}/retry`)).statusCode).toBe(404);
  expect((await admin.ask('GET', '/messages/counts')).json()).toEqual({ waiting: 1, sending: 0, dead: 0 });
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
