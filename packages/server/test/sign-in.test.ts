import {
  addPerson,
  dropOldSecurityEvents,
  grantRole,
  systemSession,
  type Reading,
  type Role,
  type Work,
} from '@taizhang/ledger';
import { Secret, TOTP } from 'otpauth';
import { beforeAll, describe, expect, test } from 'vitest';

import {
  Browser,
  PASSWORD,
  serverWith,
  setUp,
  withDatabase,
  type TestServer,
} from './support/with-server.ts';
import { expectDone } from '../../ledger/test/with-database.ts';

const database = withDatabase();
let server: TestServer;
let organisation: string;
const ANOTHER = 'gravel orchard mitten 9';

const browser = (address?: string): Browser => new Browser(server.app, address);
const later = (seconds: number): void =>
  database.clock.set(new Date(Date.parse(database.clock.now()) + seconds * 1000).toISOString());
const codeAt = (secret: string, offsetSeconds = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.parse(database.clock.now()) + offsetSeconds * 1000,
  });

async function signedIn(name = 'admin', password = PASSWORD, address?: string): Promise<Browser> {
  const somebody = browser(address);
  const answer = await somebody.signIn(name, password);
  expect(answer.statusCode, answer.body).toBe(200);
  return somebody;
}

/** A person with an account whose first password is already changed. */
async function newPerson(
  name: string,
  roles: readonly Role[] = [],
): Promise<{ readonly account: string; readonly person: string }> {
  const session = systemSession(organisation);
  const person = await expectDone(server.services.ledger.run(session, addPerson, { name }));
  for (const role of roles)
    await expectDone(server.services.ledger.run(session, grantRole, { person: person.id, role, unit: null }));
  const admin = await signedIn();
  const made = await admin.ask('POST', '/accounts', { person: person.id, name });
  expect(made.statusCode, made.body).toBe(201);
  const { account, password } = made.json<{ account: { id: string }; password: string }>();
  const somebody = browser();
  expect((await somebody.signIn(name, password)).json()).toMatchObject({ pending: 'new-password' });
  const changed = await somebody.ask('PUT', '/me/password', { current: password, password: PASSWORD });
  expect(changed.json(), changed.body).toMatchObject({ pending: null });
  return { account: account.id, person: person.id };
}

beforeAll(async () => {
  server = await serverWith(database);
});

describe('the first start', () => {
  test('shows that set-up is needed, and lets nobody sign in', async () => {
    expect((await browser().ask('GET', '/sign-in/options')).json()).toMatchObject({
      needsSetUp: true,
      organisations: [],
    });
    expect((await browser().signIn('admin', 'admin')).json()).toMatchObject({ code: 'SV-1120', status: 409 });
  });

  test.each([
    ['a wrong token', 403, 'SV-1110', { token: 'guess' }],
    [
      'a weak password',
      422,
      'SV-1109',
      { administrators: [{ name: '林书', account: 'admin', password: 'password1234' }] },
    ],
    [
      'two administrators',
      422,
      'SV-1121',
      { administrators: [1, 2].map((n) => ({ name: `P${n}`, account: `a${n}`, password: PASSWORD })) },
    ],
  ])('refuses %s, and nothing is made', async (_what, status, code, change) => {
    const body = {
      token: await server.services.signIn.setUp.token(),
      organisation: { name: '青溪县图书馆' },
      administrators: [{ name: '林书', account: 'admin', password: PASSWORD }],
      ...change,
    };
    expect((await browser().ask('POST', '/set-up', body)).json()).toMatchObject({ status, code });
    expect(await server.services.signIn.setUp.isNeeded()).toBe(true);
  });

  test('makes the organisation once; the token then opens nothing', async () => {
    const token = await server.services.signIn.setUp.token();
    organisation = (await setUp(server)).organisation;
    const again = {
      token,
      organisation: { name: 'X' },
      administrators: [{ name: 'Y', account: 'y', password: PASSWORD }],
    };
    expect((await browser().ask('POST', '/set-up', again)).json()).toMatchObject({ code: 'SV-1111' });
    expect(await server.services.signIn.setUp.token()).toBeNull();
  });
});

describe('name and password', () => {
  test('open a session whose token is in an HttpOnly cookie and nowhere else', async () => {
    const admin = browser();
    const answer = await admin.signIn(' ADMIN ');
    const token = admin.cookies.get('taizhang')!;
    expect(answer.json()).toMatchObject({ name: 'admin', pending: null });
    expect(answer.body).not.toContain(token);
    expect(answer.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax/u);
    expect((await admin.ask('GET', '/me')).json()).toMatchObject({
      roles: ['audit-admin', 'security-admin', 'system-admin'],
    });
    const kept = await database.owner.query('select encode(hash, $1) as hash from sign_in_session', ['hex']);
    expect(JSON.stringify(kept.rows)).not.toContain(token);
    expect(server.logged()).not.toContain(token);
  });

  test('a wrong password and an unknown name are refused in the same words', async () => {
    const [wrong, unknown] = [
      await browser().signIn('admin', 'nope'),
      await browser().signIn('nobody', 'nope'),
    ];
    const shown = ({ requestId: _, ...problem }: Record<string, unknown>): unknown => problem;
    expect(shown(wrong.json())).toEqual(shown(unknown.json()));
    expect(wrong.statusCode).toBe(401);
    expect(wrong.headers['www-authenticate']).toBe('Bearer realm="taizhang"');
  });

  test('stand in the database as argon2id, and in no answer and no log line', async () => {
    const { rows } = await database.owner.query<{ password: string }>(
      "select password from account where name = 'admin'",
    );
    expect(rows[0]?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(server.logged()).not.toContain(PASSWORD);
  });

  test('failures make that address wait for that account, ever longer, and lock nobody else out', async () => {
    await newPerson('zhou');
    const [here, there] = ['198.51.100.7', '203.0.113.9'];
    for (let n = 0; n < 4; n++)
      expect((await browser(here).signIn('zhou', 'bad')).json()).toMatchObject({ code: 'SV-1102' });
    expect((await browser(here).signIn('zhou', 'bad')).json()).toMatchObject({
      code: 'SV-1103',
      status: 429,
    });
    const waiting = await browser(here).signIn('zhou');
    expect(waiting.headers['retry-after']).toBe('30');
    await signedIn('zhou', PASSWORD, there);
    await signedIn('admin', PASSWORD, here);
    later(31);
    expect((await browser(here).signIn('zhou', 'bad')).headers['retry-after']).toBe('60');
    later(61);
    await signedIn('zhou', PASSWORD, here);
    expect((await browser(here).signIn('zhou', 'bad')).json()).toMatchObject({ code: 'SV-1102' });
  });

  test('are changed only with the present one, and end every other session', async () => {
    await newPerson('qian');
    const [one, two] = [await signedIn('qian'), await signedIn('qian')];
    const before = one.cookies.get('taizhang');
    expect(
      (await one.ask('PUT', '/me/password', { current: 'bad', password: ANOTHER })).json(),
    ).toMatchObject({ code: 'SV-1102' });
    expect(
      (await one.ask('PUT', '/me/password', { current: PASSWORD, password: 'qian qian qian qian' })).json(),
    ).toMatchObject({
      code: 'SV-1109',
      errors: [{ code: 'SV-1135', pointer: '/password' }],
    });
    expect(
      (await one.ask('PUT', '/me/password', { current: PASSWORD, password: PASSWORD })).json(),
    ).toMatchObject({ errors: [{ code: 'SV-1136' }] });
    expect((await one.ask('PUT', '/me/password', { current: PASSWORD, password: ANOTHER })).statusCode).toBe(
      200,
    );
    expect(one.cookies.get('taizhang')).not.toBe(before);
    expect((await one.ask('GET', '/me')).statusCode).toBe(200);
    expect((await two.ask('GET', '/me')).statusCode).toBe(401);
    expect((await browser().signIn('qian', PASSWORD)).statusCode).toBe(401);
    await signedIn('qian', ANOTHER);
  });
});

describe('sessions', () => {
  test('end when unused for the idle time, and after the absolute time in any case', async () => {
    const admin = await signedIn();
    for (let hour = 0; hour < 23; hour++) {
      later(3_500);
      expect((await admin.ask('GET', '/me')).statusCode).toBe(200);
    }
    later(3_700);
    expect((await admin.ask('GET', '/me')).statusCode).toBe(401);
    const idle = await signedIn();
    later(3_601);
    expect((await idle.ask('GET', '/me')).statusCode).toBe(401);
  });

  test('are listed and can be ended one by one or all but this', async () => {
    await newPerson('sun');
    const [here, there, elsewhere] = [
      await signedIn('sun'),
      await signedIn('sun', PASSWORD, '192.0.2.77'),
      await signedIn('sun'),
    ];
    const { items } = (await here.ask('GET', '/me/sessions')).json<{
      items: { id: string; current: boolean; address: string }[];
    }>();
    expect(items.filter(({ current }) => current)).toHaveLength(1);
    const other = items.find(({ address }) => address === '192.0.2.77')!;
    expect((await here.ask('DELETE', `/me/sessions/${other.id}`)).statusCode).toBe(204);
    expect((await there.ask('GET', '/me')).statusCode).toBe(401);
    expect((await here.ask('DELETE', '/me/sessions')).statusCode).toBe(204);
    expect((await elsewhere.ask('GET', '/me')).statusCode).toBe(401);
    expect((await here.ask('DELETE', '/sign-in')).statusCode).toBe(204);
    expect(here.cookies.size).toBe(0);
  });

  test('of another person cannot be ended', async () => {
    await newPerson('li');
    const [li, admin] = [await signedIn('li'), await signedIn()];
    const { items } = (await admin.ask('GET', '/me/sessions')).json<{ items: { id: string }[] }>();
    expect((await li.ask('DELETE', `/me/sessions/${items[0]!.id}`)).json()).toMatchObject({
      code: 'SV-1002',
    });
    expect((await admin.ask('GET', '/me')).statusCode).toBe(200);
  });
});

describe('the second factor', () => {
  let secret = '';
  let codes: string[] = [];

  test('is set up with the password, and counts once a code was given', async () => {
    await newPerson('wu');
    const wu = await signedIn('wu');
    expect((await wu.ask('POST', '/me/second-factor', { password: 'bad' })).statusCode).toBe(401);
    const started = (await wu.ask('POST', '/me/second-factor', { password: PASSWORD })).json<{
      secret: string;
      uri: string;
    }>();
    expect(started.uri).toMatch(/^otpauth:\/\/totp\//u);
    ({ secret } = started);
    await signedIn('wu');
    expect((await wu.ask('PUT', '/me/second-factor', { code: '000000' })).json()).toMatchObject({
      code: 'SV-1107',
    });
    const confirmed = (await wu.ask('PUT', '/me/second-factor', { code: codeAt(secret) })).json<{
      recoveryCodes: string[];
    }>();
    codes = confirmed.recoveryCodes;
    expect(codes).toHaveLength(10);
    const { rows } = await database.owner.query<{ totp: string }>(
      "select totp from account where name = 'wu'",
    );
    expect(rows[0]?.totp).not.toContain(secret);
  });

  test('is asked for before anything opens; each code serves once', async () => {
    later(60);
    const wu = browser();
    expect((await wu.signIn('wu')).json()).toMatchObject({ pending: 'second-factor' });
    const before = wu.cookies.get('taizhang');
    expect((await wu.ask('GET', '/me/sessions')).json()).toMatchObject({ code: 'SV-1106', status: 403 });
    expect((await wu.ask('GET', '/me')).json()).toMatchObject({ roles: [], rights: [] });
    const code = codeAt(secret);
    expect((await wu.ask('POST', '/sign-in/second-factor', { code })).json()).toMatchObject({
      pending: null,
    });
    expect(wu.cookies.get('taizhang')).not.toBe(before);
    const again = browser();
    await again.signIn('wu');
    expect((await again.ask('POST', '/sign-in/second-factor', { code })).json()).toMatchObject({
      code: 'SV-1107',
    });
  });

  test('a recovery code serves once', async () => {
    const typed = codes[0]!.toUpperCase().replaceAll('-', ' ');
    const give = async (): Promise<number> => {
      const wu = browser();
      await wu.signIn('wu');
      return (await wu.ask('POST', '/sign-in/second-factor', { code: typed })).statusCode;
    };
    expect([await give(), await give()]).toEqual([200, 401]);
  });

  test('guessing codes makes one wait as guessing passwords does', async () => {
    const address = '198.51.100.50';
    for (let n = 0; n < 5; n++) {
      const wu = browser(address);
      await wu.signIn('wu');
      await wu.ask('POST', '/sign-in/second-factor', { code: '111111' });
    }
    expect((await browser(address).signIn('wu')).json()).toMatchObject({ code: 'SV-1103' });
  });
});

describe('API tokens', () => {
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}`, 'x-taizhang': '' });

  test('do what both their scopes and their owner may, until revoked or over', async () => {
    const admin = await signedIn();
    const make = async (scopes: string[]): Promise<{ secret: string; token: { id: string } }> =>
      (await admin.ask('POST', '/me/tokens', { name: 'reader', scopes, days: 30 })).json();
    const [wide, narrow] = [await make(['administration', 'security-log']), await make(['work:read'])];
    expect((await browser().ask('GET', '/accounts', undefined, bearer(wide.secret))).statusCode).toBe(200);
    expect((await browser().ask('GET', '/accounts', undefined, bearer(narrow.secret))).json()).toMatchObject({
      code: 'SV-1114',
    });
    expect((await browser().ask('GET', '/me/sessions', undefined, bearer(wide.secret))).json()).toMatchObject(
      { code: 'SV-1124' },
    );
    expect(
      (
        await browser().ask('POST', '/accounts', { person: wide.token.id, name: 'x' }, bearer(wide.secret))
      ).json(),
    ).toMatchObject({ code: 'SV-1124' });
    const { rows } = await database.owner.query('select * from api_token');
    expect(JSON.stringify(rows)).not.toContain(wide.secret);
    expect((await admin.ask('DELETE', `/me/tokens/${wide.token.id}`)).statusCode).toBe(204);
    expect((await browser().ask('GET', '/accounts', undefined, bearer(wide.secret))).statusCode).toBe(401);
    later(31 * 86_400);
    expect((await browser().ask('GET', '/me', undefined, bearer(narrow.secret))).statusCode).toBe(401);
  });

  test('made for something else neither read nor change what a person is told of the work', async () => {
    const admin = await signedIn();
    const make = async (scope: string): Promise<Record<string, string>> =>
      bearer(
        (await admin.ask('POST', '/me/tokens', { name: scope, scopes: [scope], days: 1 })).json<{
          secret: string;
        }>().secret,
      );
    const [log, reader] = [await make('security-log'), await make('work:read')];
    const wish = {
      enabled: true,
      address: 'elsewhere@example.org',
      endpoint: null,
      mention: null,
      digestAt: '08:00',
      quietFrom: null,
      quietTo: null,
      restDays: false,
    };
    const asked = [
      browser().ask('GET', '/me/notices', undefined, log),
      browser().ask('GET', '/me/delivery', undefined, log),
      browser().ask('PUT', '/me/delivery/smtp', wish, log),
      browser().ask('PUT', '/me/delivery/smtp', wish, reader),
    ];
    for (const answer of await Promise.all(asked)) expect(answer.json()).toMatchObject({ code: 'SV-1114' });
    expect((await browser().ask('GET', '/me/notices', undefined, reader)).statusCode).toBe(200);
    expect((await browser().ask('GET', '/me', undefined, log)).statusCode).toBe(200);
  });

  test('a made-up token opens nothing', async () => {
    for (const secret of ['x', `tzt_${'A'.repeat(65)}`, `tzs_${'A'.repeat(22)}${'B'.repeat(43)}`])
      expect((await browser().ask('GET', '/me', undefined, bearer(secret))).statusCode, secret).toBe(401);
  });
});

describe('administrators', () => {
  test('a disabled account is out at once, with its tokens, until enabled', async () => {
    const { account } = await newPerson('zheng');
    const zheng = await signedIn('zheng');
    const { secret } = (
      await zheng.ask('POST', '/me/tokens', { name: 't', scopes: ['work:read'], days: 1 })
    ).json<{ secret: string }>();
    const feed = (await zheng.ask('POST', '/me/feeds')).json<{ url: string }>();
    const address = new URL(feed.url).pathname;
    expect((await browser().ask('GET', address)).statusCode).toBe(200);
    const admin = await signedIn();
    expect((await admin.ask('PUT', `/accounts/${account}/disabled`, { disabled: true })).statusCode).toBe(
      204,
    );
    expect((await zheng.ask('GET', '/me')).statusCode).toBe(401);
    expect((await browser().ask('GET', address)).statusCode).toBe(404);
    expect(
      (await browser().ask('GET', '/me', undefined, { authorization: `Bearer ${secret}` })).statusCode,
    ).toBe(401);
    expect((await browser().signIn('zheng')).json()).toMatchObject({ code: 'SV-1102' });
    expect((await admin.ask('PUT', `/accounts/${account}/disabled`, { disabled: false })).statusCode).toBe(
      204,
    );
    await signedIn('zheng');
  });

  test('a reset gives a first password, to be changed before anything else', async () => {
    const { account } = await newPerson('wang');
    const admin = await signedIn();
    const { password } = (await admin.ask('POST', `/accounts/${account}/password`)).json<{
      password: string;
    }>();
    const wang = browser();
    expect((await wang.signIn('wang', password)).json()).toMatchObject({ pending: 'new-password' });
    expect((await wang.ask('GET', '/me/tokens')).json()).toMatchObject({ code: 'SV-1108' });
    expect((await browser().signIn('wang', PASSWORD)).statusCode).toBe(401);
    later(72 * 3_600 + 1);
    expect((await browser().signIn('wang', password)).json()).toMatchObject({ code: 'SV-1127', status: 403 });
  });

  test('nobody does it to their own account, and members not at all', async () => {
    const { account } = await newPerson('feng', ['supervisor']);
    const feng = await signedIn('feng');
    expect((await feng.ask('DELETE', `/accounts/${account}/sessions`)).json()).toMatchObject({
      code: 'SV-1104',
      status: 403,
    });
    const admin = await signedIn();
    const own = (await admin.ask('GET', '/me')).json<{ account: string }>().account;
    expect((await admin.ask('DELETE', `/accounts/${own}/second-factor`)).json()).toMatchObject({
      code: 'SV-1125',
    });
    expect((await admin.ask('DELETE', `/accounts/${account}/waits`)).statusCode).toBe(204);
    expect((await admin.ask('DELETE', `/accounts/${account}/sessions`)).statusCode).toBe(204);
    expect((await feng.ask('GET', '/me')).statusCode).toBe(401);
  });
});

describe('roles', () => {
  test('over a unit that there is not are refused in words', async () => {
    const admin = await signedIn();
    const { person } = await newPerson('unplaced');
    const asked = { role: 'supervisor', unit: person };
    const answer = await admin.ask('POST', `/persons/${person}/roles`, asked);
    expect(answer.json(), answer.body).toMatchObject({ code: 'LG-1201' });
    expect(answer.statusCode).toBeLessThan(500);
  });

  test('are given and taken by the security administrator, never to oneself', async () => {
    const { person } = await newPerson('chu');
    const [chu, admin] = [await signedIn('chu'), await signedIn()];
    const give = (who: string, role: Role) =>
      admin.ask('POST', `/persons/${who}/roles`, { role, unit: null });
    const own = (await admin.ask('GET', '/me')).json<{ person: string }>().person;
    expect((await give(own, 'leader')).json()).toMatchObject({ code: 'SV-1125' });
    expect(
      (await chu.ask('POST', `/persons/${own}/roles`, { role: 'leader', unit: null })).json(),
    ).toMatchObject({ code: 'SV-1104' });
    const grant = (await give(person, 'auditor')).json<{ id: string }>();
    expect((await chu.ask('GET', '/me')).json()).toMatchObject({ roles: ['auditor'] });
    expect((await admin.ask('DELETE', `/roles/${grant.id}`)).statusCode).toBe(204);
    expect((await chu.ask('GET', '/me')).json()).toMatchObject({ roles: [] });
  });

  test('of two administrators are kept apart where the policy separates them', async () => {
    const { person } = await newPerson('wei', ['audit-admin']);
    const strict = await serverWith(database, { 'signIn.policy': 'dengbao' });
    const admin = new Browser(strict.app);
    await admin.signIn('admin');
    const give = (role: Role) => admin.ask('POST', `/persons/${person}/roles`, { role, unit: null });
    expect((await give('system-admin')).json()).toMatchObject({ code: 'SV-1118', status: 409 });
    expect((await give('supervisor')).statusCode).toBe(201);
  });
});

describe('the security log', () => {
  test('holds what happened, without a secret, page by page, for those who may read it', async () => {
    const admin = await signedIn();
    const kinds = new Set<string>();
    let cursor = '';
    for (let page = 0; page < 50; page++) {
      const answer = await admin.ask('GET', `/security-log?limit=20${cursor}`);
      expect(answer.statusCode, answer.body).toBe(200);
      expect(answer.body).not.toContain(PASSWORD);
      const { items, next } = answer.json<{ items: { kind: string }[]; next: string | null }>();
      for (const { kind } of items) kinds.add(kind);
      if (next === null) break;
      cursor = `&cursor=${encodeURIComponent(next)}`;
    }
    expect([...kinds].sort()).toEqual([
      'access.refused',
      'account.create',
      'account.disable',
      'account.enable',
      'password.change',
      'password.reset',
      'role.grant',
      'role.revoke',
      'second-factor.add',
      'session.end',
      'set-up',
      'sign-in',
      'sign-in.second-factor',
      'sign-in.wait',
      'sign-out',
      'token.create',
      'token.revoke',
    ]);
    expect((await admin.ask('GET', `/security-log?success=false${cursor}`)).json()).toMatchObject({
      code: 'SV-1012',
    });
    const failed = (await admin.ask('GET', '/security-log?success=false&limit=200')).json<{
      items: { success: boolean }[];
    }>();
    expect(failed.items.every(({ success }) => !success)).toBe(true);
    expect((await (await signedIn('zheng')).ask('GET', '/security-log')).json()).toMatchObject({
      code: 'SV-1104',
    });
  });

  test('cannot be changed by the program, nor emptied of its last 180 days', async () => {
    const session = systemSession(organisation);
    await expect(
      server.services.ledger.run(
        session,
        async (work) => {
          await work.all({ name: 'x1', text: 'update security_event set success = true' }, []);
          return { ok: true, value: null };
        },
        null,
      ),
    ).resolves.toMatchObject({ ok: false, refusals: [{ code: 'LG-1101' }] });
    for (const [kind, days] of [
      ['old', 200],
      ['young', 170],
    ])
      await database.owner.query(
        `insert into security_event (org, id, at, kind, success, address, agent, request, data)
         values ($1, gen_random_uuid(), now() - make_interval(days => $3), $2, true, '', '', '', '{}')`,
        [organisation, kind, days],
      );
    const drop = async (work: Work) => ({
      ok: true as const,
      value: await dropOldSecurityEvents(work, '2100-01-01T00:00:00.000Z'),
    });
    expect(await expectDone(server.services.ledger.run(session, drop, null))).toBeGreaterThan(0);
    const { rows } = await database.owner.query<{ kind: string }>('select kind from security_event');
    expect(rows.map(({ kind }) => kind)).toContain('young');
    expect(rows.map(({ kind }) => kind)).not.toContain('old');
  });

  test('and accounts are seen by nobody in their own name', async () => {
    const { rows } = await database.owner.query<{ person: string }>(
      "select person from account where name = 'admin'",
    );
    const session = {
      ...(await expectDone(server.services.ledger.sessionFor(organisation, rows[0]!.person))),
      readableUnits: 'all' as const,
      writableUnits: 'all' as const,
    };
    for (const table of ['account', 'sign_in_session', 'api_token', 'security_event', 'recovery_code']) {
      const look = (reading: Reading) =>
        reading.first<{ n: number }>(
          { name: `see-${table}`, text: `select count(*) as n from ${table}` },
          [],
        );
      expect(await expectDone(server.services.ledger.read(session, look)), table).toEqual({ n: 0 });
    }
  });
});
