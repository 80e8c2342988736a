import { createServer, get, type IncomingMessage, type Server } from 'node:http';

import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { done, putNotices, systemSession, type Id, type LiveChange } from '@taizhang/ledger';

import { expectDone, withDatabase } from '../../ledger/test/with-database.ts';
import { openStream } from '../src/live/open-stream.ts';
import { startLiveHub, type LiveHub } from '../src/live/live-hub.ts';
import { parseTopics } from '../src/live/topic.ts';
import { listen } from './local-platforms.ts';
import { addRecord, makeSampleOrg, type SampleOrg } from './sample-org.ts';

const db = withDatabase();
const errors: unknown[] = [];
let hub: LiveHub;
let server: Server;
let base = '';
let sample: SampleOrg;
let flood: LiveChange[] = [];
// Ids are made by the machine's own clock: the hub's goes with it.
const tick = (): void => db.clock.set(new Date().toISOString());

beforeAll(async () => {
  db.clock.set(new Date().toISOString());
  sample = await makeSampleOrg(db.owner);
  // Asked by hand: no test waits for a poll.
  hub = startLiveHub({
    openDoors: (_org, doors) => Promise.resolve(new Set(doors)),
    ledger: {
      sessionFor: db.ledger.sessionFor,
      changes: (question) => (flood.length > 0 ? Promise.resolve(done(flood)) : db.ledger.changes(question)),
    },
    clock: db.clock,
    settings: { pollMs: 3_600_000, heartbeatMs: 3_600_000, maxClients: 4 },
    onError: (error) => errors.push(error),
  });
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://local');
    void db.ledger.sessionFor(sample.org, url.searchParams.get('person') ?? '').then((session) => {
      const topics = parseTopics(url.searchParams.get('topics') ?? '');
      const lastEventId = request.headers['last-event-id'];
      if (!session.ok || topics === null) return void response.writeHead(400).end();
      if (
        !openStream(hub, response, {
          session: session.value,
          door: v7(),
          topics,
          lastEventId: typeof lastEventId === 'string' ? lastEventId : null,
        })
      )
        response.writeHead(503).end();
    });
  });
  base = await listen(server);
});
afterAll(async () => {
  await hub.stop();
  server.closeAllConnections();
  server.close();
  expect(errors).toEqual([]);
});

interface Follower {
  text: string;
  readonly status: number;
  readonly stream: IncomingMessage;
}
const followers: Follower[] = [];
afterEach(async () => {
  for (const { stream } of followers.splice(0)) stream.destroy();
  await expect.poll(() => hub.clients()).toBe(0);
});

async function follow(person: Id, topics: string, lastEventId?: string): Promise<Follower> {
  const stream = await new Promise<IncomingMessage>((settle, fail) => {
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
    get(`${base}/live?person=${person}&topics=${topics}`, { headers, agent: false }, settle).on(
      'error',
      fail,
    );
  });
  const follower: Follower = { text: '', status: stream.statusCode ?? 0, stream };
  stream.on('data', (part: Buffer) => (follower.text += part.toString()));
  stream.on('error', () => undefined);
  followers.push(follower);
  if (follower.status === 200) await expect.poll(() => follower.text).toContain('event: open');
  return follower;
}
const idsIn = (text: string): string[] =>
  [...text.matchAll(/^id: (?<id>.+)$/gmu)].map((found) => found.groups!['id']!);

/** A change of a record, as commands make them; gives the record. */
async function change(record?: Id): Promise<Id> {
  const id = record ?? (await addRecord(db.owner, sample, { title: '消防设施月检', dueOn: '2026-12-31' }));
  await expectDone(
    db.ledger.run(
      systemSession(sample.org),
      (work) => {
        work.change({
          action: 'record.amend',
          object: { kind: 'occurrence', id: v7() },
          record: id,
          before: null,
          after: {},
          data: {},
        });
        return Promise.resolve(done(null));
      },
      null,
    ),
  );
  return id;
}

test('open pages are told of what they follow, within their rights, and of their notices', async () => {
  const [head, other] = sample.persons as [string, string];
  const list = await follow(head, 'register:commitment,my-work');
  const outsider = await follow(other, 'register:commitment,my-work');
  const record = await change();
  await expectDone(
    db.ledger.run(
      systemSession(sample.org),
      async (work) =>
        done(
          await putNotices(work, [
            {
              person: other,
              kind: 'x',
              title: '甲',
              link: '/',
              record: null,
              occurrence: null,
              stops: false,
              key: v7(),
            },
          ]),
        ),
      null,
    ),
  );
  tick();
  await hub.poll();
  await expect.poll(() => list.text).toContain(`"record":"${record}"`);
  await expect.poll(() => outsider.text).toContain('event: my-work');
  expect(outsider.text).not.toContain('event: change');
  const before = list.text;
  tick();
  await hub.poll();
  expect(list.text).toBe(before);
});

test('who comes back goes on where they were; who was away too long loads everything anew', async () => {
  const [head] = sample.persons as [string];
  const first = await follow(head, 'register:commitment');
  const record = await change();
  tick();
  await hub.poll();
  await expect.poll(() => idsIn(first.text).length).toBeGreaterThan(0);
  const last = idsIn(first.text).at(-1)!;
  first.stream.destroy();
  tick();
  await change(record);
  const again = await follow(head, 'register:commitment', last);
  await expect.poll(() => idsIn(again.text).length).toBeGreaterThan(0);
  expect(idsIn(again.text)).not.toContain(last);
  for (const id of ['nonsense', '019cac27-1a80-7000-8000-000000000001']) {
    const late = await follow(head, 'my-work', id);
    await expect.poll(() => late.text).toContain('event: reset');
    late.stream.destroy();
  }
});

test('rights that are taken away end at once, and a person who is gone is let go', async () => {
  const [head] = sample.persons as [string];
  const list = await follow(head, 'register:commitment');
  await db.owner.query('update holding set to_on = $2 where org = $1', [sample.org, '2021-01-01']);
  await expectDone(
    db.ledger.run(
      systemSession(sample.org),
      (work) => {
        work.change({
          action: 'holding.end',
          object: { kind: 'holding', id: v7() },
          before: null,
          after: {},
          data: {},
        });
        return Promise.resolve(done(null));
      },
      null,
    ),
  );
  tick();
  await hub.poll();
  const record = await change();
  tick();
  await hub.poll();
  expect(list.text).not.toContain(record);
  await db.owner.query('update holding set to_on = null where org = $1', [sample.org]);
});

test('a server that is full says so, and a page that does not read is let go', async () => {
  const [head] = sample.persons as [string];
  const all = await Promise.all(Array.from({ length: 4 }, () => follow(head, 'register:commitment')));
  expect((await follow(head, 'my-work')).status).toBe(503);
  all[0]!.stream.pause();
  const record = await change();
  // As many changes as a hub tells at once, made here, since a database takes its time to.
  flood = Array.from({ length: 150 }, () => ({
    ...{
      org: sample.org,
      id: v7(),
      object: { kind: 'occurrence', id: v7() },
      action: 'record.amend',
      record,
    },
    ...{ register: 'commitment', units: [sample.unit], person: null },
  }));
  for (let round = 0; round < 1000 && hub.clients() === 4; round++) {
    const readers = all.slice(1);
    for (const reader of readers) reader.text = '';
    await hub.poll();
    // The others read all of it before the next round.
    const whole = (): boolean => readers.every(({ text }) => idsIn(text).length === flood.length);
    await expect.poll(whole, { interval: 1, timeout: 20_000 }).toBe(true);
  }
  flood = [];
  expect(hub.clients()).toBe(3);
  expect(all.slice(1).every(({ stream }) => !stream.destroyed)).toBe(true);
});
