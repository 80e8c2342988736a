import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import type { AddressInfo } from 'node:net';

import { smtpChannel, type SmtpChannel, type SmtpSettings } from './smtp.ts';

const mails: { from: string; to: string[]; text: string }[] = [];
let server: SMTPServer;
let port = 0;
/** What the server says to the next RCPT: SMTP code and words. */
let refusal: { code: number; words: string } | null = null;

beforeAll(async () => {
  server = new SMTPServer({
    // Its own certificate, signed by nobody: what is tested is that mail demands TLS and a name it trusts.
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, answer) =>
      username === 'ledger' && password === 'right'
        ? answer(null, { user: username })
        : answer(new Error('Wrong password')),
    onRcptTo: (_address, _session, answer) => {
      if (refusal === null) {
        answer();
        return;
      }
      answer(Object.assign(new Error(refusal.words), { responseCode: refusal.code }));
    },
    onData: (stream, session, answer) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text,
        });
        answer();
      });
    },
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  port = (server.server.address() as AddressInfo).port;
});
afterAll(() => new Promise<void>((done) => server.close(done)));

let channel: SmtpChannel | undefined;
afterEach(() => {
  channel?.close();
  refusal = null;
});

const settings = (change: Partial<SmtpSettings> = {}): SmtpSettings => ({
  host: '127.0.0.1',
  port,
  security: 'plain',
  user: 'ledger',
  password: 'right',
  from: '台账 <ledger@example.org>',
  timeoutMs: 5000,
  ...change,
});
const message = {
  title: '今天有2件事\r\nBcc: everyone@example.org',
  link: 'https://ledger.example.org/work',
  items: [
    { title: '三月消防检查', link: 'https://ledger.example.org/records/1' },
    { title: '水质检测', link: 'https://ledger.example.org/records/2' },
  ],
};
const send = (change: Partial<SmtpSettings> = {}, address = 'zhang@example.org') => {
  channel = smtpChannel(settings(change));
  return channel.send(
    message,
    { address, secret: '', mention: null },
    { id: '0190', now: '2026-03-02T01:00:00.000Z' },
  );
};

test('a digest arrives as mail, to one person, under an id that stays', async () => {
  expect(await send()).toEqual({ kind: 'sent' });
  expect(await send()).toEqual({ kind: 'sent' });
  const [first, second] = mails
    .slice(-2)
    .map(({ text }) => /^Message-ID: (?<id>.*)$/imu.exec(text)?.groups?.['id']);
  expect(first).toBe('<0190@example.org>');
  expect(second).toBe(first);
  const { from, to, text } = mails.at(-1)!;
  expect([from, to]).toEqual(['ledger@example.org', ['zhang@example.org']]);
  expect(text).toMatch(/^Auto-Submitted: auto-generated\r$/imu);
  // A line break in a title makes no header.
  expect(text).not.toMatch(/^Bcc:/imu);
  const encoded = text.slice(text.indexOf('\r\n\r\n') + 4);
  const body = /base64/iu.test(text) ? Buffer.from(encoded, 'base64').toString() : encoded;
  expect(body).toContain('https://ledger.example.org/records/2');
});

test.each([
  [550, 'No such mailbox', 'refused'],
  [450, 'Greylisted, come back', 'failed'],
  [452, 'Too many messages', 'limited'],
  [421, 'Too many connections', 'limited'],
])('%i %s is %s', async (code, words, kind) => {
  refusal = { code, words };
  expect(await send()).toMatchObject({ kind });
});

test('a wrong password, a server that is not there, and one without TLS are tried again', async () => {
  expect(await send({ password: 'wrong' })).toMatchObject({ kind: 'failed' });
  channel?.close();
  expect(await send({ port: 1 })).toMatchObject({ kind: 'failed' });
  channel?.close();
  const before = mails.length;
  // STARTTLS with a certificate that nobody vouches for: nothing goes out.
  expect(await send({ security: 'starttls' })).toMatchObject({ kind: 'failed' });
  expect(mails).toHaveLength(before);
});
