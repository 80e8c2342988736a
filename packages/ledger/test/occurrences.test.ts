import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { openDiskStore } from '../src/evidence/disk-store.ts';
import type { BlobStore } from '../src/evidence/blob-store.ts';
import type { Id, JsonObject, LedgerRecord, ScheduleRule } from '../src/model/index.ts';
import { expand } from '../src/schedule/expand.ts';
import { stateHash } from '../src/seal/hash.ts';
import { findChildren, findRecord } from '../src/store/queries/find-record.ts';
import { listNotices } from '../src/store/queries/notices.ts';
import { occurrencesOfRecord, type KeptOccurrence } from '../src/store/queries/occurrences.ts';
import { scheduleOfRecord } from '../src/store/queries/schedules.ts';
import { orgCalendar } from '../src/work/calendar/org-calendar.ts';
import { generationState, occurrenceState } from '../src/work/states.ts';
import {
  addOwnDays,
  addProgress,
  amendRecord,
  attachFile,
  checkLimits,
  createRecord,
  excuseOccurrence,
  expiringEvidence,
  followCalendar,
  generateOccurrences,
  importCalendarYear,
  markOverdue,
  progressOf,
  recordEvidence,
  remind,
  reportOccurrence,
  rescheduleOccurrence,
  returnOccurrence,
  runPages,
  setSchedule,
  takeTransition,
  verifyOccurrence,
  withdrawOwnDays,
  withdrawProof,
  type LimitCursor,
} from '../src/work/index.ts';
import { makeOffice, type Office, type PersonName } from './office.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
let office: Office;
let blobs: BlobStore;
let folder: string;
const START = '2026-03-02T01:00:00.000Z'; // a Monday
beforeAll(async () => {
  office = await makeOffice(db);
  folder = await mkdtemp(join(tmpdir(), 'taizhang-work-'));
  blobs = await openDiskStore({ folder, newName: v7, leftoversBefore: START });
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  db.clock.set(START);
});

const read = async (id: Id): Promise<LedgerRecord> =>
  (await expectDone(db.ledger.read(office.system, (reading) => findRecord(reading, id))))!.record;
const rowsOf = (id: Id): Promise<readonly KeptOccurrence[]> =>
  expectDone(db.ledger.read(office.system, (reading) => occurrencesOfRecord(reading, id)));

async function take(who: PersonName, record: Id, transition: string, comment = '情况属实，照办') {
  const { version } = await read(record);
  const taken = await office.run(who, takeTransition, {
    record,
    transition,
    comment,
    expectedVersion: version,
  });
  return expectDone(Promise.resolve(taken));
}

/** A commitment that recurs, assigned on 2 March 2026. */
async function recurring(cadence: string | readonly ScheduleRule[], data: JsonObject = {}): Promise<Id> {
  const words = typeof cadence === 'string' ? { cadence } : {};
  const { id } = await expectDone(
    office.run('supervisor', createRecord, {
      register: 'commitment',
      data: { title: '清洗水箱', measure: '有记录', unit: office.units.health, ...words, ...data },
    }),
  );
  await take('supervisor', id, 'register');
  if (typeof cadence !== 'string')
    await expectDone(office.run('supervisor', setSchedule, { record: id, rules: cadence }));
  await take('supervisor', id, 'assign');
  return id;
}

const bytes = (text: string): AsyncIterable<Uint8Array> => Readable.from([Buffer.from(text)]);

async function prove(who: PersonName, record: Id, occurrence: Id | null, more: JsonObject = {}) {
  const session = await office.as(who);
  const place = occurrence === null ? {} : { occurrence, expected: 'period' };
  return attachFile(
    { ledger: db.ledger, session, blobs },
    { record, fileName: '清洗记录.txt', content: bytes(`记录 ${v7()}`), ...place, ...more },
  );
}

const outcome = async (row: { id: Id }) => {
  const { rows } = await db.owner.query<{ action: string; version: number; after: Buffer; data: JsonObject }>(
    'select action, version, after, data from event where object = $1 order by version',
    [row.id],
  );
  return rows;
};

const generated = (wanted: Parameters<typeof generateOccurrences>[0]): Promise<number> =>
  expectDone(runPages(db.ledger, office.system, generateOccurrences(wanted)));

describe('laying out', () => {
  test('a schedule is laid out to the end of its year at once, further by the job, and never twice', async () => {
    const id = await recurring('每季度一次');
    expect((await rowsOf(id)).map(({ key }) => key)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    const generate = () => generated({ until: '2027-06-30' });
    expect(await generate()).toBeGreaterThanOrEqual(2);
    expect(await generate()).toBe(0);
    expect((await rowsOf(id)).map(({ key }) => key).slice(4)).toEqual(['2027-Q1', '2027-Q2']);
  });

  test('duties of many kinds that two jobs lay out at once have each their own days, once', async () => {
    const cadences = ['每月一次', '每季度一次', '每半年一次', '每周一次', '每月一次'];
    const ids: Id[] = [];
    for (const cadence of cadences) ids.push(await recurring(cadence));
    const generate = () => generated({ until: '2027-12-31', limit: 2 });
    await Promise.all([generate(), generate()]);
    const calendar = await expectDone(db.ledger.read(office.system, orgCalendar));
    for (const id of ids) {
      const { rules } = (await expectDone(
        db.ledger.read(office.system, (reading) => scheduleOfRecord(reading, id)),
      ))!.schedule;
      const window = { from: '2027-01-01', to: '2027-12-31' };
      const slots = rules.flatMap((rule) => [...expand(rule, calendar, window)]);
      const laid = (await rowsOf(id)).filter(({ slotOn }) => slotOn >= window.from);
      expect(slots.length).toBeGreaterThan(1);
      expect(laid).toMatchObject(slots);
    }
  });

  test('a period that two rules name is laid out once, and one that is there already stays as it is', async () => {
    const id = await recurring('每季度一次');
    const before = await rowsOf(id);
    const [rule] = (await expectDone(
      db.ledger.read(office.system, (reading) => scheduleOfRecord(reading, id)),
    ))!.schedule.rules;
    await expectDone(office.run('supervisor', setSchedule, { record: id, rules: [rule!, rule!] }));
    await db.owner.query('update schedule set through = null where record = $1', [id]);
    await generated({ until: '2027-03-31' });
    const after = await rowsOf(id);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.map(({ key }) => key)).toEqual([...before.map(({ key }) => key), '2027-Q1']);
  });

  test('rows made together are one event, whose hash can be made again from the rows even after they changed', async () => {
    const id = await recurring('每月一次');
    const [first] = await rowsOf(id);
    await expectDone(
      office.run('supervisor', rescheduleOccurrence, {
        occurrence: first!.id,
        dueOn: '2026-04-10',
        reason: '检修',
      }),
    );
    const rows = await rowsOf(id);
    const { rows: events } = await db.owner.query<{ object: Id; after: Buffer; action: string }>(
      `select object, after, action from event where record = $1 and object_kind = 'generation'`,
      [id],
    );
    expect(events).toHaveLength(1);
    const own = rows.filter(({ generation }) => generation === events[0]!.object);
    expect(stateHash(generationState(id, own))).toBe(events[0]!.after.toString('hex'));
    const touched = rows.find(({ version }) => version === 1)!;
    expect((await outcome(touched)).at(-1)!.after.toString('hex')).toBe(stateHash(occurrenceState(touched)));
  });

  test('words that no rule can be read from keep the record from being assigned, and say why', async () => {
    const { id } = await expectDone(
      office.run('supervisor', createRecord, {
        register: 'commitment',
        data: { title: '甲', measure: '乙', unit: office.units.health, cadence: '看情况' },
      }),
    );
    await take('supervisor', id, 'register');
    const asked = { record: id, transition: 'assign', expectedVersion: 2 };
    expect(await office.run('supervisor', takeTransition, asked)).toMatchObject({
      refusals: [{ code: 'LG-2233', path: '/data/cadence' }],
    });
    expect((await read(id)).stage).toBe('registered');
  });

  test('more rules than a duty can have are refused', async () => {
    const id = await recurring('每月一次');
    const [rule] = (await expectDone(
      db.ledger.read(office.system, (reading) => scheduleOfRecord(reading, id)),
    ))!.schedule.rules;
    const rules = Array.from({ length: 41 }, () => rule!);
    expect(await office.run('supervisor', setSchedule, { record: id, rules })).toMatchObject({
      refusals: [{ code: 'LG-2220', data: { field: 'rules', value: 41 } }],
    });
  });

  test('a changed rule moves what is to come and keeps what somebody touched', async () => {
    const id = await recurring('每月一次');
    const [march, april] = await rowsOf(id);
    await expectDone(prove('healthClerk', id, april!.id));
    await expectDone(
      office.run('supervisor', setSchedule, {
        record: id,
        rules: [
          {
            kind: 'periodic',
            per: 'quarter',
            every: 1,
            times: 1,
            due: { at: 'end', roll: 'none' },
            from: null,
            until: null,
          },
        ],
      }),
    );
    const rows = await rowsOf(id);
    expect(
      rows
        .filter(({ state }) => state !== 'withdrawn')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['2026-04', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(rows.find(({ id: one }) => one === march!.id)?.state).toBe('withdrawn');
  });

  test('a stop withdraws what is to come, and a new start opens it again', async () => {
    const id = await recurring('每月一次');
    await take('supervisor', id, 'suspend');
    expect((await rowsOf(id)).every(({ state }) => state === 'withdrawn')).toBe(true);
    db.clock.set('2026-05-06T01:00:00.000Z');
    await take('supervisor', id, 'resume');
    expect((await rowsOf(id)).filter(({ state }) => state === 'open').map(({ key }) => key)[0]).toBe(
      '2026-05',
    );
  });

  test('a pause over the turn of the year asks for nothing that lay in it', async () => {
    const id = await recurring('每月检查1次');
    db.clock.set('2026-11-16T01:00:00.000Z');
    await take('supervisor', id, 'suspend');
    db.clock.set('2027-03-10T01:00:00.000Z');
    await take('supervisor', id, 'resume');
    const open = (await rowsOf(id)).filter(({ state, dueOn }) => state === 'open' && dueOn >= '2026-11-16');
    expect(open.map(({ key }) => key)).toEqual(
      ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2027-${month}`),
    );
  });

  test('the schedule field that is amended while nothing runs is read when it starts', async () => {
    const { id } = await expectDone(
      office.run('supervisor', createRecord, {
        register: 'commitment',
        data: { title: '甲', measure: '乙', unit: office.units.health, cadence: '每月一次' },
      }),
    );
    await expectDone(
      office.run('supervisor', amendRecord, {
        record: id,
        changes: { cadence: '每半年一次' },
        expectedVersion: 1,
      }),
    );
    await take('supervisor', id, 'register');
    await take('supervisor', id, 'assign');
    expect((await rowsOf(id)).map(({ key }) => key)).toEqual(['2026-H1', '2026-H2']);
  });
});

describe('an occurrence', () => {
  test('is reported with its proof, verified by another, and its light forgets nothing', async () => {
    const id = await recurring('每月一次');
    const [row] = await rowsOf(id);
    const occurrence = row!.id;
    const report = (who: PersonName) => office.run(who, reportOccurrence, { occurrence, comment: '已清洗' });
    expect(await report('healthHead')).toMatchObject({ refusals: [{ code: 'LG-2108' }] });
    expect(await report('schoolsClerk')).toMatchObject({ refusals: [{ code: 'LG-1201' }] });
    expect(await report('supervisor')).toMatchObject({ refusals: [{ code: 'LG-2234' }] });
    await expectDone(prove('healthClerk', id, occurrence));
    db.clock.set('2026-04-02T01:00:00.000Z'); // late
    await expectDone(report('healthHead'));
    expect(await office.run('healthHead', verifyOccurrence, { occurrence })).toMatchObject({
      refusals: [{ code: 'LG-2235' }],
    });
    expect(await office.run('supervisor', returnOccurrence, { occurrence, reason: ' ' })).toMatchObject({
      refusals: [{ code: 'LG-2237' }],
    });
    await expectDone(office.run('supervisor', returnOccurrence, { occurrence, reason: '缺照片' }));
    await expectDone(report('healthClerk'));
    const done = await expectDone(office.run('supervisor', verifyOccurrence, { occurrence }));
    expect(done).toMatchObject({ state: 'done', doneOn: '2026-04-02', wasRed: true });
    expect((await outcome(row!)).map(({ action }) => action)).toEqual([
      'occurrence.prove',
      'occurrence.report',
      'occurrence.return',
      'occurrence.report',
      'occurrence.verify',
    ]);
  });

  test('whoever stands in for the reporter does not verify', async () => {
    const id = await recurring('每月一次');
    const [row] = await rowsOf(id);
    await expectDone(prove('healthHead', id, row!.id));
    await expectDone(office.run('healthHead', reportOccurrence, { occurrence: row!.id }));
    await office.standIn('schoolsClerk', 'healthHead', '2026-03-02', '2026-03-02');
    expect(await office.run('schoolsClerk', verifyOccurrence, { occurrence: row!.id })).toMatchObject({
      refusals: [{ code: 'LG-2235' }],
    });
  });

  test('is excused with a reason, and by a version that is no longer the newest it is not', async () => {
    const id = await recurring('每月一次');
    const [row] = await rowsOf(id);
    const excuse = { occurrence: row!.id, reason: '停水检修', expectedVersion: 0 };
    expect(await expectDone(office.run('leader', excuseOccurrence, excuse))).toMatchObject({
      state: 'excused',
    });
    expect(await office.run('leader', excuseOccurrence, excuse)).toMatchObject({
      refusals: [{ code: 'LG-2101' }],
    });
  });

  test('that recurs after its completion has its next row once it is verified', async () => {
    const rule: ScheduleRule = {
      kind: 'after-completion',
      every: 30,
      unit: 'day',
      roll: 'none',
      from: null,
      until: null,
    };
    const id = await recurring([rule]);
    const [row] = await rowsOf(id);
    expect(row!.dueOn).toBe('2026-04-01');
    db.clock.set('2026-03-20T01:00:00.000Z');
    await expectDone(prove('healthClerk', id, row!.id));
    await expectDone(office.run('healthClerk', reportOccurrence, { occurrence: row!.id }));
    await expectDone(office.run('supervisor', verifyOccurrence, { occurrence: row!.id }));
    expect((await rowsOf(id)).map(({ dueOn }) => dueOn)).toEqual(['2026-04-01', '2026-04-19']);
  });

  test('with a target counts its entries', async () => {
    const id = await recurring('全年不少于12次');
    const [row] = await rowsOf(id);
    const add = (on: string, count: number) =>
      office.run('healthClerk', addProgress, { occurrence: row!.id, on, count, note: '巡查' });
    await expectDone(add('2026-02-01', 2));
    await expectDone(add('2026-03-02', 1));
    expect(await add('2026-03-03', 1)).toMatchObject({ refusals: [{ code: 'LG-2239' }] });
    const [now] = await rowsOf(id);
    const progress = await expectDone(db.ledger.read(office.system, (reading) => progressOf(reading, now!)));
    expect(progress).toMatchObject({ done: 3, atLeast: 12, pace: 'on-pace' });
  });
});

describe('a commitment whose periods are owed', () => {
  test('is neither done nor closed before each was verified or excused with a reason', async () => {
    const record = await recurring('每月20日前');
    const [branch] = await expectDone(
      db.ledger.read(office.system, (reading) => findChildren(reading, record)),
    );
    if (branch === undefined) throw new Error('There is no branch.');
    await take('healthClerk', branch.id, 'accept');
    db.clock.set('2026-04-27T01:00:00.000Z');
    const branchNow = await read(branch.id);
    await expectDone(
      office.run('healthClerk', amendRecord, {
        record: branch.id,
        changes: { result: '已办' },
        expectedVersion: branchNow.version,
      }),
    );
    await expectDone(prove('healthClerk', branch.id, null, { expected: 'result' }));
    await take('healthClerk', branch.id, 'report');
    await take('supervisor', branch.id, 'verify');
    const finish = async () =>
      office.run('supervisor', takeTransition, {
        record,
        transition: 'finish',
        expectedVersion: (await read(record)).version,
      });
    const [march, april] = await rowsOf(record);
    expect(await finish()).toMatchObject({
      refusals: [{ code: 'LG-2125', data: { count: 2, keys: `${march?.key}, ${april?.key}` } }],
    });
    for (const { id } of [march!, april!])
      await expectDone(
        office.run('supervisor', excuseOccurrence, { occurrence: id, reason: '水箱停用，当月不必清洗' }),
      );
    await expectDone(finish());
    expect((await read(record)).stage).toBe('done');
  });
});

describe('evidence', () => {
  test('is listed with what is missing, withdrawn with a reason, and found before it expires', async () => {
    const id = await recurring('每月一次');
    const [row] = await rowsOf(id);
    const { proof } = await expectDone(prove('healthClerk', id, row!.id, { expiresOn: '2026-03-20' }));
    const states = async () =>
      (
        await expectDone(
          Promise.resolve(
            await expectDone(db.ledger.read(office.system, (r) => recordEvidence(r, { record: id }))),
          ),
        )
      ).expected
        .filter(({ occurrence }) => occurrence === row!.id)
        .map(({ state }) => state);
    expect(await states()).toEqual(['expiring']);
    const soon = await expectDone(
      db.ledger.read(office.system, (r) => expiringEvidence(r, { soonDays: 30 })),
    );
    expect(soon.map((one) => one.proof.id)).toContain(proof.id);
    expect(await office.run('healthClerk', withdrawProof, { proof: proof.id, reason: '' })).toMatchObject({
      refusals: [{ code: 'LG-2312' }],
    });
    await expectDone(office.run('healthClerk', withdrawProof, { proof: proof.id, reason: '传错文件' }));
    expect(await states()).toEqual(['missing']);
    expect(await office.run('healthClerk', withdrawProof, { proof: proof.id, reason: '再撤' })).toMatchObject(
      {
        refusals: [{ code: 'LG-2309' }],
      },
    );
  });

  test('for something that is not asked for, or by strangers, is refused and leaves no row', async () => {
    const id = await recurring('每月一次');
    expect(await prove('healthClerk', id, null, { expected: 'photo' })).toMatchObject({
      refusals: [{ code: 'LG-2310' }],
    });
    expect(await prove('schoolsHead', id, null)).toMatchObject({ refusals: [{ code: 'LG-1201' }] });
  });
});

describe('jobs', () => {
  const job = <Cursor>(command: Parameters<typeof runPages<Cursor>>[2]): Promise<number> =>
    expectDone(runPages(db.ledger, office.system, command));
  const told = async (who: PersonName, record: Id) =>
    (
      await expectDone(
        db.ledger.read(await office.as(who), (r) =>
          listNotices(r, { unreadOnly: false, before: null, limit: 200 }),
        ),
      )
    ).filter((one) => one.record === record);

  test('reminders go up their ladder, each rung once, and stop once it is reported', async () => {
    const id = await recurring('每月一次');
    const [row] = await rowsOf(id);
    db.clock.set('2026-03-27T01:00:00.000Z');
    expect(await job(remind)).toBeGreaterThan(0);
    const first = (await told('healthClerk', id)).filter(({ occurrence }) => occurrence === row!.id);
    expect(first.map(({ kind }) => kind)).toEqual(['due-soon', 'due-soon'].slice(0, first.length));
    expect(await job(remind)).toBe(0);
    db.clock.set('2026-04-09T01:00:00.000Z');
    await job(remind);
    expect((await told('leader', id)).some(({ kind }) => kind === 'overdue')).toBe(true);
  });

  test('after a gap only the last rung to the same people is sent, and the others are kept as passed', async () => {
    const id = await recurring('', { dueOn: '2026-06-30' });
    const { rows: branches } = await db.owner.query<{ id: Id }>('select id from record where parent = $1', [
      id,
    ]);
    db.clock.set('2026-06-29T01:00:00.000Z');
    await job(remind);
    const { rows } = await db.owner.query<{ key: string; passed: boolean }>(
      'select key, passed from told where record = $1 order by passed',
      [branches[0]!.id],
    );
    expect(rows.map(({ passed }) => passed)).toEqual([false, true]);
    expect(
      (await told('healthClerk', branches[0]!.id)).filter(({ kind }) => kind === 'due-soon'),
    ).toHaveLength(1);
  });

  test('what went past its due day is marked once, with an event', async () => {
    const id = await recurring('每月一次');
    const [row] = await rowsOf(id);
    db.clock.set('2026-04-02T01:00:00.000Z');
    expect(await job(markOverdue)).toBeGreaterThan(0);
    expect(await job(markOverdue)).toBe(0);
    expect((await rowsOf(id))[0]).toMatchObject({ wasRed: true, touched: false });
    expect((await outcome(row!)).map(({ action }) => action)).toEqual(['occurrence.overdue']);
  });

  test('a stage that takes too long is told once', async () => {
    const id = await recurring('每月一次');
    db.clock.set('2026-03-09T01:00:00.000Z');
    expect(await job(checkLimits)).toBeGreaterThan(0);
    expect((await told('healthHead', id)).map(({ kind }) => kind)).toContain('stage-overdue');
    expect(await job(checkLimits)).toBe(0);
  });

  test('time limits are looked at over pages that end within a stage and between stages', async () => {
    for (let n = 0; n < 3; n++) await recurring('每月一次');
    db.clock.set('2026-03-09T01:00:00.000Z');
    let [after, found, pages]: [LimitCursor | null, number, number] = [null, 0, 0];
    do {
      const input: { after: LimitCursor | null; limit: number } = { after, limit: 2 };
      const page = await expectDone(office.run('system', checkLimits, input));
      [after, found, pages] = [page.next, found + page.count, pages + 1];
    } while (after !== null);
    expect(found).toBeGreaterThanOrEqual(6);
    expect(pages).toBeGreaterThan(3);
    expect(await job(checkLimits)).toBe(0);
  });

  test('due days follow a year that is imported, with its notice in the event', async () => {
    const rule: ScheduleRule = {
      kind: 'periodic',
      per: 'month',
      every: 1,
      times: 1,
      due: { at: { workday: 1 }, roll: 'none' },
      from: null,
      until: null,
    };
    const id = await recurring([rule]);
    await generated({ until: '2027-12-31' });
    const january = async () => (await rowsOf(id)).find(({ key }) => key === '2027-02')!;
    const before = await january();
    expect(before.basis).toBe('estimated');
    const text = [
      '2027-01-01,休,元旦',
      '2027-02-01,休,春节',
      '2027-02-02,休,春节',
      '2027-02-05,休,春节',
      '2027-02-06,休,春节',
      '2027-02-07,休,春节',
      '2027-02-08,休,春节',
      '2027-02-09,休,春节',
      '2027-04-05,休,清明',
      '2027-05-01,休,劳动节',
      '2027-05-02,休,劳动节',
      '2027-06-09,休,端午',
      '2027-09-15,休,中秋',
      '2027-10-01,休,国庆',
      '2027-10-02,休,国庆',
      '2027-10-03,休,国庆',
    ].join('\n');
    const input = { text, year: 2027, notice: '国办发明电〔2026〕7号' };
    expect(await office.run('supervisor', importCalendarYear, input)).toMatchObject({
      refusals: [{ code: 'LG-1210' }],
    });
    await expectDone(office.run('system', importCalendarYear, input));
    expect(await job(followCalendar({ year: 2027 }))).toBeGreaterThan(0);
    expect(await january()).toMatchObject({ dueOn: '2027-02-03', basis: 'official' });
    const event = (await outcome(before)).at(-1)!;
    expect(event).toMatchObject({
      action: 'occurrence.calendar',
      data: { from: before.dueOn, to: '2027-02-03', notices: ['国办发明电〔2026〕7号'] },
    });
    expect(await job(followCalendar({ year: 2027 }))).toBe(0);
  });

  test('due days follow own days that come, and go back when they are withdrawn', async () => {
    const day20: ScheduleRule = {
      kind: 'periodic',
      per: 'month',
      every: 1,
      times: 1,
      due: { at: { day: 20 }, roll: 'forward' },
      from: null,
      until: null,
    };
    const id = await recurring([day20]);
    const april = async () => (await rowsOf(id)).find(({ key }) => key === '2026-04')?.dueOn;
    expect(await april()).toBe('2026-04-20');
    const closed = { from: '2026-04-20', to: '2026-04-21', kind: 'closed', name: '闭馆盘点' } as const;
    const own = await expectDone(office.run('system', addOwnDays, closed));
    await job(followCalendar({ own: own.id }));
    expect(await april()).toBe('2026-04-22');
    await expectDone(office.run('system', withdrawOwnDays, { id: own.id }));
    await job(followCalendar({ own: own.id }));
    expect(await april()).toBe('2026-04-20');
    const back = (await outcome((await rowsOf(id)).find(({ key }) => key === '2026-04')!)).at(-1)!;
    expect(back.data).toMatchObject({ changedDays: ['2026-04-20', '2026-04-21'] });
    expect(await job(followCalendar({ own: own.id }))).toBe(0);
  });
});
