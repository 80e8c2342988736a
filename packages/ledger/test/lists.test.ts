/** Lists and search against the same questions asked of all records in memory. */
import fc from 'fast-check';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Id, LedgerRecord, Result, Session } from '../src/model/index.ts';
import { addPerson, createOrganisation, grantRole, importOrganisation } from '../src/organisation/index.ts';
import { listRegister, type ListInput } from '../src/lists/list-register.ts';
import { searchRecords, type SearchPage } from '../src/search/search-records.ts';
import { allUnits } from '../src/store/queries/units.ts';
import { systemSession } from '../src/store/system-session.ts';
import { adoptBuiltInRegisters, amendRecord, createRecord } from '../src/work/index.ts';
import { foldText } from '../src/search/fold.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
const org = v7();
const system = systemSession(org);
let units: readonly Id[] = [];
const records: { record: LedgerRecord; readers: readonly Id[] }[] = [];
const table = (...rows: string[][]) =>
  rows.map((cells) => ({ cells, addresses: cells.map((_, at) => `${at}`) }));
const TITLES = ['巡检供水管网', '修订消防预案', '检查消防设施', '更新馆藏', '开展防汛演练', '整改食堂卫生'];

beforeAll(async () => {
  const { ledger } = db;
  await expectDone(ledger.run(system, createOrganisation, { name: '市图书馆' }));
  const rows = table(['单位'], ['一科'], ['二科'], ['三科'], ['四科'], ['五科']);
  await expectDone(ledger.run(system, importOrganisation, { table: rows }));
  await expectDone(ledger.run(system, adoptBuiltInRegisters, null));
  units = (await expectDone(ledger.read(system, allUnits))).map(({ unit }) => unit.id);
  for (let n = 0; n < 40; n++) {
    const data = {
      title: `${TITLES[n % TITLES.length] ?? ''}${n % 3}`,
      unit: units[n % 5] ?? '',
      measure: `全年不少于${n}次`,
      ...(n % 4 === 0 ? {} : { dueOn: `2026-0${1 + (n % 6)}-15` }),
      ...(n % 7 === 0 ? { jointUnits: [units[(n + 1) % 5] ?? ''] } : {}),
      source: n % 2 === 0 ? 'plan' : 'meeting',
    };
    await expectDone(ledger.run(system, createRecord, { register: 'commitment', data }));
  }
  const { rows: stored } = await db.owner.query<{ id: Id; unit: Id }>('select id, unit from record');
  for (const { id, unit } of stored) {
    await db.owner.query('update record set shared_with = $2 where id = $1', [id, sharedOf(id, unit)]);
    await db.owner.query('update record_search set shared_with = $2 where record = $1', [
      id,
      sharedOf(id, unit),
    ]);
  }
  const page = await expectDone(
    ledger.read(system, (reading) => listRegister(reading, { register: 'commitment', limit: 200 })),
  );
  if (!page.ok) throw new Error(JSON.stringify(page));
  for (const record of page.value.records)
    records.push({ record, readers: [record.unit, ...(sharedOf(record.id, record.unit) ?? [])] });
});

const sharedOf = (id: Id, unit: Id): Id[] | null => {
  const other = units[parseInt(id.slice(-2), 16) % 7];
  return other === undefined || other === unit ? null : [other];
};
const within = (readable: readonly Id[] | 'all'): Session => ({
  ...system,
  person: v7(),
  readableUnits: readable,
  writableUnits: [],
});
const mayRead =
  (readable: readonly Id[] | 'all') =>
  ({ readers }: (typeof records)[number]) =>
    readable === 'all' || readers.some((unit) => readable.includes(unit));

async function everyPage(session: Session, input: ListInput): Promise<LedgerRecord[]> {
  const all: LedgerRecord[] = [];
  let cursor: string | null = null;
  do {
    const asked: ListInput = { ...input, cursor };
    const page = await expectDone(db.ledger.read(session, (reading) => listRegister(reading, asked)));
    if (!page.ok) throw new Error(JSON.stringify(page.refusals));
    all.push(...page.value.records);
    cursor = page.value.next;
  } while (cursor !== null);
  return all;
}

const SORT: Readonly<Record<string, (record: LedgerRecord) => string>> = {
  dueOn: ({ dueOn }) => dueOn ?? 'infinity',
  title: ({ title }) => title,
  created: ({ id }) => id,
  number: ({ number }) => number ?? '',
  stage: ({ stage }) => stage,
};

describe('lists', () => {
  const readable = fc.oneof(
    fc.constant('all' as const),
    fc.uniqueArray(fc.nat(4), { maxLength: 5 }).map((some) => some.map((at) => `unit ${at}`)),
  );
  const filter = fc.oneof(
    fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }).map((some) => ({ unit: some })),
    fc.constantFrom('plan', 'meeting', 'other').map((source) => ({ source })),
    fc.constantFrom('2026-02-15', '2026-03-01').map((from) => ({ from })),
    fc.constant({ empty: true }),
    fc.constantFrom('draft', 'closed').map((stage) => ({ stage })),
  );
  test('give what the same question over all records gives, page by page, in order, to those who may read it', async () => {
    await fc.assert(
      fc.asyncProperty(
        readable,
        fc.array(filter, { maxLength: 2 }),
        fc.constantFrom(...Object.keys(SORT)),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (reach, wanted, field, descending, limit) => {
          const mine = reach === 'all' ? reach : reach.map((name) => units[Number(name.slice(5))] ?? '');
          const filters = wanted.flatMap((one): NonNullable<ListInput['filters']> => {
            if ('unit' in one)
              return [{ field: 'unit', is: 'one-of', values: one.unit.map((at) => units[at] ?? '') }];
            if ('source' in one) return [{ field: 'source', is: 'one-of', values: [one.source] }];
            if ('from' in one) return [{ field: 'dueOn', is: 'from', values: [one.from] }];
            if ('stage' in one) return [{ field: 'stage', is: 'one-of', values: [one.stage] }];
            return [{ field: 'dueOn', is: 'empty' }];
          });
          const expected = records
            .filter(mayRead(mine))
            .map(({ record }) => record)
            .filter((record) =>
              wanted.every((one) => {
                if ('unit' in one) return one.unit.some((at) => units[at] === record.unit);
                if ('source' in one) return record.data['source'] === one.source;
                if ('from' in one) return (record.dueOn ?? 'infinity') >= one.from;
                return 'stage' in one ? record.stage === one.stage : record.dueOn === null;
              }),
            )
            .sort(
              (a, b) => compare([SORT[field]!(a), a.id], [SORT[field]!(b), b.id]) * (descending ? -1 : 1),
            );
          const input: ListInput = { register: 'commitment', filters, sort: { field, descending }, limit };
          const found = await everyPage(within(mine), input);
          expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          const counted = await expectDone(
            db.ledger.read(within(mine), (reading) => listRegister(reading, { ...input, count: true })),
          );
          expect(counted.ok && counted.value.count).toEqual({ count: expected.length, more: false });
        },
      ),
      { numRuns: 60 },
    );
  });
  test('a session that names every unit there is lists what one that reads all does; with one unit less it does not', async () => {
    const input: ListInput = { register: 'commitment', sort: { field: 'dueOn' }, limit: 100 };
    const ids = async (session: Session): Promise<readonly Id[]> =>
      (await everyPage(session, input)).map(({ id }) => id);
    expect(await ids(within(units))).toEqual(await ids(within('all')));
    const less = units.slice(1);
    const missing = records.filter((one) => !mayRead(less)(one)).map(({ record }) => record.id);
    expect(missing.length).toBeGreaterThan(0);
    expect(await ids(within([...less, v7()]))).toEqual(
      (await ids(within('all'))).filter((id) => !missing.includes(id)),
    );
  });
  test.each<[ListInput, string]>([
    [{ register: 'nothing' }, 'LG-1201'],
    [{ register: 'commitment', sort: { field: 'measure' } }, 'LG-2510'],
    [
      { register: 'commitment', filters: [{ field: 'dueOn', is: 'from', values: ["x' or true"] }] },
      'LG-2511',
    ],
    [{ register: 'commitment', filters: [{ field: 'unit', is: 'one-of', values: ['一科'] }] }, 'LG-2511'],
    [{ register: 'commitment', cursor: 'bm9uZQ' }, 'LG-2512'],
  ])('%j is refused %s', async (input, code) => {
    const answer = await expectDone(db.ledger.read(system, (reading) => listRegister(reading, input)));
    expect(answer.ok ? null : answer.refusals[0].code).toBe(code);
  });
});

const compare = (a: readonly string[], b: readonly string[]): number => {
  for (const [at, one] of a.entries()) if (one !== b[at]) return one < (b[at] ?? '') ? -1 : 1;
  return 0;
};

describe('search', () => {
  test('finds every substring, newest first, page by page, for those who may read it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        fc.subarray([0, 1, 2, 3, 4]),
        async (n, from, length, reach) => {
          const text = foldText(records[n % records.length]!.record.title);
          const words = [...text].slice(from % 7, (from % 7) + length).join('');
          if (words === '') return;
          const mine = reach.length === 5 ? 'all' : reach.map((at) => units[at] ?? '');
          const expected = records
            .filter(mayRead(mine))
            .map(({ record }) => record)
            .filter(({ title, data, number }) =>
              [title, data['measure'] as string, number ?? ''].some((one) => foldText(one).includes(words)),
            )
            .sort((a, b) => (a.id < b.id ? 1 : -1));
          const found: string[] = [];
          let after: Id | null = null;
          do {
            const last: Id | null = after;
            const page: Result<SearchPage> = await expectDone(
              db.ledger.read(within(mine), (reading) =>
                searchRecords(reading, { words, after: last, limit: 7 }),
              ),
            );
            if (!page.ok) throw new Error(JSON.stringify(page.refusals));
            found.push(...page.value.hits.map(({ record }) => record.id));
            after = page.value.next;
          } while (after !== null);
          expect(found, words).toEqual(expected.map(({ id }) => id));
        },
      ),
      { numRuns: 60 },
    );
  });
  test('shows where it was found', async () => {
    const page = await expectDone(
      db.ledger.read(system, (reading) => searchRecords(reading, { words: '消防 不少于1次' })),
    );
    const [hit] = page.ok ? page.value.hits : [];
    expect(hit?.found).toMatchObject({ in: 'measure' });
    expect(hit?.highlights).toHaveLength(1);
  });
  test('follows what a record says now', async () => {
    const { record } = records[0]!;
    const { id: person } = await expectDone(db.ledger.run(system, addPerson, { name: '李明' }));
    await expectDone(db.ledger.run(system, grantRole, { person, role: 'supervisor', unit: null }));
    const supervisor = await expectDone(db.ledger.sessionFor(org, person));
    const changes = { title: '盘点无障碍坡道' };
    await expectDone(
      db.ledger.run(supervisor, amendRecord, { record: record.id, changes, expectedVersion: 1 }),
    );
    const hits = async (words: string): Promise<number> => {
      const page = await expectDone(
        db.ledger.read(system, (reading) => searchRecords(reading, { words, limit: 100 })),
      );
      return page.ok ? page.value.hits.filter((one) => one.record.id === record.id).length : -1;
    };
    expect([await hits('坡道'), await hits(record.title)]).toEqual([1, 0]);
  });
  test('asks for something to look for', async () => {
    const page = await expectDone(
      db.ledger.read(system, (reading) => searchRecords(reading, { words: ' ，。' })),
    );
    expect(page.ok ? null : page.refusals[0].code).toBe('LG-2501');
  });
});
