import { createServer, type Server } from 'node:http';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { listen } from '../../../test/local-platforms.ts';
import { forbiddenKind } from './address-guard.ts';
import { makePost, type PostSettings, type Resolve } from './post-json.ts';

const seen: string[] = [];
let server: Server;
let port = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request.headers.host ?? '');
    if (request.url === '/redirect') response.writeHead(302, { location: 'http://127.0.0.1/secret' }).end();
    else if (request.url === '/endless') response.writeHead(200).write('x'.repeat(200_000));
    else if (request.url !== '/silent') response.writeHead(200).end('{}');
  });
  port = new URL(await listen(server)).port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const post = (url: string, change: Partial<PostSettings> = {}) =>
  makePost({ allowed: { ranges: [], names: [] }, timeoutMs: 2000, ...change })({
    url,
    body: '{}',
    headers: {},
  });
const answering =
  (...rounds: string[][]): Resolve =>
  (_name, answer) =>
    answer(
      null,
      (rounds.length > 1 ? rounds.shift()! : rounds[0]!).map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      })),
    );

test.each([
  ['127.0.0.1', 'loopback'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['192.168.1.1', 'private'],
  ['169.254.169.254', 'linkLocal'],
  ['100.64.0.1', 'carrierGradeNat'],
  ['0.0.0.0', 'unspecified'],
  ['224.0.0.1', 'multicast'],
  ['::1', 'loopback'],
  ['::', 'unspecified'],
  ['fe80::1', 'linkLocal'],
  ['fc00::1', 'uniqueLocal'],
  ['fd12:3456::1', 'uniqueLocal'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['64:ff9b::7f00:1', 'rfc6052'],
  ['2002:7f00:1::', '6to4'],
  ['2001:0:53aa:64c::', 'teredo'],
  ['nonsense', 'unreadable'],
  ['8.8.8.8', null],
  ['2606:4700::1111', null],
])('%s is %s', (address, kind) => {
  expect(forbiddenKind(address, [])).toBe(kind);
});

test('a range that the configuration allows is allowed, and no more', () => {
  expect(forbiddenKind('10.1.2.3', ['10.1.0.0/16'])).toBeNull();
  expect(forbiddenKind('::ffff:10.1.2.3', ['10.1.0.0/16'])).toBeNull();
  expect(forbiddenKind('10.2.2.3', ['10.1.0.0/16', 'fd00::/8'])).toBe('private');
  expect(forbiddenKind('fd00::5', ['10.1.0.0/16', 'fd00::/8'])).toBeNull();
});

test.each([
  ['an address of this machine', () => `http://127.0.0.1:${port}/`],
  ['the same, as one number', () => `http://2130706433:${port}/`],
  ['the same, in hexadecimal', () => `http://0x7f.1:${port}/`],
  ['the same, as IPv6', () => `http://[::1]:${port}/`],
  ['the same, mapped', () => `http://[::ffff:127.0.0.1]:${port}/`],
  ['a name of this machine', () => `http://localhost:${port}/`],
  ['no web address', () => 'file:///etc/passwd'],
  ['an address with a password', () => `http://a:b@example.org:${port}/`],
])('%s is refused before anything is sent', async (_title, url) => {
  const before = seen.length;
  expect((await post(url())).kind).toBe('refused');
  expect(seen).toHaveLength(before);
});

test('a name with one private address among public ones is refused', async () => {
  const resolve = answering(['93.184.216.34', '10.0.0.5']);
  expect((await post(`http://two.example.org:${port}/`, { resolve })).kind).toBe('refused');
});

test('the connection goes to the address that was checked: a name that changes its mind leads nowhere', async () => {
  const allowed = { ranges: ['127.0.0.1'], names: [] };
  const resolve = answering(['127.0.0.1'], ['10.0.0.5']);
  const answer = await post(`http://rebind.example.org:${port}/`, { allowed, resolve });
  expect(answer).toMatchObject({ kind: 'answered', status: 200 });
  expect(seen.at(-1)).toBe(`rebind.example.org:${port}`);
  // Resolved anew for the next message, and checked anew.
  expect((await post(`http://rebind.example.org:${port}/`, { allowed, resolve })).kind).toBe('refused');
});

test('redirects are not followed, long answers are cut, silence ends', async () => {
  const allowed = { ranges: ['127.0.0.0/8'], names: [] };
  expect(await post(`http://127.0.0.1:${port}/redirect`, { allowed })).toMatchObject({
    kind: 'answered',
    status: 302,
  });
  const endless = await post(`http://127.0.0.1:${port}/endless`, { allowed });
  expect(endless.kind === 'answered' && endless.body.length <= 64 * 1024).toBe(true);
  expect(await post(`http://127.0.0.1:${port}/silent`, { allowed, timeoutMs: 200 })).toEqual({
    kind: 'failed',
    error: 'No answer in time',
  });
});

test('a name that the configuration allows may be private', async () => {
  const allowed = { ranges: [], names: ['localhost'] };
  expect(
    await post(`http://localhost:${port}/`, { allowed, resolve: answering(['127.0.0.1']) }),
  ).toMatchObject({ kind: 'answered' });
});
