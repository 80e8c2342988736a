/** What the settings of mail, channels, jobs and live lists do. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { SMTPServer } from 'smtp-server';
import { expect } from 'vitest';

import { done, type LiveQuestion, type Session } from '@taizhang/ledger';

import { channelSettings, jobSettings, jobsOf, liveSettings } from '../../src/background/from-config.ts';
import { makeChannels } from '../../src/channels/make-channels.ts';
import type { ChannelKind, Delivery } from '../../src/channels/channel.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Config, SettingName } from '../../src/config/settings/index.ts';
import type { TELLING_SETTINGS } from '../../src/config/settings/telling-settings.ts';
import { JOBS } from '../../src/jobs/job-list.ts';
import { startLiveHub } from '../../src/live/live-hub.ts';
import { listen } from '../local-platforms.ts';

type Telling = Extract<SettingName, keyof typeof TELLING_SETTINGS>;

const configured = async (settings: Partial<Config>): Promise<Config> => ({
  ...(await readConfig({ file: null, environment: {} })),
  ...settings,
});

async function send(kind: ChannelKind, address: string, settings: Partial<Config>): Promise<Delivery | null> {
  const channels = makeChannels(channelSettings(await configured(settings)));
  const target = { address, secret: '', mention: null };
  const message = { title: '甲', link: 'https://ledger.example.org/', items: [] };
  const options = { id: '1', now: '2026-03-02T01:00:00.000Z' };
  try {
    return (await channels.get(kind)?.send(message, target, options)) ?? null;
  } finally {
    channels.close();
  }
}

/** A mail server that wants `ledger` and `right`, and says what it saw. */
async function mailTest(settings: Partial<Config>, secure = false) {
  const seen = { user: '', from: '', mails: 0, secure: false };
  const server = new SMTPServer({
    secure,
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username = '', password }, _session, answer) => {
      seen.user = username;
      if (password === 'right') answer(null, { user: username });
      else answer(new Error('Wrong password'));
    },
    onData: (stream, session, answer) => {
      seen.from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
      seen.secure = session.secure;
      seen.mails++;
      stream.resume().on('end', () => {
        answer();
      });
    },
  });
  // Who does not trust its certificate hangs up.
  server.on('error', () => undefined);
  await new Promise<void>((started) => {
    server.listen(0, '127.0.0.1', () => {
      started();
    });
  });
  const { port } = server.server.address() as AddressInfo;
  const local = { 'mail.host': '127.0.0.1', 'mail.port': port, 'mail.security': 'plain' } as const;
  const delivery = await send('smtp', 'a@example.org', { ...local, ...settings });
  await new Promise<void>((closed) => {
    server.close(() => {
      closed();
    });
  });
  return { ...seen, delivery: delivery?.kind };
}

async function withBot(
  answer: (server: Server, url: string) => Promise<void>,
  silent = false,
): Promise<void> {
  const server = createServer((_request, response) => {
    if (!silent) response.end('{"errcode":0}');
  });
  try {
    await answer(server, `${(await listen(server)).replace('127.0.0.1', 'localhost')}/send`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const session: Session = {
  ...{ org: 'o', person: null, posts: [], delegatedPosts: [], roles: [] },
  readableUnits: 'all',
  writableUnits: 'all',
};

async function hubWith(settings: Partial<Config>) {
  const questions: LiveQuestion[] = [];
  const hub = startLiveHub({
    openDoors: (_org, doors) => Promise.resolve(new Set(doors)),
    ledger: {
      changes: (question) => {
        questions.push(question);
        return Promise.resolve(done([]));
      },
      sessionFor: () => Promise.resolve(done(session)),
    },
    clock: { now: () => new Date().toISOString() },
    settings: liveSettings(await configured(settings)),
    onError: () => undefined,
  });
  const sink = { write: () => undefined, pending: () => 0, close: () => undefined };
  const join = () =>
    hub.subscribe({ session, door: 'd', topics: [{ kind: 'my-work' }], sink, lastEventId: null });
  return { hub, join, questions };
}

export const TELLING_DOES: Readonly<Record<Telling, () => Promise<void>>> = {
  'mail.host': async () => {
    expect(await send('smtp', 'a@example.org', { 'mail.host': '' })).toBeNull();
    expect((await mailTest({})).mails).toBe(1);
  },
  'mail.port': async () => {
    expect((await mailTest({ 'mail.port': 1 })).delivery).toBe('failed');
  },
  'mail.security': async () => {
    // A server of its own certificate: mail that demands encryption does not trust it, and sends nothing.
    expect(await mailTest({ 'mail.security': 'starttls' })).toMatchObject({ delivery: 'failed', mails: 0 });
    expect(await mailTest({ 'mail.security': 'tls' }, true)).toMatchObject({ delivery: 'failed', mails: 0 });
  },
  'mail.user': async () => {
    expect((await mailTest({ 'mail.user': 'ledger', 'mail.password': 'right' })).user).toBe('ledger');
    expect((await mailTest({})).user).toBe('');
  },
  'mail.password': async () => {
    expect((await mailTest({ 'mail.user': 'ledger', 'mail.password': 'wrong' })).delivery).toBe('failed');
  },
  'mail.from': async () => {
    expect((await mailTest({ 'mail.from': '台账 <tz@example.org>' })).from).toBe('tz@example.org');
  },
  'channels.allowedHosts': () =>
    withBot(async (_server, url) => {
      const kinds: (string | undefined)[] = [];
      for (const allowed of [[], ['127.0.0.0/8', '::1'], ['localhost'], ['10.0.0.0/8', 'example.org']])
        kinds.push((await send('wecom', url, { 'channels.allowedHosts': allowed }))?.kind);
      expect(kinds).toEqual(['refused', 'sent', 'sent', 'refused']);
    }),
  'channels.timeoutSeconds': () =>
    withBot(async (_server, url) => {
      const settings = { 'channels.allowedHosts': ['localhost'], 'channels.timeoutSeconds': 1 };
      expect(await send('wecom', url, settings)).toEqual({ kind: 'failed', error: 'No answer in time' });
    }, true),
  'jobs.timeZone': async () => {
    expect(jobSettings(await configured({ 'jobs.timeZone': 'Asia/Urumqi' })).timeZone).toBe('Asia/Urumqi');
  },
  'jobs.backend': async () => {
    expect(jobSettings(await configured({ 'jobs.backend': 'yugabytedb' })).backend).toBe('yugabytedb');
  },
  'jobs.schedules': async () => {
    const jobs = jobsOf(await configured({ 'jobs.schedules': ['backup:30 3 * * 1-5', 'remind: off'] }), JOBS);
    expect(jobs.find(({ name }) => name === 'backup')?.schedule).toEqual({
      kind: 'cron',
      cron: '30 3 * * 1-5',
    });
    expect(jobs.some(({ name }) => name === 'remind')).toBe(false);
    const environment = { TAIZHANG_JOBS_SCHEDULES: 'backups:30 3 * * *' };
    await expect(readConfig({ file: null, environment })).rejects.toThrow();
  },
  'live.pollMs': async () => {
    const { hub, join, questions } = await hubWith({ 'live.pollMs': 100 });
    const slow = await hubWith({ 'live.pollMs': 10_000 });
    join();
    slow.join();
    await expect.poll(() => questions.length, { timeout: 20_000 }).toBeGreaterThan(3);
    expect(slow.questions.length).toBeLessThan(2);
    await Promise.all([hub.stop(), slow.hub.stop()]);
    await wait(0);
  },
  'live.maxClients': async () => {
    const { hub, join } = await hubWith({ 'live.maxClients': 1 });
    expect([join() === null, join() === null]).toEqual([false, true]);
    await hub.stop();
  },
};
