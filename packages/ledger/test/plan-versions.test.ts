/** The library's plan of 2025 adopted and under way; then its plan of 2026 comes as the next version. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { movedDates } from '../src/dashboards/index.ts';
import type { Id, LedgerRecord, Session } from '../src/model/index.ts';
import { createOrganisation } from '../src/organisation/create-organisation.ts';
import { importOrganisation } from '../src/organisation/import/import-organisation.ts';
import {
  adoptAll,
  applyVersion,
  compareVersions,
  editCommitment,
  importPlan,
  preparePlan,
  readPlan,
  undoOperation,
  type PreparedPlan,
  type VersionChange,
} from '../src/plans/index.ts';
import { findChildren, findRecord } from '../src/store/queries/find-record.ts';
import { allPersons } from '../src/store/queries/persons.ts';
import { scheduleOfRecord } from '../src/store/queries/schedules.ts';
import { allUnits } from '../src/store/queries/units.ts';
import { systemSession } from '../src/store/system-session.ts';
import type { Command } from '../src/store/work.ts';
import { adoptBuiltInRegisters, generateOccurrences, takeTransition } from '../src/work/index.ts';
import { expectDone, withDatabase } from './with-database.ts';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const db = withDatabase();
const system = systemSession(v7());
let supervisor: Session;
let member: Session;
const units = new Map<string, Id>();

const run = <Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  by: Session = supervisor,
): Promise<Output> => expectDone(db.ledger.run(by, command, input));
const refused = async <Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  by: Session = supervisor,
): Promise<string> => {
  const result = await db.ledger.run(by, command, input);
  return result.ok ? 'done' : result.refusals.map(({ code, path }) => `${code}${path ?? ''}`).join();
};
const read = <T>(query: Parameters<typeof db.ledger.read<T>>[1]): Promise<T> =>
  expectDone(db.ledger.read(supervisor, query));
const prepared = (name: string, text: string): PreparedPlan =>
  preparePlan({
    name,
    text,
    mediaType: 'text/plain',
    source: createHash('sha256').update(text).digest('hex'),
  });
const recordOf = async (id: Id | null): Promise<LedgerRecord> => {
  const found = await read((reading) => findRecord(reading, id ?? ''));
  if (found === null) throw new Error('no such record');
  return found.record;
};
const changesOf = async (plan: Id): Promise<readonly VersionChange[]> =>
  (await expectDone(read((reading) => compareVersions(reading, { plan })))).changes;
const take = async (record: Id, transition: string): Promise<LedgerRecord> =>
  (await run(takeTransition, { record, transition, expectedVersion: (await recordOf(record)).version }))
    .record;
/** All that a reader of the ledger sees of a plan's records. */
const standOf = async (plan: Id): Promise<ReadonlyMap<Id, unknown>> => {
  const whole = await read((reading) => readPlan(reading, plan));
  const stand = new Map<Id, unknown>();
  for (const id of new Set(whole?.proposals.flatMap(({ record }) => record ?? []))) {
    const { stage, dueOn, firstDueOn, dueMoves, data, unit } = await recordOf(id);
    const branches = (await read((reading) => findChildren(reading, id))).map((branch) => [
      branch.unit,
      branch.stage,
      branch.dueOn,
    ]);
    const rules = (await read((reading) => scheduleOfRecord(reading, id)))?.schedule;
    stand.set(id, {
      stage,
      dueOn,
      firstDueOn,
      dueMoves,
      data,
      unit,
      branches,
      rules: rules?.rules,
      running: rules?.running,
    });
  }
  return stand;
};

beforeAll(async () => {
  await run(createOrganisation, { name: '临湖市图书馆' }, system);
  await run(adoptBuiltInRegisters, null, system);
  const text = await readFile(new URL('library-organisation.zh.csv', SAMPLES), 'utf8');
  const table = text
    .trim()
    .split(/\r?\n/u)
    .map((line, row) => {
      const cells = line.split(',');
      return { cells, addresses: cells.map((_, column) => `${String.fromCharCode(65 + column)}${row + 1}`) };
    });
  await run(importOrganisation, { table }, system);
  const persons = await expectDone(db.ledger.read(system, allPersons));
  const sessionOf = (number: string): Promise<Session> => {
    const id = persons.find(({ person }) => person.number === number)?.person.id ?? '';
    return expectDone(db.ledger.sessionFor(system.org, id));
  };
  [supervisor, member] = [await sessionOf('L005'), await sessionOf('L008')];
  for (const { unit } of await read(allUnits)) units.set(unit.name, unit.id);
});

const OLD = `临湖市图书馆2026年后勤工作要点

一、主要任务
1.技术部在2026年6月30日前完成机房空调改造。（财务科配合）
2.办公室每月检查1次电梯运行情况。
3.财务科于2026年9月30日前完成专项经费自查。
4.安全保卫科每季度组织1次消防联合排查。
5.典藏部于2026年5月31日前完成书库除湿设备检修。
`;
const NEW = `临湖市图书馆2026年后勤工作要点（修订）

一、主要任务
1.技术部在2026年10月31日前完成机房空调改造。（采编部配合）
2.办公室每月检查1次电梯运行情况。
3.财务科于2026年9月30日前完成专项经费自查。
4.安全保卫科每半年组织1次消防联合排查。
5.少儿部于2026年7月31日前更新借阅区座椅120把。
`;

describe('a plan revised while it is under way', () => {
  let plan: Id;
  let before: ReadonlyMap<Id, unknown>;
  let operation: Id;
  const of = async (words: string): Promise<LedgerRecord> => {
    const whole = await read((reading) => readPlan(reading, plan));
    return recordOf(whole?.proposals.find(({ original }) => original.quote.includes(words))?.record ?? null);
  };

  beforeAll(async () => {
    const imported = await run(importPlan, prepared('old.txt', OLD));
    plan = imported.plan;
    const { records } = await run(adoptAll, { plan });
    expect(records).toHaveLength(5);
    for (const { id } of records) {
      await take(id, 'register');
      await take(id, 'assign');
    }
    await run(generateOccurrences({ until: '2027-01-31' }), { after: null }, system);
    await run(importPlan, { ...prepared('new.txt', NEW), plan });
    before = await standOf(plan);
  });

  test('is laid out change by change, each with a decision proposed', async () => {
    const decisions = (await changesOf(plan)).map(({ kind, proposed }) => `${kind} ${proposed}`);
    expect(decisions.sort()).toEqual(
      ['added create', 'changed amend', 'changed amend', 'dropped withdraw', 'kept keep', 'kept keep'].sort(),
    );
  });

  test('is for supervisors to decide, once, and only as can be', async () => {
    expect(await refused(applyVersion, { plan }, member)).toMatch(/LG-(?:2401|1201)/u);
    const dropped = (await changesOf(plan)).find(({ kind }) => kind === 'dropped')?.entry ?? -1;
    expect(await refused(applyVersion, { plan, decisions: [{ entry: dropped, decision: 'create' }] })).toBe(
      `LG-2412/entries/${dropped}`,
    );
  });

  test('changes the ledger in one operation: days moved with the first kept, units, rules, branches', async () => {
    const applied = await run(applyVersion, { plan });
    operation = applied.operation;
    expect(applied.summary).toEqual({ keep: 2, amend: 2, create: 1, withdraw: 1, leave: 0 });
    const cooling = await of('机房空调');
    expect([cooling.dueOn, cooling.firstDueOn, cooling.dueMoves]).toEqual(['2026-10-31', '2026-06-30', 1]);
    expect(cooling.approval?.voidedAt).not.toBeNull();
    const moved = await read((reading) => movedDates(reading, { unit: null, limit: 10 }));
    expect(moved.find(({ record }) => record === cooling.id)).toMatchObject({
      firstDueOn: '2026-06-30',
      times: 1,
      moves: [{ by: supervisor.person, to: '2026-10-31' }],
    });
    const branches = await read((reading) => findChildren(reading, cooling.id));
    const name = (id: Id): string => [...units].find(([, unit]) => unit === id)?.[0] ?? id;
    expect(branches.map((branch) => [name(branch.unit), branch.stage, branch.dueOn]).sort()).toEqual(
      [
        ['技术部', 'assigned', '2026-10-31'],
        ['财务科', 'cancelled', '2026-06-30'],
        ['采编部', 'assigned', '2026-10-31'],
      ].sort(),
    );
    const checks = await read(async (reading) => scheduleOfRecord(reading, (await of('消防联合')).id));
    expect(checks?.schedule).toMatchObject({ running: true, rules: [{ per: 'half-year' }] });
    expect((await of('除湿设备')).stage).toBe('cancelled');
    expect((await of('借阅区座椅')).stage).toBe('draft');
    expect(await refused(applyVersion, { plan })).toBe('LG-2413');
  });

  test('and all of it is taken back at once', async () => {
    const { kept } = await run(undoOperation, { operation });
    expect(kept).toEqual([]);
    const after = await standOf(plan);
    const opened = units.get('采编部');
    for (const [id, stand] of before) {
      const { branches, ...now } = after.get(id) as { branches: (readonly unknown[])[] };
      const { branches: branchesBefore, ...then } = stand as { branches: (readonly unknown[])[] };
      expect(now).toEqual(then);
      // A branch that the operation opened stays in the history, cancelled.
      expect(branches.filter(([unit, stage]) => !(unit === opened && stage === 'cancelled'))).toEqual(
        branchesBefore,
      );
    }
    const whole = await read((reading) => readPlan(reading, plan));
    expect(
      whole?.proposals.filter(({ number }) => number === 2).every(({ state }) => state === 'proposed'),
    ).toBe(true);
    const again = await run(applyVersion, { plan, decisions: [] });
    expect(again.summary).toEqual({ keep: 2, amend: 2, create: 1, withdraw: 1, leave: 0 });
  });
});

describe('a new version leaves alone what it does not speak of', () => {
  const text = `临湖市图书馆2026年设备工作要点

一、主要任务
1.技术部完成打印机换新。
2.财务科于2026年9月30日前完成固定资产盘点。
3.典藏部于2026年5月31日前完成密集架检修。
`;
  let plan: Id;
  const of = async (words: string): Promise<LedgerRecord> => {
    const whole = await read((reading) => readPlan(reading, plan));
    const found = whole?.proposals.find(({ original }) => original.quote.includes(words));
    return recordOf(found?.record ?? null);
  };

  beforeAll(async () => {
    plan = (await run(importPlan, prepared('devices.txt', text))).plan;
    const whole = await read((reading) => readPlan(reading, plan));
    const printer =
      whole?.proposals.find(({ original }) => original.quote.includes('打印机'))?.commitment ?? '';
    await run(editCommitment, { plan, commitment: printer, edit: { dueOn: '2026-08-14' } });
    for (const { id } of (await run(adoptAll, { plan })).records) {
      await take(id, 'register');
      await take(id, 'assign');
    }
    await run(
      takeTransition,
      {
        record: (await of('密集架')).id,
        transition: 'cancel',
        comment: '并入大修项目',
        expectedVersion: (await of('密集架')).version,
      },
      system,
    );
    const assets = (await of('固定资产')).id;
    const [branch] = await read((reading) => findChildren(reading, assets));
    if (branch === undefined) throw new Error('no branch');
    const moved = {
      transition: 'follow-due',
      inputs: { newDueOn: '2026-10-15' },
      expectedVersion: branch.version,
    };
    await run(takeTransition, { record: branch.id, ...moved }, system);
    const revised = text.replace('完成固定资产盘点', '完成固定资产全面盘点');
    await run(importPlan, { ...prepared('devices-2.txt', revised), plan });
  });

  test('a person’s due day, a duty that was cancelled, a branch that was given time', async () => {
    const changes = await changesOf(plan);
    const proposed = (words: string): string | undefined =>
      changes.find(({ next }) => next.some(({ original }) => original.quote.includes(words)))?.proposed;
    expect([proposed('打印机'), proposed('密集架'), proposed('固定资产')]).toEqual(['keep', 'keep', 'amend']);
    await run(applyVersion, { plan });
    expect((await of('打印机')).dueOn).toBe('2026-08-14');
    expect((await of('密集架')).stage).toBe('cancelled');
    const assets = await of('固定资产');
    expect([assets.title.includes('全面盘点'), assets.dueOn]).toEqual([true, '2026-09-30']);
    const [branch] = await read((reading) => findChildren(reading, assets.id));
    expect([branch?.title, branch?.dueOn]).toEqual([assets.title, '2026-10-15']);
  });
});

test('the library’s plan of 2026 follows that of 2025: every promise of both is decided, and can be put back', async () => {
  const [older, newer] = await Promise.all(
    ['library-plan-2025.zh.txt', 'library-plan-2026.zh.txt'].map(async (name) =>
      prepared(name, await readFile(new URL(name, SAMPLES), 'utf8')),
    ),
  );
  if (older === undefined || newer === undefined) throw new Error('samples are missing');
  const { plan } = await run(importPlan, older);
  const fallback = units.get('办公室') ?? '';
  const adopted = await run(adoptAll, { plan, fallback });
  await run(importPlan, { ...newer, plan });
  const before = await standOf(plan);
  const changes = await changesOf(plan);
  expect(changes.flatMap(({ previous }) => previous)).toHaveLength(older.compilation.commitments.length);
  expect(changes.flatMap(({ next }) => next)).toHaveLength(newer.compilation.commitments.length);
  const { operation, summary } = await run(applyVersion, { plan, fallback });
  expect(Object.values(summary).reduce((sum, count) => sum + count, 0)).toBe(changes.length);
  const whole = await read((reading) => readPlan(reading, plan));
  const linked = whole?.proposals.filter(({ number, record }) => number === 2 && record !== null) ?? [];
  expect(linked.length).toBeGreaterThan(newer.compilation.commitments.length / 2);
  await run(undoOperation, { operation });
  const after = await standOf(plan);
  for (const { id } of adopted.records) expect(after.get(id)).toEqual(before.get(id));
});
