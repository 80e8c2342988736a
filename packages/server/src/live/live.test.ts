import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { LiveChange, Session } from '@taizhang/ledger';

import { tellClient, type Sink } from './client.ts';
import { HEARTBEAT, streamEvent } from './event-stream.ts';
import { recentChanges } from './recent-changes.ts';
import { mayKnow, parseTopics, topicName } from './topic.ts';

const ID = '019cac27-1a80-7000-8000-000000000001';
const session = (change: Partial<Session> = {}): Session => ({
  org: 'o',
  person: 'p',
  posts: [],
  delegatedPosts: [],
  roles: [],
  readableUnits: ['u1'],
  writableUnits: [],
  ...change,
});
const change = (part: Partial<LiveChange> = {}): LiveChange => ({
  org: 'o',
  id: ID,
  object: { kind: 'record', id: 'r' },
  action: 'record.step',
  record: 'r',
  register: 'commitment',
  units: ['u1', 'u2'],
  person: 'x',
  ...part,
});

test.each([
  ['my-work', 1],
  [`register:commitment,record:${ID},plan:${ID},my-work`, 4],
  ['plan:1', null],
  ['', null],
  ['register:', null],
  ['register:Commitment', null],
  ['record:1', null],
  ['everything', null],
  ['my-work:x', null],
  [Array.from({ length: 21 }, () => 'my-work').join(), null],
])('the topics %j are %j', (text, count) => {
  const topics = parseTopics(text);
  expect(topics?.length ?? null).toBe(count);
  if (topics) expect(topics.map(topicName).join()).toBe(text);
});

test.each<[string, Partial<Session>, Partial<LiveChange>, boolean]>([
  ['of a unit that it reads', {}, {}, true],
  ['of a unit that it does not read', {}, { units: ['u9'] }, false],
  ['of another organisation', { readableUnits: 'all' }, { org: 'other' }, false],
  ['of no record', {}, { units: null, record: null }, false],
  ['of no record, who reads all', { readableUnits: 'all' }, { units: null }, true],
  ['a notice of its own', {}, { object: { kind: 'notice', id: 'n' }, units: null, person: 'p' }, true],
  [
    'somebody else’s notice, who reads all',
    { readableUnits: 'all' },
    { object: { kind: 'notice', id: 'n' }, units: null },
    false,
  ],
])('a session knows %s', (_title, who, what, knows) => {
  expect(mayKnow(session(who), change(what))).toBe(knows);
});

function sinkOf(pending = 0): Sink & { text: string } {
  return {
    text: '',
    write(text) {
      this.text += text;
    },
    pending: () => pending,
    close: () => undefined,
  };
}

test('a client is told what it follows, under ids, and of its counters in one word', () => {
  const sink = sinkOf();
  const client = {
    session: session(),
    door: 'd',
    sessionAt: 0,
    topics: parseTopics('register:commitment,my-work')!,
    sink,
  };
  const second = ID.replace(/1$/u, '2');
  expect(tellClient(client, [change(), change({ id: second }), change({ units: ['u9'] })])).toBe(true);
  const events = sink.text
    .trim()
    .split('\n\n')
    .map((event) => event.split('\n').slice(0, 2).join(' '));
  expect(events).toEqual([
    `id: ${ID} event: change`,
    `id: ${second} event: change`,
    `id: ${second} event: my-work`,
  ]);
  expect(sink.text).not.toContain('u1');
});

test('a client that does not take what it is sent is too slow', () => {
  const topics = parseTopics('my-work')!;
  expect(
    tellClient({ session: session(), door: 'd', sessionAt: 0, topics, sink: sinkOf(64 * 1024) }, [change()]),
  ).toBe(true);
  expect(
    tellClient({ session: session(), door: 'd', sessionAt: 0, topics, sink: sinkOf(64 * 1024 + 1) }, [
      change(),
    ]),
  ).toBe(false);
});

test('very many changes at once are one word: load everything anew', () => {
  const sink = sinkOf();
  const client = {
    session: session(),
    door: 'd',
    sessionAt: 0,
    topics: parseTopics('register:commitment,my-work')!,
    sink,
  };
  expect(
    tellClient(
      client,
      Array.from({ length: 201 }, () => change()),
    ),
  ).toBe(true);
  expect(sink.text).toBe(`id: ${ID}\nevent: reset\ndata: {}\n\n`);
});

test('no data breaks out of its event', () => {
  fc.assert(
    fc.property(fc.json(), (data) => {
      const lines = streamEvent({ id: ID, event: 'change', data }).split('\n');
      expect(lines).toHaveLength(5);
      expect(JSON.parse(lines[2]!.slice('data: '.length))).toEqual(data);
    }),
  );
  expect(HEARTBEAT.startsWith(':')).toBe(true);
});

test('whatever the order of commits, every change is found once', async () => {
  const delays = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 60_000 }), late: fc.integer({ min: 0, max: 5000 }) }),
    { maxLength: 40 },
  );
  const base = Date.parse('2026-03-02T01:00:00.000Z');
  const idAt = (ms: number, index: number): string => {
    const hex = ms.toString(16).padStart(12, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${String(index).padStart(12, '0')}`;
  };
  await fc.assert(
    fc.asyncProperty(delays, async (made) => {
      const all = made.map(({ at, late }, index) => ({
        id: idAt(base + at, index),
        visibleAt: base + at + late,
      }));
      let now = base - 1000;
      const recent = recentChanges({
        changes: ({ since, known, limit }) =>
          Promise.resolve({
            ok: true,
            value: all
              .filter(
                ({ id, visibleAt }) =>
                  visibleAt <= now && id >= idAt(Date.parse(since), 0) && !known.includes(id),
              )
              .slice(0, limit)
              .map(({ id }) => change({ id })),
          }),
      });
      const seen: string[] = [];
      for (; now < base + 70_000; now += 400) {
        const found = await recent.next(['o'], new Date(now).toISOString());
        if (found.ok) seen.push(...found.value.map(({ id }) => id));
      }
      expect([...seen].sort()).toEqual(all.map(({ id }) => id).sort());
    }),
    { numRuns: 30 },
  );
});
