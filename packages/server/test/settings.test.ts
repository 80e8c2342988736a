/** Every setting does something: one test each, and none can be added without. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { addPerson, dropOldSecurityEvents, grantRole, insertAccount, systemSession } from '@taizhang/ledger';
import { Type } from 'typebox';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { expectDone, makeDatabase } from '../../ledger/test/with-database.ts';
import { startServer, type RunningServer } from '../src/app/start-server.ts';
import type { Routes } from '../src/app/app-types.ts';
import { readConfig } from '../src/config/read-config.ts';
import { openServerKey } from '../src/config/server-key.ts';
import { SETTINGS, type Config, type SettingName } from '../src/config/settings/index.ts';
import { hashPassword } from '../src/sign-in/password-hash.ts';
import { tidySignIn } from '../src/sign-in/tidy.ts';
import { BLOBS_DO } from './support/blob-settings.ts';
import { TELLING_DOES } from './support/telling-settings.ts';
import {
  Browser,
  PASSWORD,
  serverWith,
  setUp,
  withDatabase,
  type TestServer,
} from './support/with-server.ts';

const database = withDatabase();
let folder = '';
let organisation = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-settings-'));
  organisation = (await setUp(await serverWith(database))).organisation;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const server = (settings: Partial<Config>, more: readonly Routes[] = []): Promise<TestServer> =>
  serverWith(database, settings, more);
const later = (seconds: number): void =>
  database.clock.set(new Date(Date.parse(database.clock.now()) + seconds * 1000).toISOString());

/** A server that listens, on a database of its own. */
async function started<T>(
  settings: Partial<Config>,
  use: (running: RunningServer) => Promise<T>,
): Promise<T> {
  const defaults = await readConfig({ file: null, environment: {} });
  const own = { 'server.port': 0, 'data.folder': folder, 'log.level': 'silent' } as const;
  const running = await startServer({
    config: { ...defaults, ...own, 'database.url': await makeDatabase(), ...settings },
    clock: database.clock,
  });
  try {
    return await use(running);
  } finally {
    await running.close();
  }
}

async function signedInAt({ app }: TestServer, address?: string): Promise<Browser> {
  const browser = new Browser(app, address);
  expect((await browser.signIn('admin')).statusCode).toBe(200);
  return browser;
}

const echo: Routes = (app) => {
  app.post(
    '/echo',
    { config: { access: 'public' }, schema: { body: Type.Object({ text: Type.String() }) } },
    () => ({}),
  );
  app.post('/upload', { config: { access: 'public' }, bodyLimit: 10_000_000 }, async (request) => {
    const file = await request.file();
    return { bytes: (await file?.toBuffer())?.length };
  });
  app.get('/where', { config: { access: 'public' } }, (request) => ({
    address: request.ip,
    protocol: request.protocol,
  }));
};

const upload = (bytes: number) => ({
  payload: `--b\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\n${'x'.repeat(bytes)}\r\n--b--\r\n`,
  headers: { 'content-type': 'multipart/form-data; boundary=b', 'x-taizhang': '1' },
});

const DOES: Readonly<Record<SettingName, () => Promise<void>>> = {
  'server.host': () =>
    started({ 'server.host': '127.0.0.2' }, async ({ url }) => {
      expect(new URL(url).hostname).toBe('127.0.0.2');
      expect((await fetch(`${url}/health`)).status).toBe(200);
    }),
  'server.port': () =>
    started({}, async ({ url }) => {
      const port = Number(new URL(url).port);
      await started({ 'server.port': 0 }, (other) => {
        expect(Number(new URL(other.url).port)).not.toBe(port);
        return Promise.resolve();
      });
      await expect(started({ 'server.port': port }, () => Promise.resolve())).rejects.toThrow('EADDRINUSE');
    }),
  'server.publicUrl': async () => {
    const { app } = await server({ 'server.publicUrl': 'https://tz.example.org' });
    const browser = new Browser(app);
    const origin = { origin: 'https://tz.example.org' };
    const answer = await browser.ask('POST', '/sign-in', { name: 'admin', password: PASSWORD }, origin);
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-taizhang=.*; Path=\/;.*HttpOnly; Secure; SameSite=Lax$/u,
    );
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(
      (await browser.ask('DELETE', '/me/sessions', undefined, { origin: 'https://localhost' })).json(),
    ).toMatchObject({ code: 'SV-1105' });
    expect((await browser.ask('DELETE', '/me/sessions', undefined, origin)).statusCode).toBe(204);
  },
  'server.trustProxy': async () => {
    const ask = async (settings: Partial<Config>): Promise<unknown> =>
      (
        await (
          await server(settings, [echo])
        ).app.inject({
          url: '/api/v1/where',
          remoteAddress: '10.1.2.3',
          headers: { 'x-forwarded-for': '203.0.113.5', 'x-forwarded-proto': 'https' },
        })
      ).json();
    expect(await ask({})).toEqual({ address: '10.1.2.3', protocol: 'http' });
    expect(await ask({ 'server.trustProxy': ['10.0.0.0/8'] })).toEqual({
      address: '203.0.113.5',
      protocol: 'https',
    });
  },
  'server.bodyLimitBytes': async () => {
    const { app } = await server({ 'server.bodyLimitBytes': 2_000 }, [echo]);
    const browser = new Browser(app);
    expect((await browser.ask('POST', '/echo', { text: 'x'.repeat(1_900) })).statusCode).toBe(200);
    expect((await browser.ask('POST', '/echo', { text: 'x'.repeat(2_100) })).json()).toMatchObject({
      code: 'SV-1005',
      status: 413,
    });
  },
  'server.uploadLimitBytes': async () => {
    const { app } = await server({ 'server.uploadLimitBytes': 5_000 }, [echo]);
    const send = (bytes: number) => app.inject({ method: 'POST', url: '/api/v1/upload', ...upload(bytes) });
    expect((await send(5_000)).json()).toEqual({ bytes: 5_000 });
    expect((await send(5_001)).json()).toMatchObject({ code: 'SV-1018' });
  },
  'server.headersTimeoutSeconds': async () => {
    expect((await server({ 'server.headersTimeoutSeconds': 7 })).app.server.headersTimeout).toBe(7_000);
  },
  'server.requestTimeoutSeconds': async () => {
    expect((await server({ 'server.requestTimeoutSeconds': 9 })).app.server.requestTimeout).toBe(9_000);
  },
  'server.requestsPerMinute': async () => {
    const { app } = await server({ 'server.requestsPerMinute': 3 });
    const ask = async (address: string): Promise<number> =>
      (await new Browser(app, address).ask('GET', '/sign-in/options')).statusCode;
    expect([
      await ask('192.0.2.1'),
      await ask('192.0.2.1'),
      await ask('192.0.2.1'),
      await ask('192.0.2.1'),
    ]).toEqual([200, 200, 200, 429]);
    expect(await ask('192.0.2.2')).toBe(200);
    const refused = await new Browser(app).ask('GET', '/sign-in/options');
    expect(refused.json()).toMatchObject({ code: 'SV-1007' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  },
  'server.stopSeconds': async () => {
    const hangs: Routes = (app) =>
      void app.get('/hangs', { config: { access: 'public' } }, () => new Promise<never>(() => undefined));
    const hanging = await server({ 'server.stopSeconds': 0 }, [hangs]);
    const url = await hanging.app.listen({ port: 0, host: '127.0.0.1' });
    const asked = fetch(`${url}/api/v1/hangs`).then(
      () => 'answered',
      () => 'cut',
    );
    while (!hanging.logged().includes('/api/v1/hangs')) await new Promise((resolve) => setImmediate(resolve));
    await hanging.stopping.stop();
    expect(await asked).toBe('cut');
  },
  'data.folder': () =>
    started({ 'data.folder': join(folder, 'elsewhere') }, async () => {
      expect((await stat(join(folder, 'elsewhere', 'server-key'))).mode & 0o777).toBe(0o600);
    }),
  'data.keyFile': () =>
    started({ 'data.keyFile': join(folder, 'own-key') }, async ({ services }) => {
      const same = await openServerKey(join(folder, 'own-key'));
      expect(same.open('test', services.key.seal('test', 'text'))).toBe('text');
      expect((await readFile(join(folder, 'own-key'), 'utf8')).trim()).toHaveLength(43);
    }),
  'database.url': async () => {
    const url = await makeDatabase();
    await started({ 'database.url': url }, async (running) => {
      await setUp({ ...running, folder, logged: () => '' });
    });
    const setUpUrl = (settings: Partial<Config>): Promise<string | null> =>
      started(settings, (running) => Promise.resolve(running.setUpUrl));
    expect(await setUpUrl({ 'database.url': url })).toBeNull();
    expect(await setUpUrl({})).toMatch(/\/set-up#token=[\w-]{24}$/u);
  },
  'database.connections': () =>
    started({ 'database.connections': 2 }, async ({ services }) => {
      let atOnce = 0;
      let most = 0;
      const slow = () =>
        services.ledger.read(systemSession('01900000-0000-7000-8000-000000000001'), async (reading) => {
          most = Math.max(most, ++atOnce);
          await reading.all({ name: 'nap', text: 'select pg_sleep(0.02)' }, []);
          atOnce--;
          return null;
        });
      await Promise.all(Array.from({ length: 6 }, slow));
      expect(most).toBe(2);
    }),
  'signIn.policy': async () => {
    const strict = await server({ 'signIn.policy': 'dengbao' });
    const browser = await signedInAt(strict);
    const answer = await browser.ask('PUT', '/me/password', {
      current: PASSWORD,
      password: 'only small letters',
    });
    expect(answer.json()).toMatchObject({ code: 'SV-1109', errors: [{ code: 'SV-1133' }] });
    later(91 * 86_400);
    expect((await new Browser(strict.app).signIn('admin')).json()).toMatchObject({ pending: 'new-password' });
    expect((await new Browser((await server({})).app).signIn('admin')).json()).toMatchObject({
      pending: null,
    });
    expect((await browser.ask('GET', '/set-up')).json()).toMatchObject({ administrators: [3] });
  },
  'signIn.secondFactor': async () => {
    const session = systemSession(organisation);
    const password = await hashPassword(PASSWORD);
    await expectDone(
      database.ledger.run(
        session,
        async (work) => {
          const person = await addPerson(work, { name: '何一' });
          if (!person.ok) return person;
          await insertAccount(work, { person: person.value.id, name: 'he', password, mustChange: false });
          return grantRole(work, { person: person.value.id, role: 'member', unit: null });
        },
        null,
      ),
    );
    const pending = async (secondFactor: Config['signIn.secondFactor'], name: string): Promise<unknown> =>
      (await new Browser((await server({ 'signIn.secondFactor': secondFactor })).app).signIn(name)).json<{
        pending: unknown;
      }>().pending;
    expect(await pending('optional', 'admin')).toBeNull();
    expect(await pending('administrators', 'admin')).toBe('set-up-second-factor');
    expect(await pending('administrators', 'he')).toBeNull();
    expect(await pending('everyone', 'he')).toBe('set-up-second-factor');
  },
  'signIn.idleMinutes': async () => {
    const browser = await signedInAt(await server({ 'signIn.idleMinutes': 5 }));
    later(290);
    expect((await browser.ask('GET', '/me')).statusCode).toBe(200);
    later(301);
    expect((await browser.ask('GET', '/me')).statusCode).toBe(401);
  },
  'signIn.absoluteHours': async () => {
    const browser = await signedInAt(await server({ 'signIn.absoluteHours': 1 }));
    later(1_800);
    expect((await browser.ask('GET', '/me')).statusCode).toBe(200);
    later(1_801);
    expect((await browser.ask('GET', '/me')).statusCode).toBe(401);
  },
  'signIn.failuresBeforeWait': async () => {
    const { app } = await server({ 'signIn.failuresBeforeWait': 2 });
    const fail = async (): Promise<unknown> =>
      (await new Browser(app, '198.51.100.1').signIn('a', 'x')).json<{ code: string }>().code;
    expect([await fail(), await fail()]).toEqual(['SV-1102', 'SV-1103']);
  },
  'signIn.firstWaitSeconds': async () => {
    const { app } = await server({ 'signIn.failuresBeforeWait': 1, 'signIn.firstWaitSeconds': 7 });
    expect((await new Browser(app, '198.51.100.2').signIn('b', 'x')).headers['retry-after']).toBe('7');
  },
  'signIn.longestWaitMinutes': async () => {
    const { app } = await server({ 'signIn.failuresBeforeWait': 1, 'signIn.longestWaitMinutes': 1 });
    const waits: unknown[] = [];
    for (let n = 0; n < 4; n++) {
      waits.push((await new Browser(app, '198.51.100.3').signIn('c', 'x')).headers['retry-after']);
      later(61);
    }
    expect(waits).toEqual(['30', '60', '60', '60']);
  },
  'signIn.attemptsPerMinute': async () => {
    const { app } = await server({ 'signIn.attemptsPerMinute': 2 });
    const attempt = async (n: number): Promise<number> =>
      (await new Browser(app, '198.51.100.4').signIn(`user${n}`, 'x')).statusCode;
    expect([await attempt(1), await attempt(2), await attempt(3)]).toEqual([401, 401, 429]);
  },
  'signIn.sessionCacheSeconds': async () => {
    const remembering = await signedInAt(await server({ 'signIn.sessionCacheSeconds': 10 }));
    await remembering.ask('GET', '/me');
    await database.owner.query('update sign_in_session set ended_at = now()');
    expect((await remembering.ask('GET', '/me')).statusCode).toBe(200);
    later(10);
    expect((await remembering.ask('GET', '/me')).statusCode).toBe(401);
  },
  'signIn.tokenDays': async () => {
    const browser = await signedInAt(await server({ 'signIn.tokenDays': 10 }));
    const make = (days: number) =>
      browser.ask('POST', '/me/tokens', { name: 't', scopes: ['work:read'], days });
    expect((await make(10)).statusCode).toBe(201);
    expect((await make(11)).json()).toMatchObject({ code: 'SV-1126' });
  },
  'securityLog.days': async () => {
    const session = systemSession(organisation);
    // The database keeps 180 days by its own clock, so the events are put far back from today.
    await database.owner.query(
      "update security_event set at = now() - interval '400 days' where kind = 'set-up'",
    );
    database.clock.set(new Date().toISOString());
    const kept = async (): Promise<number> =>
      (await database.owner.query("select 1 from security_event where kind = 'set-up'")).rowCount ?? 0;
    await expectDone(database.ledger.run(session, tidySignIn, { 'securityLog.days': 500 }));
    expect(await kept()).toBe(1);
    await expectDone(database.ledger.run(session, tidySignIn, { 'securityLog.days': 365 }));
    expect(await kept()).toBe(0);
    await expect(
      readConfig({ file: null, environment: { TAIZHANG_SECURITY_LOG_DAYS: '179' } }),
    ).rejects.toThrow('SV-0904');
    expect(
      await expectDone(
        database.ledger.run(
          session,
          async (work) => ({
            ok: true,
            value: await dropOldSecurityEvents(work, '1970-01-01T00:00:00.000Z'),
          }),
          null,
        ),
      ),
    ).toBe(0);
  },
  'oidc.issuer': async () => {
    const { app } = await server({ 'oidc.issuer': 'https://idp.example.org' });
    expect((await new Browser(app).ask('GET', '/sign-in/options')).json()).toMatchObject({
      oidc: { label: '统一登录' },
    });
    await expect(
      readConfig({ file: null, environment: { TAIZHANG_OIDC_ISSUER: 'http://idp.example.org' } }),
    ).rejects.toThrow('SV-0904');
  },
  // Against a real provider: test/oidc.test.ts signs in with this id and secret, and links by this claim.
  'oidc.clientId': () => usedIn('oidc.clientId'),
  'oidc.clientSecret': () => usedIn('oidc.clientSecret'),
  'oidc.linkBy': () => usedIn('oidc.linkBy'),
  'oidc.label': async () => {
    const { app } = await server({ 'oidc.issuer': 'https://idp.example.org', 'oidc.label': '市直统一认证' });
    expect((await new Browser(app).ask('GET', '/sign-in/options')).json()).toMatchObject({
      oidc: { label: '市直统一认证' },
    });
  },
  'log.level': async () => {
    const [quiet, loud] = [await server({ 'log.level': 'error' }), await server({ 'log.level': 'info' })];
    for (const { app } of [quiet, loud]) await app.inject('/health');
    expect(quiet.logged()).toBe('');
    expect(loud.logged()).toContain('"path":"/health"');
  },
  'metrics.token': async () => {
    const { app } = await server({ 'metrics.token': 'scrape-me' });
    const ask = async (headers: Record<string, string>): Promise<number> =>
      (await app.inject({ url: '/metrics', remoteAddress: '192.0.2.9', headers })).statusCode;
    expect(await ask({})).toBe(404);
    expect(await ask({ authorization: 'Bearer scrape-me' })).toBe(200);
  },
  'docs.enabled': async () => {
    const { app } = await server({ 'docs.enabled': false });
    expect((await app.inject('/api/openapi.json')).statusCode).toBe(404);
    expect((await app.inject('/api/docs')).statusCode).toBe(404);
  },
  ...TELLING_DOES,
  ...BLOBS_DO,
};

async function usedIn(name: SettingName): Promise<void> {
  expect(await readFile(new URL('oidc.test.ts', import.meta.url), 'utf8')).toContain(`'${name}'`);
}

test.each(Object.keys(SETTINGS) as SettingName[])('%s does something', (name) => DOES[name]());
