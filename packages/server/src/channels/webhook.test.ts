import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';

import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { listen } from '../../test/local-platforms.ts';
import { makePost } from './http/post-json.ts';
import { webhookChannel } from './webhook.ts';

const secret = `whsec_${Buffer.from('a secret of twenty-four bytes').toString('base64')}`;
const got: { headers: IncomingHttpHeaders; text: string }[] = [];
const statuses: [number, Record<string, string>][] = [];
let server: Server;
let address = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      got.push({ headers: request.headers, text });
      response.writeHead(...(statuses.shift() ?? [204, {}])).end();
    });
  });
  address = await listen(server);
});
afterAll(() => void server.close());

const channel = webhookChannel(makePost({ allowed: { ranges: ['127.0.0.1'], names: [] }, timeoutMs: 5000 }));
const message = { title: '三月水质检测已退回', link: 'https://ledger.example.org/records/1', items: [] };
// The library that verifies takes the machine's own time: so does this one test.
const now = new Date().toISOString();
const send = (change: { secret?: string; id?: string } = {}) =>
  channel.send(
    message,
    { address, secret: change.secret ?? secret, mention: null },
    { id: change.id ?? 'm-1', now },
  );

test('what arrives verifies by the library of the standard, and holds title and link only', async () => {
  expect(await send()).toEqual({ kind: 'sent' });
  const { headers, text } = got.at(-1)!;
  const said = new Webhook(secret).verify(text, headers as Record<string, string>);
  expect(said).toEqual({
    type: 'notice',
    timestamp: now,
    data: { title: message.title, link: message.link, items: [] },
  });
  expect(headers['webhook-id']).toBe('m-1');
  expect(() => new Webhook(secret).verify(`${text} `, headers as Record<string, string>)).toThrow();
});

test('a secret that is none is refused before anything is sent', async () => {
  const before = got.length;
  expect((await send({ secret: '' })).kind).toBe('refused');
  expect(got).toHaveLength(before);
});

test.each<[number, Record<string, string>, object]>([
  [500, {}, { kind: 'failed', error: 'HTTP 500' }],
  [410, {}, { kind: 'refused', error: 'HTTP 410' }],
  [302, { location: 'http://10.0.0.1/' }, { kind: 'refused', error: 'HTTP 302' }],
  [429, { 'retry-after': '120' }, { kind: 'limited', error: 'HTTP 429', retryAfterMs: 120_000 }],
  [
    503,
    { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' },
    { kind: 'limited', error: 'HTTP 503', retryAfterMs: null },
  ],
])('an answer %i %o is %o', async (status, headers, delivery) => {
  statuses.push([status, headers]);
  expect(await send()).toEqual(delivery);
});
