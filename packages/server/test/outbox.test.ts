import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import {
  countMessages,
  done,
  listMessages,
  putMessages,
  refuse,
  retryMessage,
  saveChannelEndpoint,
  systemSession,
  type Id,
  type Ledger,
  type Session,
} from '@taizhang/ledger';

import { expectDone, withDatabase } from '../../ledger/test/with-database.ts';
import { sealAllEndpoints } from '../src/channels/seal-all-endpoints.ts';
import { serverKey } from '../src/config/server-key.ts';
import type { Channel, Delivery, Message } from '../src/channels/channel.ts';
import { makeChannels } from '../src/channels/make-channels.ts';
import { deliverOutbox, type DeliveryServices } from '../src/outbox/deliver-outbox.ts';
import { toOutgoing, type Recipient } from '../src/outbox/queue-message.ts';
import { TEST_KEY } from './job-services.ts';
import { SECRET, startPlatforms, type LocalPlatforms } from './local-platforms.ts';
import { makeSampleOrg, type SampleOrg } from './sample-org.ts';

const db = withDatabase();
let local: LocalPlatforms;
let sample: SampleOrg;
let session: Session;
const now = (): number => Date.parse(db.clock.now());
const wait = (ms: number): void => db.clock.set(new Date(now() + ms).toISOString());
const channels = makeChannels({
  post: { allowed: { ranges: ['127.0.0.1'], names: [] }, timeoutMs: 5000 },
  smtp: null,
});
beforeAll(async () => {
  local = await startPlatforms(now);
});
afterAll(() => local.close());
beforeEach(async () => {
  wait(3_600_000);
  await db.owner.query('update outbox set state = $1', ['sent']);
  sample = await makeSampleOrg(db.owner);
  session = systemSession(sample.org);
});

const services = (change: Partial<DeliveryServices> = {}): DeliveryServices => ({
  ledger: db.ledger,
  channels,
  key: TEST_KEY,
  publicUrl: 'https://ledger.example.org/',
  clock: db.clock,
  chance: () => 1,
  holdMs: 300_000,
  ...change,
});
const message: Message = { title: '消防设施月检明天到期', link: '/records/1', items: [] };

/** As a version wrote it that sealed nothing: what is delivered here is read in clear until a start seals it. */
async function addEndpoint(kind: 'wecom' | 'dingtalk' | 'feishu', key?: string): Promise<Id> {
  const id = v7();
  await expectDone(
    db.ledger.run(
      session,
      async (work) => {
        const url = local.url(kind, key);
        await saveChannelEndpoint(work, { id, kind, name: '群', url, secret: SECRET, enabled: true });
        return done(null);
      },
      null,
    ),
  );
  return id;
}

const queue = (keys: readonly string[], recipient: Recipient, ledger: Ledger = db.ledger): Promise<number> =>
  expectDone(
    ledger.run(
      session,
      async (work) =>
        done(
          await putMessages(
            work,
            keys.map((key) => toOutgoing({ key, message, recipient })),
          ),
        ),
      null,
    ),
  );
const keys = (count: number): string[] => Array.from({ length: count }, (_, index) => `k${index}`);
const listed = () =>
  expectDone(
    db.ledger.read(session, (reading) =>
      listMessages(reading, { states: ['waiting', 'sending', 'sent', 'dead'], before: null, limit: 500 }),
    ),
  );
const acceptedSince = (start: number, kind: string): number =>
  local.accepted.slice(start).filter((one) => one.kind === kind).length;

test('a message goes out once however often it is put in, with its link made whole', async () => {
  const endpoint = await addEndpoint('wecom');
  const start = local.accepted.length;
  expect(await queue(['a', 'b'], { kind: 'wecom', endpoint, mention: null })).toBe(2);
  expect(await queue(['a', 'b', 'c'], { kind: 'wecom', endpoint, mention: null })).toBe(1);
  expect(await expectDone(deliverOutbox(services()))).toEqual({ sent: 3, waiting: 0, dead: 0 });
  expect(await expectDone(deliverOutbox(services()))).toEqual({ sent: 0, waiting: 0, dead: 0 });
  expect(acceptedSince(start, 'wecom')).toBe(3);
  expect(JSON.stringify(local.accepted.at(-1)?.body)).toContain('https://ledger.example.org/records/1');
});

test('what a refused command put in is never sent', async () => {
  const endpoint = await addEndpoint('wecom');
  const refused = await db.ledger.run(
    session,
    async (work) => {
      await putMessages(work, [
        toOutgoing({ key: 'x', message, recipient: { kind: 'wecom', endpoint, mention: null } }),
      ]);
      return refuse('LG-1101');
    },
    null,
  );
  expect(refused.ok).toBe(false);
  expect(await listed()).toEqual([]);
});

test.each([
  ['wecom', 20],
  ['dingtalk', 20],
] as const)(
  'six workers at once send each message once, and no more than %s takes in a minute',
  async (kind, perMinute) => {
    const endpoint = await addEndpoint(kind);
    const start = local.accepted.length;
    await queue(keys(70), { kind, endpoint, mention: null });
    for (let minute = 1; minute <= 4; minute++) {
      for (let round = 0; round < 3; round++) {
        await Promise.all(Array.from({ length: 6 }, () => expectDone(deliverOutbox(services()))));
        wait(5000);
      }
      expect(acceptedSince(start, kind)).toBe(Math.min(minute * perMinute, 70));
      wait(60_000);
    }
    const rows = await listed();
    // The bot never had to say "too fast".
    expect(rows.map(({ state, attempts, lastError }) => [state, attempts, lastError])).toEqual(
      rows.map(() => ['sent', 1, null]),
    );
  },
);

test('feishu takes five a second', async () => {
  const endpoint = await addEndpoint('feishu');
  const start = local.accepted.length;
  await queue(keys(12), { kind: 'feishu', endpoint, mention: null });
  const counts: number[] = [];
  for (let second = 0; second < 3; second++) {
    await expectDone(deliverOutbox(services()));
    await expectDone(deliverOutbox(services()));
    counts.push(acceptedSince(start, 'feishu'));
    wait(1000);
  }
  expect(counts).toEqual([5, 10, 12]);
});

test('a failure waits longer each time, says why and when next, and gives up in the end; a person may send it again', async () => {
  const endpoint = await addEndpoint('wecom');
  await queue(['a'], { kind: 'wecom', endpoint, mention: null });
  local.failNext(...Array.from({ length: 12 }, () => 500));
  expect(await expectDone(deliverOutbox(services()))).toEqual({ sent: 0, waiting: 1, dead: 0 });
  const [first] = await listed();
  expect(first).toMatchObject({
    state: 'waiting',
    attempts: 1,
    lastError: 'HTTP 500',
    nextTryAt: new Date(now() + 30_000).toISOString(),
  });
  wait(29_999);
  expect(await expectDone(deliverOutbox(services()))).toEqual({ sent: 0, waiting: 0, dead: 0 });
  for (let attempt = 2; attempt <= 12; attempt++) {
    wait(6 * 3_600_000);
    await expectDone(deliverOutbox(services()));
  }
  expect((await listed())[0]).toMatchObject({ state: 'dead', attempts: 12, lastError: 'HTTP 500' });
  expect(await expectDone(db.ledger.read(session, countMessages))).toEqual({ dead: 1 });
  const id = first!.id;
  expect(await expectDone(db.ledger.run(session, retryMessage, id))).toBe(id);
  expect(await expectDone(deliverOutbox(services()))).toEqual({ sent: 1, waiting: 0, dead: 0 });
  expect((await db.ledger.run(session, retryMessage, id)).ok).toBe(false);
});

test('a wrong key is given up at once, and a switched-off bot is not asked', async () => {
  const endpoint = await addEndpoint('wecom', 'wrong');
  await queue(['a'], { kind: 'wecom', endpoint, mention: null });
  await queue(['b'], { kind: 'wecom', endpoint: v7(), mention: null });
  await queue(['c'], { kind: 'smtp', address: 'a@example.org' });
  expect(await expectDone(deliverOutbox(services()))).toEqual({ sent: 0, waiting: 0, dead: 3 });
  const errors = (await listed()).map(({ lastError }) => lastError);
  expect(errors).toEqual([
    'This server has no channel smtp',
    'The bot or webhook was switched off or is gone',
    '93000 invalid webhook url',
  ]);
});

test('a lane pauses when the receiver says so, others go on', async () => {
  const [slow, other] = [await addEndpoint('wecom'), await addEndpoint('feishu')];
  await queue(['a', 'b'], { kind: 'wecom', endpoint: slow, mention: null });
  local.failNext(429, 429);
  expect(await expectDone(deliverOutbox(services()))).toMatchObject({ waiting: 2 });
  await queue(['c'], { kind: 'wecom', endpoint: slow, mention: null });
  await queue(['d'], { kind: 'feishu', endpoint: other, mention: null });
  wait(59_000);
  expect(await expectDone(deliverOutbox(services()))).toMatchObject({ sent: 1 });
  wait(1000);
  expect(await expectDone(deliverOutbox(services()))).toMatchObject({ sent: 3 });
});

test('what a dead worker held is sent by another, under the same id; the dead one settles nothing', async () => {
  const endpoint = await addEndpoint('wecom');
  await queue(['a'], { kind: 'wecom', endpoint, mention: null });
  const ids: string[] = [];
  const open: ((delivery: Delivery) => void)[] = [];
  const stuck: Channel = {
    kind: 'wecom',
    send: (_message, _target, { id }) => new Promise((settle) => (ids.push(id), open.push(settle))),
  };
  const dying = deliverOutbox(services({ channels: { get: () => stuck } }));
  await expect.poll(() => open.length).toBe(1);
  expect(await expectDone(deliverOutbox(services()))).toEqual({ sent: 0, waiting: 0, dead: 0 });
  wait(300_000);
  expect(await expectDone(deliverOutbox(services()))).toEqual({ sent: 1, waiting: 0, dead: 0 });
  open[0]!({ kind: 'failed', error: 'too late' });
  await dying;
  const [row] = await listed();
  expect(row).toMatchObject({ id: ids[0], state: 'sent', attempts: 2, lastError: null });
});

test('members see neither the outbox nor the secrets of bots', async () => {
  const endpoint = await addEndpoint('wecom');
  await queue(['a'], { kind: 'wecom', endpoint, mention: null });
  const member = await expectDone(db.ledger.sessionFor(sample.org, sample.persons[0]!));
  expect(
    await expectDone(
      db.ledger.read(member, (reading) =>
        listMessages(reading, { states: ['waiting'], before: null, limit: 5 }),
      ),
    ),
  ).toEqual([]);
  const seen = await expectDone(
    db.ledger.read({ ...member, readableUnits: 'all' }, async (reading) =>
      (await import('@taizhang/ledger')).listChannelEndpoints(reading),
    ),
  );
  expect(seen).toEqual([]);
});

test('what lay in clear is sealed at the next start, and still delivered; another key opens nothing', async () => {
  const endpoint = await addEndpoint('dingtalk');
  const rows = async (): Promise<{ url: string; secret: string; version: number }> =>
    (
      await db.owner.query<{ url: string; secret: string; version: number }>(
        'select url, secret, version from channel_endpoint where id = $1',
        [endpoint],
      )
    ).rows[0]!;
  expect(await expectDone(sealAllEndpoints(db.ledger, TEST_KEY))).toBeGreaterThan(0);
  expect(await expectDone(sealAllEndpoints(db.ledger, TEST_KEY))).toBe(0);
  const { url, secret, version } = await rows();
  expect([url.startsWith('sealed:'), secret.startsWith('sealed:'), version]).toEqual([true, true, 1]);
  expect(url + secret).not.toContain(SECRET);
  await queue(['a'], { kind: 'dingtalk', endpoint, mention: null });
  const otherKey = serverKey(Buffer.alloc(32, 8));
  expect(await expectDone(deliverOutbox(services({ key: otherKey })))).toMatchObject({ dead: 1 });
  await queue(['b'], { kind: 'dingtalk', endpoint, mention: null });
  expect(await expectDone(deliverOutbox(services()))).toMatchObject({ sent: 1 });
});
