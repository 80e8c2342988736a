import { beforeAll, expect, test } from 'vitest';

import { listFeedTokens, type Session } from '@taizhang/ledger';

import { expectDone, withDatabase } from '../../ledger/test/with-database.ts';
import {
  calendarFeed,
  makeFeedAddress,
  revokeFeedAddress,
  type FeedRequest,
} from '../src/feeds/calendar-feed.ts';
import { makeFeedToken, readFeedToken } from '../src/feeds/feed-token.ts';
import { addOccurrence, addRecord, makeSampleOrg, type SampleOrg } from './sample-org.ts';

const db = withDatabase();
let sample: SampleOrg;
let session: Session;
let token = '';
const tokenOf = (path: string): string =>
  /^\/api\/v1\/feeds\/(?<token>.+)\.ics$/u.exec(path)!.groups!['token']!;

beforeAll(async () => {
  sample = await makeSampleOrg(db.owner);
  session = await expectDone(db.ledger.sessionFor(sample.org, sample.persons[0]!));
  const record = await addRecord(db.owner, sample, {
    title: '消防设施月检，含二楼；地下室',
    dueOn: '2026-12-31',
  });
  for (const [key, state] of [
    ['2026-02', 'done'],
    ['2026-03', 'open'],
    ['2026-04', 'reported'],
  ] as const)
    await addOccurrence(db.owner, sample, { record, key, dueOn: `${key}-28`, state });
  await addRecord(db.owner, sample, { title: '修订安全制度', dueOn: '2026-06-30' });
  await addRecord(db.owner, sample, { title: '多年以后', dueOn: '2030-06-30' });
  token = tokenOf((await expectDone(db.ledger.run(session, (work) => makeFeedAddress(work), null))).path);
});

const ask = (change: Partial<FeedRequest> = {}) =>
  expectDone(
    calendarFeed(
      { ledger: db.ledger, publicUrl: 'https://ledger.example.org/', language: 'zh' },
      { token, component: 'event', ifNoneMatch: null, ...change },
    ),
  );
const bodyOf = async (change: Partial<FeedRequest> = {}): Promise<string> => {
  const answer = await ask(change);
  return answer.kind === 'feed' ? answer.body.replaceAll('\r\n ', '') : answer.kind;
};

test('a person’s duties are all-day events, each period one, within a year and a bit', async () => {
  const body = await bodyOf();
  expect(body.match(/^SUMMARY:.*$/gmu)?.map((line) => line.trim())).toEqual([
    'SUMMARY:✓ 消防设施月检，含二楼；地下室（2026-02）',
    'SUMMARY:消防设施月检，含二楼；地下室（2026-03）',
    'SUMMARY:消防设施月检，含二楼；地下室（2026-04）',
    'SUMMARY:修订安全制度',
  ]);
  expect(body).toContain('DTSTART;VALUE=DATE:20260328\r\nDTEND;VALUE=DATE:20260329\r\n');
  expect(body).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n');
  expect(body).toContain('\r\nNAME:台账 · 临湖市图书馆\r\n');
  expect(body).not.toContain('VTODO');
  for (const line of (await ask()).kind === 'feed'
    ? ((await ask()) as { body: string }).body.split('\r\n')
    : [])
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('on request they are tasks with their state', async () => {
  const body = await bodyOf({ component: 'todo' });
  expect(body).not.toContain('VEVENT');
  expect(body.match(/^STATUS:.*$/gmu)?.map((line) => line.trim())).toEqual([
    'STATUS:COMPLETED',
    'STATUS:NEEDS-ACTION',
    'STATUS:IN-PROCESS',
    'STATUS:NEEDS-ACTION',
  ]);
  expect(body).toContain('DUE;VALUE=DATE:20260630');
});

test('what has not changed is not sent again; a change is', async () => {
  const first = await ask();
  if (first.kind !== 'feed') throw new Error(first.kind);
  for (const ifNoneMatch of [first.etag, `W/${first.etag}`, `"x", ${first.etag}`, '*'])
    expect(await ask({ ifNoneMatch })).toEqual({ kind: 'unchanged', etag: first.etag });
  expect((await ask({ ifNoneMatch: '"x"' })).kind).toBe('feed');
  db.clock.set('2026-03-02T09:00:00.000Z');
  expect((await ask({ ifNoneMatch: first.etag })).kind).toBe('unchanged');
  await db.owner.query(
    `update occurrence set due_on = '2026-03-27', version = version + 1 where org = $1 and key = '2026-03'`,
    [sample.org],
  );
  expect((await ask({ ifNoneMatch: first.etag })).kind).toBe('feed');
});

test('a person without a post owes nothing, and sees nothing of others', async () => {
  const other = await expectDone(db.ledger.sessionFor(sample.org, sample.persons[1]!));
  const { path } = await expectDone(db.ledger.run(other, (work) => makeFeedAddress(work), null));
  expect(await bodyOf({ token: tokenOf(path) })).not.toContain('BEGIN:VEVENT');
});

test('an address that is revoked, guessed, or of another organisation is gone; its secret stands nowhere', async () => {
  const { id, path } = await expectDone(db.ledger.run(session, (work) => makeFeedAddress(work), null));
  expect((await ask({ token: tokenOf(path) })).kind).toBe('feed');
  const stored = await db.owner.query<{ text: string }>('select feed_token::text as text from feed_token');
  expect(stored.rows.some(({ text }) => text.includes(tokenOf(path)))).toBe(false);
  const other = await expectDone(db.ledger.sessionFor(sample.org, sample.persons[1]!));
  expect((await db.ledger.run(other, revokeFeedAddress, id)).ok).toBe(false);
  expect((await db.ledger.run(session, revokeFeedAddress, id)).ok).toBe(true);
  expect((await db.ledger.run(session, revokeFeedAddress, id)).ok).toBe(false);
  expect(
    (await expectDone(db.ledger.read(session, listFeedTokens))).find((one) => one.id === id)?.revokedAt,
  ).not.toBeNull();
  const guessed = makeFeedToken(sample.org, (bytes) => new Uint8Array(bytes)).token;
  const elsewhere = makeFeedToken((await makeSampleOrg(db.owner)).org, () =>
    Buffer.from(token, 'base64url').subarray(16),
  ).token;
  for (const wrong of [tokenOf(path), guessed, elsewhere, '', '../../etc', `${token}x`])
    expect(await ask({ token: wrong })).toEqual({ kind: 'gone' });
});

test('a token names its organisation', () => {
  const made = makeFeedToken(sample.org, (bytes) => new Uint8Array(bytes).fill(7));
  expect(readFeedToken(made.token)).toEqual({ org: sample.org, hash: made.hash });
});
