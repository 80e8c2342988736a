/** Dashboards over a small plan that is carried out: what they count is what the rows say. */
import { createHash } from 'node:crypto';

import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import {
  burdenByUnit,
  cadenceGrid,
  completionByUnit,
  movedDates,
  myTasks,
  overdueByUnit,
  refuseDuplicateAsk,
  targetsNow,
  unitsSilentFor,
  type UnitChoice,
} from '../src/dashboards/index.ts';
import type { Id, RegisterDefinition, Session } from '../src/model/index.ts';
import { createOrganisation } from '../src/organisation/create-organisation.ts';
import { grantRole, startHolding } from '../src/organisation/office-commands.ts';
import { addPerson } from '../src/organisation/person-commands.ts';
import { createPost } from '../src/organisation/post-commands.ts';
import { createUnit } from '../src/organisation/unit-commands.ts';
import { adoptAll, importPlan, preparePlan } from '../src/plans/index.ts';
import { BUILT_IN_REGISTERS } from '../src/register/built-in.ts';
import { systemSession } from '../src/store/system-session.ts';
import type { Command } from '../src/store/work.ts';
import {
  addProgress,
  adoptBuiltInRegisters,
  excuseOccurrence,
  generateOccurrences,
  rescheduleOccurrence,
  takeTransition,
} from '../src/work/index.ts';
import { expectRecordTallyToBeTrue } from './expect-record-tally.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
const system = systemSession(v7());
const run = <Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  by: Session = system,
): Promise<Output> => expectDone(db.ledger.run(by, command, input));
const read = <T>(query: Parameters<typeof db.ledger.read<T>>[1], by: Session = system): Promise<T> =>
  expectDone(db.ledger.read(by, query));

const PLAN = `实验中学2026年工作要点

一、主要任务
1.总务处每月检查1次消防设施。
2.教务处全年组织公开课不少于12次。
3.总务处2026年5月31日前完成教学楼防水改造。
`;
const YEAR = { from: '2026-01-01', to: '2026-12-31', register: null };
const [unit, sessions] = [new Map<string, Id>(), new Map<string, Session>()];
const records = new Map<string, Id>();
const idOf = (map: ReadonlyMap<string, Id>, name: string): Id => map.get(name) ?? '';
const occurrences = async (words: string): Promise<readonly { id: Id; key: string; version: number }[]> =>
  (
    await db.owner.query<{ id: Id; key: string; version: number }>(
      'select id, key, version from taizhang.occurrence where record = $1 order by due_on',
      [[...records].find(([title]) => title.includes(words))?.[1]],
    )
  ).rows;

beforeAll(async () => {
  db.clock.set('2026-01-04T02:00:00.000Z');
  await run(createOrganisation, { name: '实验中学' });
  await run(adoptBuiltInRegisters, null);
  const top = (await run(createUnit, { name: '实验中学', parent: null })).id;
  unit.set('实验中学', top);
  for (const name of ['总务处', '教务处']) {
    unit.set(name, (await run(createUnit, { name, parent: top })).id);
    const post = await run(createPost, { name: `${name}主任`, unit: idOf(unit, name), head: true });
    const person = await run(addPerson, { name });
    await run(startHolding, { person: person.id, post: post.id, from: '2025-01-01' });
    sessions.set(name, await expectDone(db.ledger.sessionFor(system.org, person.id)));
  }
  const checker = await run(addPerson, { name: '督办' });
  await run(grantRole, { person: checker.id, role: 'supervisor', unit: null });
  sessions.set('督办', await expectDone(db.ledger.sessionFor(system.org, checker.id)));
  const source = createHash('sha256').update(PLAN).digest('hex');
  const { plan } = await run(
    importPlan,
    preparePlan({ name: 'p.txt', text: PLAN, mediaType: 'text/plain', source }),
  );
  const adopted = await run(adoptAll, { plan }, sessions.get('督办'));
  expect(adopted.left).toEqual([]);
  for (const { id, title, version } of adopted.records) {
    records.set(title, id);
    const registered = await run(
      takeTransition,
      { record: id, transition: 'register', expectedVersion: version },
      sessions.get('督办'),
    );
    await run(
      takeTransition,
      { record: id, transition: 'assign', expectedVersion: registered.record.version },
      sessions.get('督办'),
    );
  }
  await run(generateOccurrences({ until: '2026-12-31' }), { after: null });
  db.clock.set('2026-06-10T02:00:00.000Z');
});

/** The tally as it should be, counted from the rows. */
async function expectTallyToBeTrue(): Promise<void> {
  const COLUMNS = 'total, done, done_in_time, reported, excused';
  const { rows: kept } = await db.owner.query(
    `select unit, register, month::text, sum(total)::int as total, sum(done)::int as done, sum(done_in_time)::int as done_in_time,
       sum(reported)::int as reported, sum(excused)::int as excused
     from taizhang.occurrence_tally group by 1, 2, 3 having sum(total) <> 0 order by 1, 2, 3`,
  );
  const { rows: counted } = await db.owner.query(
    `select unit, register, date_trunc('month', due_on)::date::text as month, count(*)::int as total,
       count(*) filter (where state = 'done')::int as done,
       count(*) filter (where state = 'done' and done_on <= due_on)::int as done_in_time,
       count(*) filter (where state = 'reported')::int as reported, count(*) filter (where state = 'excused')::int as excused
     from taizhang.occurrence where state <> 'withdrawn' group by 1, 2, 3 order by 1, 2, 3`,
  );
  expect([COLUMNS, kept]).toEqual([COLUMNS, counted]);
  await expectRecordTallyToBeTrue(db.owner);
}

describe('what is shown is what the rows say', () => {
  test('completion by unit and month, after rows were laid out, excused and moved to another month', async () => {
    await expectTallyToBeTrue();
    const [january, february] = await occurrences('消防设施');
    await run(
      excuseOccurrence,
      { occurrence: january?.id ?? '', reason: '假期停用', expectedVersion: january?.version ?? 0 },
      sessions.get('督办'),
    );
    await run(
      rescheduleOccurrence,
      {
        occurrence: february?.id ?? '',
        dueOn: '2026-03-20',
        reason: '设备检修',
        expectedVersion: february?.version ?? 0,
      },
      sessions.get('督办'),
    );
    await expectTallyToBeTrue();
    const cells = (await read((reading) => completionByUnit(reading, YEAR))).filter(
      (cell) => cell.unit === idOf(unit, '总务处'),
    );
    expect(cells.map(({ month, total, excused, overdue }) => [month, total, excused, overdue])).toEqual([
      ['2026-01', 1, 1, 0],
      ['2026-03', 2, 0, 2],
      ['2026-04', 1, 0, 1],
      ['2026-05', 1, 0, 1],
      ...['06', '07', '08', '09', '10', '11', '12'].map((month) => [`2026-${month}`, 1, 0, 0]),
    ]);
  });

  test('duties with their periods', async () => {
    const question = { ...YEAR, unit: idOf(unit, '总务处'), after: null, limit: 10 };
    const grid = await read((reading) => cadenceGrid(reading, question));
    expect(grid.map(({ title, periods }) => [title, periods.length])).toEqual([
      ['总务处每月检查1次消防设施', 12],
    ]);
    expect(grid[0]?.periods.slice(0, 3).map(({ key, state, dueOn }) => [key, state, dueOn])).toEqual([
      ['2026-01', 'excused', '2026-01-31'],
      ['2026-02', 'open', '2026-03-20'],
      ['2026-03', 'open', '2026-03-31'],
    ]);
  });

  test.each<[string, (choice: UnitChoice) => Promise<readonly { readonly unit: Id }[]>]>([
    ['completion', (choice) => read((reading) => completionByUnit(reading, { ...YEAR, ...choice }))],
    ['overdue', (choice) => read((reading) => overdueByUnit(reading, choice))],
    ['silent', (choice) => read((reading) => unitsSilentFor(reading, { days: 30, ...choice }))],
    ['targets', (choice) => read((reading) => targetsNow(reading, { ...choice, limit: 10 }))],
    [
      'cadence',
      (choice) => read((reading) => cadenceGrid(reading, { ...YEAR, ...choice, after: null, limit: 10 })),
    ],
    ['moved dates', (choice) => read((reading) => movedDates(reading, { ...choice, limit: 10 }))],
    ['burden', (choice) => read((reading) => burdenByUnit(reading, { ...YEAR, ...choice }))],
  ])('%s of a unit is that of all below it, or of it alone where that is asked for', async (_, shown) => {
    const unitsOf = async (choice: UnitChoice): Promise<readonly Id[]> =>
      [...new Set((await shown(choice)).map((row) => row.unit))].sort();
    const [all, top, lower] = [await unitsOf({ unit: null }), idOf(unit, '实验中学'), idOf(unit, '总务处')];
    expect(await unitsOf({ unit: top })).toEqual(all);
    expect(await unitsOf({ unit: top, units: 'own' })).toEqual(all.filter((one) => one === top));
    for (const units of ['subtree', 'own'] as const)
      expect(await unitsOf({ unit: lower, units })).toEqual(all.filter((one) => one === lower));
    expect(await unitsOf({ unit: v7() })).toEqual([]);
  });

  test('what is overdue, by age; who has been silent', async () => {
    const ladder = await read(overdueByUnit);
    expect(ladder.map((rung) => [rung.unit, rung.upTo30, rung.upTo90, rung.oldest])).toEqual([
      [idOf(unit, '总务处'), 2, 3, '2026-03-20'],
    ]);
    const silent = await read((reading) => unitsSilentFor(reading, { days: 30 }));
    expect(silent.map((one) => [one.unit, one.lastAt]).sort()).toEqual(
      [
        [idOf(unit, '总务处'), null],
        [idOf(unit, '教务处'), null],
      ].sort(),
    );
  });

  test('targets with what was added to them', async () => {
    const [target] = await occurrences('公开课');
    await run(
      addProgress,
      {
        occurrence: target?.id ?? '',
        on: '2026-05-08',
        count: 3,
        note: '三年级',
        expectedVersion: target?.version ?? 0,
      },
      sessions.get('教务处'),
    );
    const lines = await read((reading) => targetsNow(reading, { unit: null, limit: 10 }));
    expect(
      lines.map(({ unit: owner, progress }) => [owner, progress.done, progress.atLeast, progress.pace]),
    ).toEqual([[idOf(unit, '教务处'), 3, 12, 'behind']]);
    await expectTallyToBeTrue();
  });

  test('my work: of my own unit only, and what waits for my check', async () => {
    const limits = { limit: 20, later: 12 };
    const mine = await run(myTasks, limits, sessions.get('总务处'));
    const late = mine.owed.filter(({ dueOn }) => dueOn !== null && dueOn < '2026-06-10');
    expect(new Set(late.map(({ record }) => record)).size).toBeGreaterThan(0);
    expect(mine.toCheck).toEqual([]);
    const theirs = await run(myTasks, limits, sessions.get('教务处'));
    expect(new Set(theirs.owed.map((one) => one.unit))).not.toContain(idOf(unit, '总务处'));
  });

  test('a unit’s head sees no other unit', async () => {
    const by = sessions.get('教务处');
    const cells = await read((reading) => completionByUnit(reading, YEAR), by);
    expect(new Set(cells.map((cell) => cell.unit))).toEqual(new Set([idOf(unit, '教务处')]));
    expect(await read(overdueByUnit, by)).toEqual([]);
  });

  test('the burden of each unit, and nothing asked twice', async () => {
    const burden = await read((reading) => burdenByUnit(reading, YEAR));
    expect(burden[0]).toMatchObject({ unit: idOf(unit, '总务处') });
    expect(burden[0]?.files).toBeGreaterThanOrEqual(12);
    const [finding] = BUILT_IN_REGISTERS.filter(({ id }) => id === 'finding');
    const [field] =
      finding?.fields.filter(({ kind, id }) => kind === 'number' && id !== finding.titleField) ?? [];
    if (finding === undefined) throw new Error('no finding');
    const asked: RegisterDefinition = { ...finding, id: 'other' };
    const answer = await read((reading) => refuseDuplicateAsk(reading, asked));
    expect(answer.ok).toBe(field === undefined);
    const own = await read((reading) => refuseDuplicateAsk(reading, finding));
    expect(own.ok).toBe(true);
  });
});
