import { addPerson, systemSession } from '@taizhang/ledger';
import { Secret, TOTP } from 'otpauth';
import { beforeAll, expect, test } from 'vitest';

import { expectDone } from '../../ledger/test/with-database.ts';
import {
  Browser,
  PASSWORD,
  serverWith,
  setUp,
  withDatabase,
  type TestServer,
} from './support/with-server.ts';

const database = withDatabase();
let server: TestServer;
let organisation: string;
const FIREFOX = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0' };
const NEWER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:148.0) Gecko/20100101 Firefox/148.0' };
const PHONE = { 'user-agent': 'Mozilla/5.0 (Linux; Android 16) Chrome/150.0 Mobile' };

beforeAll(async () => {
  server = await serverWith(database, { 'server.requestsPerMinute': 1_000_000 });
  ({ organisation } = await setUp(server));
});

/** Each test an hour after the last: the same is told once an hour. */
const nextHour = (): void => {
  database.clock.set(new Date(Date.parse(database.clock.now()) + 3_600_000).toISOString());
};

async function signedIn(name: string, headers: Record<string, string> = FIREFOX): Promise<Browser> {
  const somebody = new Browser(server.app);
  const answer = await somebody.ask('POST', '/sign-in', { name, password: PASSWORD }, headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return somebody;
}

/** Somebody whose first password is changed, on Firefox. */
async function person(name: string): Promise<Browser> {
  const made = await expectDone(server.services.ledger.run(systemSession(organisation), addPerson, { name }));
  const admin = await signedIn('admin');
  const account = await admin.ask('POST', '/accounts', { person: made.id, name });
  const { password } = account.json<{ password: string }>();
  const somebody = new Browser(server.app);
  await somebody.ask('POST', '/sign-in', { name, password }, FIREFOX);
  const changed = await somebody.ask(
    'PUT',
    '/me/password',
    { current: password, password: PASSWORD },
    FIREFOX,
  );
  expect(changed.statusCode, changed.body).toBe(200);
  return somebody;
}

async function told(who: Browser): Promise<readonly string[]> {
  const page = await who.ask('GET', '/me/notices');
  expect(page.statusCode, page.body).toBe(200);
  const { items } = page.json<{ items: { kind: string; title: string; link: string }[] }>();
  for (const { title, link } of items)
    expect([title, link]).toEqual([expect.stringContaining('192.0.2.1'), '/account']);
  return items.map(({ kind }) => kind);
}

test('a sign-in from another browser is told; one from the same browser, or a newer version of it, is not', async () => {
  const owner = await person('wang');
  expect(await told(owner)).toEqual(['account.password.change']);
  nextHour();
  await signedIn('wang', FIREFOX);
  await signedIn('wang', NEWER);
  expect(await told(owner)).toEqual(['account.password.change']);
  await signedIn('wang', PHONE);
  expect(await told(owner)).toEqual(['account.sign-in', 'account.password.change']);
  nextHour();
  await signedIn('wang', PHONE);
  expect(await told(owner)).toHaveLength(2);
});

test('tries that failed until they have to wait are told, once an hour from one place', async () => {
  const owner = await person('li');
  nextHour();
  for (let attempt = 0; attempt < 9; attempt++)
    await new Browser(server.app).ask('POST', '/sign-in', { name: 'li', password: 'wrong' }, PHONE);
  expect((await told(owner)).filter((kind) => kind === 'account.sign-in.wait')).toHaveLength(1);
  // Names that nobody has tell nobody.
  await new Browser(server.app).ask('POST', '/sign-in', { name: 'nobody-at-all', password: 'x' }, PHONE);
});

test('second factors and tokens are told, and a wrong code behind the right password', async () => {
  const owner = await person('zhou');
  nextHour();
  const started = await owner.ask('POST', '/me/second-factor', { password: PASSWORD }, FIREFOX);
  const { secret } = started.json<{ secret: string }>();
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.parse(database.clock.now()),
  });
  const confirmed = await owner.ask('PUT', '/me/second-factor', { code }, FIREFOX);
  expect(confirmed.statusCode, confirmed.body).toBe(200);
  const asked = { name: 'a script', scopes: ['work:read'], days: 30 };
  expect((await owner.ask('POST', '/me/tokens', asked, FIREFOX)).statusCode).toBe(201);
  const other = await signedIn('zhou', PHONE);
  expect(
    (await other.ask('POST', '/sign-in/second-factor', { code: '000000' }, PHONE)).statusCode,
  ).toBeGreaterThan(399);
  expect(await told(owner)).toEqual([
    'account.sign-in.second-factor',
    'account.token.create',
    'account.second-factor.add',
    'account.password.change',
  ]);
});

test('a password that an administrator gives anew is told to its owner', async () => {
  const owner = await person('zheng');
  nextHour();
  const admin = await signedIn('admin');
  const { items } = (await admin.ask('GET', '/accounts')).json<{ items: { id: string; name: string }[] }>();
  const id = items.find(({ name }) => name === 'zheng')?.id ?? '';
  const given = await admin.ask('POST', `/accounts/${id}/password`);
  expect(given.statusCode, given.body).toBeLessThan(300);
  const { password } = given.json<{ password: string }>();
  await owner.ask('POST', '/sign-in', { name: 'zheng', password }, FIREFOX);
  await owner.ask('PUT', '/me/password', { current: password, password: `${PASSWORD} two` }, FIREFOX);
  expect(await told(owner)).toContain('account.password.reset');
});
