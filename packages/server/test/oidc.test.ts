/** Sign-in against a real OpenID provider (oidc-provider), run here: discovery, code, PKCE, nonce, id token. */
import { createServer, type Server } from 'node:http';

import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Browser, serverWith, setUp, withDatabase, type TestServer } from './support/with-server.ts';

const database = withDatabase();
const CALLBACK = 'http://localhost/api/v1/sign-in/oidc/callback';
const CLIENT = { client_id: 'taizhang', client_secret: 'a-secret-of-the-client', redirect_uris: [CALLBACK] };
let idp: Server;
let issuer = '';
let server: TestServer;

beforeAll(async () => {
  idp = createServer();
  await new Promise<void>((resolve) => idp.listen(0, '127.0.0.1', resolve));
  const address = idp.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const provider = new Provider(issuer, {
    clients: [CLIENT],
    claims: { profile: ['preferred_username'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['k'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id }) }),
  });
  const answer = provider.callback();
  idp.on('request', (request, reply) => void answer(request, reply));
  server = await serverWith(database, settings({}));
  await setUp(server);
});
afterAll(() => new Promise((resolve) => idp.close(resolve)));

const settings = (more: object) => ({
  'oidc.issuer': issuer,
  'oidc.clientId': CLIENT.client_id,
  'oidc.clientSecret': CLIENT.client_secret,
  ...more,
});

/** Goes to the provider as a browser would, signs in there as `subject`, agrees, and gives the address it is sent back to. */
async function atProvider(start: string, subject: string): Promise<string> {
  const cookies = new Map<string, string>();
  const go = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(new URL(url, issuer), {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/su);
      cookies.set(name, value);
    }
    return answer;
  };
  let answer = await go(start);
  for (let step = 0; step < 10; step++) {
    const location = answer.headers.get('location');
    if (location?.startsWith(CALLBACK) === true) return location;
    if (location !== null) {
      answer = await go(location);
      continue;
    }
    const page = await answer.text();
    const action = /action="(?<action>[^"]+)"/u.exec(page)?.groups?.['action'];
    if (action === undefined) throw new Error(page);
    const prompt = /name="prompt" value="(?<prompt>\w+)"/u.exec(page)?.groups?.['prompt'] ?? '';
    answer = await go(action, { prompt, login: subject, password: 'x' });
  }
  throw new Error('the provider sends in circles');
}

async function begin(browser: Browser, query = ''): Promise<string> {
  const answer = await browser.ask('GET', `/sign-in/oidc${query}`, undefined, { host: 'localhost' });
  expect(answer.statusCode, answer.body).toBe(302);
  return String(answer.headers['location']);
}

/** Back at our server; where it sends the browser to. */
const comeBack = async (browser: Browser, location: string): Promise<string> => {
  const { pathname, search } = new URL(location);
  const answer = await browser.ask('GET', `${pathname}${search}`, undefined, { host: 'localhost' });
  return String(answer.headers['location']);
};

describe('an identity provider', () => {
  test('is asked by code with PKCE, state and nonce', async () => {
    const url = new URL(await begin(new Browser(server.app)));
    expect(url.href).toContain(issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: CALLBACK,
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(url.searchParams.get(name)?.length, name).toBeGreaterThanOrEqual(43);
  });

  test('lets nobody in whose identity no account has', async () => {
    const browser = new Browser(server.app);
    const location = await atProvider(await begin(browser), 'stranger');
    expect(await comeBack(browser, location)).toBe('/sign-in?problem=SV-1116');
    expect((await browser.ask('GET', '/me')).statusCode).toBe(401);
  });

  test('is linked by whoever is signed in, and then opens their account', async () => {
    const admin = new Browser(server.app);
    await admin.signIn('admin');
    expect(await comeBack(admin, await atProvider(await begin(admin, '?link=true'), 'lin.shu'))).toBe('/');
    const browser = new Browser(server.app);
    expect(await comeBack(browser, await atProvider(await begin(browser), 'lin.shu'))).toBe('/');
    expect((await browser.ask('GET', '/me')).json()).toMatchObject({ name: 'admin', pending: null });
  });

  test('is believed about a name only where the settings say so', async () => {
    const trusting = await serverWith(database, settings({ 'oidc.linkBy': 'preferred_username' }));
    const browser = new Browser(trusting.app);
    expect(await comeBack(browser, await atProvider(await begin(browser), 'admin'))).toBe('/');
    expect((await browser.ask('GET', '/me')).json()).toMatchObject({ name: 'admin' });
  });

  test.each([
    [
      'a code of somebody else’s sign-in',
      async (browser: Browser, location: string) => {
        const other = new Browser(server.app);
        await begin(other);
        return comeBack(other, location).then((answer) => [answer, browser] as const);
      },
    ],
    [
      'a state that was changed',
      async (browser: Browser, location: string) => {
        const changed = new URL(location);
        changed.searchParams.set('state', 'x'.repeat(43));
        return [await comeBack(browser, changed.href), browser] as const;
      },
    ],
    [
      'a code used before',
      async (browser: Browser, location: string) => {
        const cookie = browser.cookies.get('taizhang-oidc')!;
        await comeBack(browser, location);
        const again = await server.app.inject({
          url: location.replace('http://localhost', ''),
          headers: { host: 'localhost', cookie: `taizhang-oidc=${cookie}` },
        });
        return [String(again.headers.location), new Browser(server.app)] as const;
      },
    ],
    [
      'no sign-in under way',
      async (_browser: Browser, location: string) =>
        [await comeBack(new Browser(server.app), location), new Browser(server.app)] as const,
    ],
  ])('%s opens nothing', async (_what, attempt) => {
    const browser = new Browser(server.app);
    const location = await atProvider(await begin(browser), 'lin.shu');
    const [sentTo] = await attempt(browser, location);
    expect(sentTo).toBe('/sign-in?problem=SV-1115');
  });

  test('that is not set up is said to be so', async () => {
    const plain = new Browser((await serverWith(database)).app);
    expect((await plain.ask('GET', '/sign-in/oidc')).json()).toMatchObject({ code: 'SV-1117' });
    expect((await plain.ask('GET', '/sign-in/options')).json()).toMatchObject({ oidc: null });
  });
});
