import { beforeEach, expect, test } from 'vitest';

import {
  done,
  listMessages,
  listNotices,
  makeCalendar,
  putNotices,
  readNotices,
  saveDeliveryPreference,
  systemSession,
  type DeliveryPreference,
  type NewNotice,
  type Session,
} from '@taizhang/ledger';

import { expectDone, withDatabase } from '../../ledger/test/with-database.ts';
import { gatherDigests } from '../src/digests/gather-digests.ts';
import { addOccurrence, addRecord, makeSampleOrg, type SampleOrg } from './sample-org.ts';

const db = withDatabase();
const calendar = makeCalendar();
const gather = () =>
  expectDone(
    gatherDigests(
      { ledger: db.ledger, calendarOf: () => Promise.resolve(calendar), language: 'zh' },
      db.clock.now(),
    ),
  );
let sample: SampleOrg;
let session: Session;
beforeEach(async () => {
  db.clock.set('2026-03-02T00:00:00.000Z'); // Monday, 08:00 in Shanghai
  await db.owner.query('update delivery_preference set enabled = false');
  sample = await makeSampleOrg(db.owner);
  session = systemSession(sample.org);
});

const want = (change: Partial<DeliveryPreference> = {}) =>
  expectDone(
    db.ledger.run(
      session,
      async (work) => {
        await saveDeliveryPreference(work, {
          person: sample.persons[0]!,
          channel: 'smtp',
          enabled: true,
          address: 'a@example.org',
          endpoint: null,
          mention: null,
          digestAt: '08:30',
          quietFrom: null,
          quietTo: null,
          restDays: false,
          ...change,
        });
        return done(null);
      },
      null,
    ),
  );
const notice = (title: string, change: Partial<NewNotice> = {}): NewNotice => ({
  person: sample.persons[0]!,
  kind: 'due-soon',
  title,
  link: '/records/1',
  record: null,
  occurrence: null,
  stops: false,
  key: title,
  ...change,
});
const tell = (...notices: NewNotice[]) =>
  expectDone(db.ledger.run(session, async (work) => done(await putNotices(work, notices)), null));
const outbox = async () =>
  (
    await expectDone(
      db.ledger.read(session, (reading) =>
        listMessages(reading, { states: ['waiting'], before: null, limit: 50 }),
      ),
    )
  )
    .map(({ target, payload }) => [
      target,
      payload['title'],
      (payload['items'] as { title: string }[]).map(({ title }) => title),
    ])
    .reverse();

test('at the time of day that a person wishes, one message holds all that is new, once a day', async () => {
  await want();
  await tell(notice('甲'), notice('乙'), notice('甲'));
  expect(await gather()).toEqual({ digests: 0, notices: 0 });
  db.clock.set('2026-03-02T00:30:00.000Z');
  expect(await gather()).toEqual({ digests: 1, notices: 2 });
  await tell(notice('丙'));
  expect(await gather()).toEqual({ digests: 0, notices: 0 });
  db.clock.set('2026-03-03T00:31:00.000Z');
  expect(await gather()).toEqual({ digests: 1, notices: 1 });
  expect(await outbox()).toEqual([
    ['a@example.org', '【台账】有 2 件事请您处理', ['甲', '乙']],
    ['a@example.org', '【台账】丙', []],
  ]);
});

test('eight workers at once make one digest, and lose no notice', async () => {
  await want();
  await tell(...Array.from({ length: 30 }, (_, index) => notice(`第${index}件`)));
  db.clock.set('2026-03-02T01:00:00.000Z');
  const reports = await Promise.all(Array.from({ length: 8 }, gather));
  expect(reports.reduce((sum, { notices }) => sum + notices, 0)).toBe(30);
  expect(await outbox()).toHaveLength(1);
});

test('nothing goes out on rest days unless wished: the Saturday that is worked is none', async () => {
  await want();
  await tell(notice('甲'));
  db.clock.set('2026-03-01T01:00:00.000Z'); // Sunday
  expect(await gather()).toMatchObject({ digests: 0 });
  db.clock.set('2026-02-28T01:00:00.000Z'); // Saturday, worked for the Spring Festival
  expect(await gather()).toMatchObject({ digests: 1 });
});

test('a reminder stops once its duty is reported or done, comes back with a return, and other notices go on', async () => {
  await want();
  const record = await addRecord(db.owner, sample, { title: '消防设施月检', dueOn: '2026-03-05' });
  const finished = await addRecord(db.owner, sample, {
    title: '水质检测',
    dueOn: '2026-03-05',
    doneOn: '2026-03-01',
  });
  const rows: string[] = [];
  for (const [index, state] of ['open', 'returned', 'reported', 'done', 'excused'].entries())
    rows.push(
      await addOccurrence(db.owner, sample, {
        record,
        key: `2026-0${index + 1}`,
        dueOn: '2026-03-05',
        state,
      }),
    );
  await tell(
    ...rows.map((occurrence, index) => notice(`提醒${index}`, { record, occurrence, stops: true })),
    notice('提醒已办结', { record: finished, stops: true }),
    notice('已办结的通报', { record: finished }),
  );
  db.clock.set('2026-03-02T01:00:00.000Z');
  expect(await gather()).toEqual({ digests: 1, notices: 3 });
  expect(await outbox()).toEqual([
    ['a@example.org', '【台账】有 3 件事请您处理', ['提醒0', '提醒1', '已办结的通报']],
  ]);
});

test('what was read in the program is not told again; each person reads only their own', async () => {
  await want();
  await tell(notice('甲'), notice('乙'), notice('别人的', { person: sample.persons[1]! }));
  const own = await expectDone(db.ledger.sessionFor(sample.org, sample.persons[0]!));
  const page = { unreadOnly: true, before: null, limit: 10 };
  const listed = await expectDone(db.ledger.read(own, (reading) => listNotices(reading, page)));
  expect(listed.map(({ title }) => title)).toEqual(['乙', '甲']);
  expect(
    await expectDone(
      db.ledger.run(own, async (work) => done(await readNotices(work, [listed[0]!.id])), null),
    ),
  ).toBe(1);
  db.clock.set('2026-03-02T01:00:00.000Z');
  expect(await gather()).toEqual({ digests: 1, notices: 1 });
  expect((await outbox())[0]?.[1]).toBe('【台账】甲');
});

test('a member’s own command may tell others', async () => {
  const member = await expectDone(db.ledger.sessionFor(sample.org, sample.persons[0]!));
  const other = notice('请协助', { person: sample.persons[1]! });
  expect(
    await expectDone(db.ledger.run(member, async (work) => done(await putNotices(work, [other])), null)),
  ).toBe(1);
});
