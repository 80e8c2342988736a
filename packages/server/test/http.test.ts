import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';

import { addPerson, refuse, type Result, type Work } from '@taizhang/ledger';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Routes } from '../src/app/app-types.ts';
import { callerOf } from '../src/app/authenticate.ts';
import { runOnce } from '../src/app/run-once.ts';
import { seenVersion, withVersion } from '../src/app/versions.ts';
import { granted } from '../src/problems/granted.ts';
import { Browser, serverWith, setUp, withDatabase, type TestServer } from './support/with-server.ts';

const database = withDatabase();
let server: TestServer;
let admin: Browser;
let made = 0;

const person = async (work: Work, { name }: { name: string }): Promise<Result<{ id: string }>> => {
  const added = await addPerson(work, { name });
  if (!added.ok) return added;
  made++;
  return { ok: true, value: { id: added.value.id } };
};

/** Routes as the resources will have them, and troubles they may run into. */
const samples: Routes = (app, { ledger }) => {
  const Body = Type.Object(
    { name: Type.String({ minLength: 1, maxLength: 20 }), count: Type.Optional(Type.Integer()) },
    { additionalProperties: false },
  );
  app.post(
    '/trial',
    { config: { access: 'organisation.write' }, schema: { body: Body } },
    async (request, reply) => {
      const { value, replayed } = await runOnce(ledger, request, person, request.body);
      if (replayed) void reply.header('idempotent-replayed', 'true');
      return reply.code(201).send(value);
    },
  );
  app.put(
    '/trial',
    { config: { access: 'signed-in', needsVersion: true }, schema: { body: Body } },
    (request, reply) => {
      const expected = seenVersion(request);
      if (expected !== 3) granted(refuse('LG-2101', { expected, actual: 3 }));
      return withVersion(reply, 4).send({ name: request.body.name });
    },
  );
  app.get('/trial/broken', { config: { access: 'public' } }, () => {
    throw new Error('the secret reason at /home/somebody/file.ts');
  });
  app.get('/trial/work', { config: { access: 'work.write' } }, (request) => ({
    by: callerOf(request).person,
  }));
};

beforeAll(async () => {
  server = await serverWith(database, { 'server.stopSeconds': 1 }, [samples]);
  await setUp(server);
  admin = new Browser(server.app);
  await admin.signIn('admin');
});
afterAll(() => server.stopping.stop());

describe('problems', () => {
  test.each([
    ['an address that is not there', 'GET', '/api/v1/nowhere', undefined, 404, 'SV-1001'],
    ['a field that is not known', 'POST', '/api/v1/trial', { name: 'x', other: 1 }, 400, 'SV-1003'],
    ['a number sent as text', 'POST', '/api/v1/trial', { name: 'x', count: '1' }, 400, 'SV-1003'],
    ['a change without If-Match', 'PUT', '/api/v1/trial', { name: 'x' }, 428, 'SV-1008'],
    ['an address that is no UTF-8', 'GET', '/api/v1/accounts/%ff', undefined, 404, 'SV-1001'],
    [
      'a part of an address that is too long',
      'GET',
      `/api/v1/accounts/${'x'.repeat(501)}`,
      undefined,
      431,
      'SV-1015',
    ],
    ['a right that is not there', 'GET', '/api/v1/trial/work', undefined, 403, 'SV-1104'],
  ] as const)('%s is told by RFC 9457', async (_what, method, path, body, status, code) => {
    const answer = await admin.ask(method, path, body);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({
      status,
      code,
      type: `urn:taizhang:problem:${code}`,
      requestId: answer.headers['x-request-id'],
    });
  });

  test('say where in what was sent, without repeating it', async () => {
    const answer = await admin.ask('POST', '/trial', {
      name: 'a name that is far too long',
      count: 1.5,
      other: 'x',
    });
    expect(
      answer
        .json<{ errors: { pointer: string }[] }>()
        .errors.map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/count', '/name', '/other']);
    expect(answer.body).not.toContain('far too long');
  });

  test('speak the language asked for, Chinese by default', async () => {
    const say = async (language: string): Promise<unknown> =>
      (await admin.ask('GET', '/nowhere', undefined, { 'accept-language': language })).json<{
        title: string;
      }>().title;
    expect([await say('en-GB,zh;q=0.5'), await say('fr, zh-CN;q=0.8, en;q=0.7'), await say('')]).toEqual([
      'Not found',
      '没有找到',
      '没有找到',
    ]);
  });

  test('of ours are told by a number alone; the log holds the rest', async () => {
    const answer = await admin.ask('GET', '/trial/broken');
    expect(answer.json()).toMatchObject({ status: 500, code: 'SV-1000' });
    expect(answer.body).not.toMatch(/secret reason|somebody|at /u);
    expect(server.logged()).toContain('the secret reason');
    expect(server.logged()).toContain(answer.json<{ requestId: string }>().requestId);
  });

  test('of the ledger keep its code and its words', async () => {
    const answer = await admin.ask('PUT', '/trial', { name: 'x' }, { 'if-match': '"v2"' });
    expect(answer.json()).toMatchObject({
      status: 412,
      code: 'LG-2101',
      detail: expect.stringContaining('you saw version 2, it is now 3') as string,
    });
    expect((await admin.ask('PUT', '/trial', { name: 'x' }, { 'if-match': 'v2' })).json()).toMatchObject({
      code: 'SV-1009',
    });
    expect((await admin.ask('PUT', '/trial', { name: 'x' }, { 'if-match': '"v3"' })).headers['etag']).toBe(
      '"v4"',
    );
  });

  test.each([
    ['no JSON', 'application/json', '{"name":', 'SV-1004'],
    ['nothing', 'application/json', '', 'SV-1004'],
    ['a prototype', 'application/json', '{"__proto__":{"x":1},"name":"x"}', 'SV-1004'],
    ['another type', 'text/xml', '<a/>', 'SV-1006'],
  ])('a body that is %s', async (_what, type, payload, code) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/trial',
      payload,
      headers: {
        'content-type': type,
        'x-taizhang': '1',
        cookie: `taizhang=${admin.cookies.get('taizhang')!}`,
      },
    });
    expect(answer.json()).toMatchObject({ code });
  });
});

describe('Idempotency-Key', () => {
  test('does a request once, however often and however many at once it is sent', async () => {
    const before = made;
    const key = { 'idempotency-key': randomUUID() };
    const send = () => admin.ask('POST', '/trial', { name: '周宁' }, key);
    const answers = [...(await Promise.all([send(), send(), send()])), await send()];
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')).toHaveLength(3);
    const { rows } = await database.owner.query('select 1 from person where name = $1', ['周宁']);
    expect(rows).toHaveLength(1);
    expect(made).toBeGreaterThan(before);
  });

  test('is refused for another request, and when it is no key', async () => {
    const key = { 'idempotency-key': 'k-1' };
    await admin.ask('POST', '/trial', { name: 'one' }, key);
    expect((await admin.ask('POST', '/trial', { name: 'two' }, key)).json()).toMatchObject({
      code: 'SV-1011',
      status: 422,
    });
    expect(
      (await admin.ask('POST', '/trial', { name: 'two' }, { 'idempotency-key': '有空格 ' })).json(),
    ).toMatchObject({ code: 'SV-1010' });
  });

  test('is not used up by a refusal', async () => {
    const key = { 'idempotency-key': 'k-2' };
    expect((await admin.ask('POST', '/trial', { name: ' ' }, key)).json()).toMatchObject({
      code: 'LG-1208',
    });
    expect((await admin.ask('POST', '/trial', { name: 'three' }, key)).statusCode).toBe(201);
  });
});

describe('other sites', () => {
  test.each([
    ['without our header', {}],
    ['with another origin', { 'x-taizhang': '1', origin: 'https://elsewhere.example' }],
    ['said to be cross-site by the browser', { 'x-taizhang': '1', 'sec-fetch-site': 'cross-site' }],
  ])('cannot act for somebody signed in: %s', async (_what, headers) => {
    const answer = await server.app.inject({
      method: 'DELETE',
      url: '/api/v1/me/sessions',
      headers: { cookie: `taizhang=${admin.cookies.get('taizhang')!}`, ...headers },
    });
    expect(answer.json()).toMatchObject({ code: 'SV-1105', status: 403 });
  });

  test('are kept out of our pages', async () => {
    const { headers } = await admin.ask('GET', '/me');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});

describe('for those who run it', () => {
  test('health, readiness and metrics answer; metrics only here', async () => {
    expect((await server.app.inject('/health')).json()).toEqual({ status: 'ok' });
    expect((await server.app.inject('/ready')).json()).toEqual({ status: 'ok' });
    const metrics = (await server.app.inject('/metrics')).body;
    expect(metrics).toContain(
      'taizhang_http_request_seconds_bucket{le="0.005",method="GET",route="/api/v1/me",status="200"}',
    );
    expect((await server.app.inject({ url: '/metrics', remoteAddress: '192.0.2.5' })).statusCode).toBe(404);
  });

  test('a proxy’s request id is kept where it looks like one', async () => {
    const ask = async (id: string) =>
      (await server.app.inject({ url: '/health', headers: { 'x-request-id': id } })).headers['x-request-id'];
    expect(await ask('abc-123-def')).toBe('abc-123-def');
    expect(await ask('a b\nforged line')).not.toContain('forged');
  });

  test('secrets and queries stay out of the log', async () => {
    server.app.log.info(
      {
        headers: { authorization: 'Bearer s3cret-1', cookie: 's3cret-2' },
        password: 's3cret-3',
        deep: { token: 's3cret-4' },
      },
      'x',
    );
    await admin.ask('GET', '/me?code=s3cret-5');
    expect(server.logged()).not.toContain('s3cret');
  });

  test('the API is described by OpenAPI 3.1, every route with its problems', async () => {
    const described = (await server.app.inject('/api/openapi.json')).json<{
      openapi: string;
      paths: Record<string, Record<string, { responses: object }>>;
    }>();
    expect(described.openapi).toBe('3.1.0');
    const signIn = described.paths['/api/v1/sign-in']?.['post'];
    expect(Object.keys(signIn?.responses ?? {})).toEqual(['200', '4XX', '5XX']);
    expect((await server.app.inject('/api/docs/')).headers['content-security-policy']).toContain(
      "script-src 'self'",
    );
  });

  test('a route that does not say who may use it does not start', async () => {
    const careless: Routes = (app) => void app.get('/careless', () => 'x');
    await expect(serverWith(database, {}, [careless])).rejects.toThrow(
      'GET /api/v1/careless does not say who may use it',
    );
  });
});

describe('on the wire', () => {
  const talk = async (text: string, settings = {}): Promise<string> => {
    const slow = await serverWith(database, settings, [samples]);
    const url = new URL(await slow.app.listen({ port: 0, host: '127.0.0.1' }));
    const said = await new Promise<string>((resolve, reject) => {
      let heard = '';
      const socket = connect(Number(url.port), '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => (heard += chunk.toString()));
      socket.on('close', () => resolve(heard));
      socket.on('error', reject);
    });
    await slow.stopping.stop();
    return said;
  };

  test.each([
    [
      'who sends headers too slowly',
      'GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ',
      { 'server.headersTimeoutSeconds': 1 },
      '408',
      'SV-1014',
    ],
    [
      'whose headers are too long',
      `GET /health HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`,
      {},
      '431',
      'SV-1015',
    ],
    ['who speaks no HTTP', 'hello?\r\n\r\n', {}, '400', 'SV-1016'],
  ])('one %s is told and cut off', async (_who, text, settings, status, code) => {
    const heard = await talk(text, settings);
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(heard).toContain(code);
  });

  test('a stop lets a request under way finish, and takes no new one', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const waits: Routes = (app) =>
      void app.get('/waits', { config: { access: 'public' } }, async () => {
        await held;
        return { done: true };
      });
    const stopping = await serverWith(database, {}, [waits]);
    const url = await stopping.app.listen({ port: 0, host: '127.0.0.1' });
    const underway = fetch(`${url}/api/v1/waits`);
    while (!stopping.logged().includes('/api/v1/waits'))
      await new Promise((resolve) => setImmediate(resolve));
    const stopped = stopping.stopping.stop();
    release();
    expect(await (await underway).json()).toEqual({ done: true });
    await stopped;
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });
});
