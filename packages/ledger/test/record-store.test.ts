import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';

import { done, refuse, type Id, type LedgerRecord, type Result, type Session } from '../src/model/index.ts';
import { NO_SLOTS } from '../src/store/index-slots.ts';
import { findRecord, lockRecord } from '../src/store/queries/find-record.ts';
import { listRecords, type RecordList } from '../src/store/queries/list-records.ts';
import { insertRecord, updateRecord } from '../src/store/queries/save-record.ts';
import { systemSession } from '../src/store/system-session.ts';
import type { Work } from '../src/store/work.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
const org = v7();
const session = systemSession(org);
const unit = v7();

beforeAll(async () => {
  await db.owner.query(`insert into org values ($1, '图书馆', 'Asia/Shanghai', 'test', now(), 1)`, [org]);
  await db.owner.query(
    `insert into unit values ($1, $2, null, '办公室', null, 0, array[$2::uuid], null, 1)`,
    [org, unit],
  );
  await db.owner.query(
    `insert into register_definition values ($1, 'commitment', 1, $2, '{}', '{}', now())`,
    [org, v7()],
  );
});

const aRecord = (work: Work, title: string, dueOn: string | null): LedgerRecord => ({
  id: work.newId(),
  register: 'commitment',
  definition: 1,
  parent: null,
  number: null,
  title,
  unit,
  stage: 'draft',
  stageSince: work.now,
  resumeStage: null,
  dueOn,
  firstDueOn: dueOn,
  dueMoves: 0,
  doneOn: null,
  data: { title },
  createdBy: null,
  createdAt: work.now,
  updatedAt: work.now,
  version: 1,
  approval: null,
  votes: [],
  doers: {},
});

function create(work: Work, title: string, dueOn: string | null = null): Promise<LedgerRecord> {
  const record = aRecord(work, title, dueOn);
  insertRecord(work, { record, sharedWith: [], slots: NO_SLOTS, text: record.title });
  work.change({
    action: 'record.create',
    object: { kind: 'record', id: record.id },
    before: null,
    after: { ...record.data },
    data: record.data,
  });
  return Promise.resolve(record);
}

async function rename(
  work: Work,
  { id, title, seen }: { id: Id; title: string; seen: number },
): Promise<Result<LedgerRecord>> {
  const found = await lockRecord(work, id, seen);
  if (!found.ok) return found;
  const { record } = found.value;
  const next = { ...record, title, version: record.version + 1 };
  work.change({
    action: 'record.amend',
    object: { kind: 'record', id },
    before: { title: record.title },
    after: { title },
    data: {},
  });
  updateRecord(work, { record: next, sharedWith: [], slots: NO_SLOTS, text: title });
  return done(next);
}

test('a record is read back as it was written', async () => {
  const record = await expectDone(
    db.ledger.run(session, async (work) => done(await create(work, '巡检', '2026-06-30')), null),
  );
  const found = await expectDone(db.ledger.read(session, (reading) => findRecord(reading, record.id)));
  expect(found?.record).toEqual(record);
});

test('of eight writers who saw the same version one wins, and the others are told so', async () => {
  const { id } = await expectDone(
    db.ledger.run(session, async (work) => done(await create(work, '初稿')), null),
  );
  const results = await Promise.all(
    Array.from({ length: 8 }, (_, writer) =>
      db.ledger.run(session, rename, { id, title: `第${writer}人`, seen: 1 }),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = results.flatMap((result) => (result.ok ? [] : result.refusals));
  expect(refused).toEqual(
    Array.from({ length: 7 }, () => ({ code: 'LG-2101', data: { expected: 1, actual: 2 } })),
  );
  const { rows } = await db.owner.query('select version from event where object = $1 order by version', [id]);
  expect(rows).toEqual([{ version: 1 }, { version: 2 }]);
});

test.each<[string, number, Partial<Session>, string]>([
  ['a version that is not the next', 2, {}, 'LG-1019'],
  ['units out of reach', 1, { readableUnits: [], writableUnits: [] }, 'LG-1101'],
  ['units that may only be read', 1, { writableUnits: [] }, 'LG-1101'],
])('a write without a lock of %s is refused, row and event', async (_name, ahead, reach, code) => {
  const record = await expectDone(
    db.ledger.run(session, async (work) => done(await create(work, '未锁')), null),
  );
  const write = (work: Work): Promise<Result<null>> => {
    const next = { ...record, title: '改', version: record.version + ahead };
    updateRecord(work, { record: next, sharedWith: [], slots: NO_SLOTS, text: next.title });
    work.change({
      action: 'record.amend',
      object: { kind: 'record', id: record.id },
      before: { title: record.title },
      after: { title: next.title },
      data: {},
    });
    return Promise.resolve(done(null));
  };
  const refused = await db.ledger.run({ ...session, ...reach }, write, null);
  expect(refused).toMatchObject({ ok: false, refusals: [{ code }] });
  const found = await expectDone(db.ledger.read(session, (reading) => findRecord(reading, record.id)));
  expect(found?.record).toEqual(record);
  expect(
    (await db.owner.query('select 1 from event where object = $1 and version > 1', [record.id])).rowCount,
  ).toBe(0);
});

test('a refused command leaves neither row nor event', async () => {
  let id = '';
  const result = await db.ledger.run(
    session,
    async (work) => {
      ({ id } = await create(work, '不留痕'));
      return refuse('LG-1101');
    },
    null,
  );
  expect(result.ok).toBe(false);
  expect(await expectDone(db.ledger.read(session, (reading) => findRecord(reading, id)))).toBeNull();
  expect((await db.owner.query('select 1 from event where object = $1', [id])).rowCount).toBe(0);
});

test('events of one object are chained by the hash of the one before', async () => {
  const { id } = await expectDone(
    db.ledger.run(session, async (work) => done(await create(work, '甲')), null),
  );
  await expectDone(db.ledger.run(session, rename, { id, title: '乙', seen: 1 }));
  const { rows } = await db.owner.query<{ hash: Buffer; previous: Buffer | null }>(
    'select hash, previous from event where object = $1 order by version',
    [id],
  );
  expect(rows[0]!.previous).toBeNull();
  expect(rows[1]!.previous).toEqual(rows[0]!.hash);
});

test('eight at once take different numbers, and none is lost', async () => {
  const taken = await Promise.all(
    Array.from({ length: 8 }, () =>
      db.ledger.run(session, async (work) => done(await work.takeNumbers('commitment', '2026', 2)), null),
    ),
  );
  const numbers = taken.map((result) => (result.ok ? result.value : -1)).sort((a, b) => a - b);
  expect(numbers).toEqual([1, 3, 5, 7, 9, 11, 13, 15]);
});

test.each([false, true])(
  'pages through a register by due day (descending: %s) without leaving a record out',
  async (descending) => {
    const days = ['2027-01-01', null, '2027-01-01', '2027-02-01', null, '2027-01-15', null];
    await expectDone(
      db.ledger.run(
        session,
        async (work) => {
          for (const day of days) await create(work, '翻页', day);
          return done(null);
        },
        null,
      ),
    );
    const seen: (string | null)[] = [];
    let after: RecordList['after'] = null;
    do {
      const list: RecordList = {
        register: 'commitment',
        filters: [],
        sort: { column: 'due_on', descending },
        after,
        limit: 2,
      };
      const page = await expectDone(db.ledger.read(session, (reading) => listRecords(reading, list)));
      seen.push(...page.records.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    const { rows } = await db.owner.query<{ id: string }>(
      `select id from record where org = $1 order by due_on ${descending ? 'desc' : 'asc'}, id ${descending ? 'desc' : 'asc'}`,
      [org],
    );
    expect(seen).toEqual(rows.map(({ id }) => id));
  },
);
