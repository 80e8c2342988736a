/** The library's plan and organisation of `samples/`, from file to commitments, to the next year's plan, and back. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Id, LedgerRecord } from '../src/model/index.ts';
import { createOrganisation } from '../src/organisation/create-organisation.ts';
import { importOrganisation } from '../src/organisation/import/import-organisation.ts';
import {
  adoptAll,
  adoptCommitments,
  answerOwner,
  retractAnswer,
  applyVersion,
  citationsOf,
  editCommitment,
  importPlan,
  listOperations,
  mergeCommitments,
  planOwners,
  preparePlan,
  readPlan,
  rejectCommitments,
  splitCommitment,
  undoOperation,
  type PreparedPlan,
  type Proposal,
  type WholePlan,
} from '../src/plans/index.ts';
import { planState } from '../src/plans/states.ts';
import { stateHash } from '../src/seal/hash.ts';
import { findRecord } from '../src/store/queries/find-record.ts';
import { scheduleOfRecord } from '../src/store/queries/schedules.ts';
import { allUnits } from '../src/store/queries/units.ts';
import { systemSession } from '../src/store/system-session.ts';
import type { Command } from '../src/store/work.ts';
import { adoptBuiltInRegisters } from '../src/work/index.ts';
import { expectDone, withDatabase } from './with-database.ts';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const db = withDatabase();
const session = systemSession(v7());

const run = <Input, Output>(command: Command<Input, Output>, input: Input): Promise<Output> =>
  expectDone(db.ledger.run(session, command, input));
const refused = async <Input, Output>(command: Command<Input, Output>, input: Input): Promise<string> => {
  const result = await db.ledger.run(session, command, input);
  return result.ok ? 'done' : result.refusals.map(({ code, path }) => `${code}${path ?? ''}`).join();
};
const read = <T>(query: Parameters<typeof db.ledger.read<T>>[1]): Promise<T> =>
  expectDone(db.ledger.read(session, query));
const prepared = (name: string, text: string): PreparedPlan =>
  preparePlan({
    name,
    text,
    mediaType: 'text/plain',
    source: createHash('sha256').update(text).digest('hex'),
  });
const sample = async (name: string): Promise<PreparedPlan> =>
  prepared(name, await readFile(new URL(name, SAMPLES), 'utf8'));
const whole = async (plan: Id): Promise<WholePlan> => {
  const found = await read((reading) => readPlan(reading, plan));
  if (found === null) throw new Error('no such plan');
  return found;
};
const imported = async (text: string, more: { readonly plan?: Id } = {}): Promise<Id> =>
  (await run(importPlan, { ...prepared('plan.txt', text), ...more })).plan;
const one = async (plan: Id, words: string): Promise<Proposal> => {
  const { proposals } = await whole(plan);
  const found = proposals.filter(({ original }) => original.quote.includes(words)).at(-1);
  if (found === undefined) throw new Error(`no proposal with ${words}`);
  return found;
};
const recordOf = async (id: Id | null): Promise<LedgerRecord> => {
  const found = await read((reading) => findRecord(reading, id ?? ''));
  if (found === null) throw new Error('no such record');
  return found.record;
};
const units = new Map<string, Id>();
const idOf = (name: string): Id => units.get(name) ?? '';

beforeAll(async () => {
  await run(createOrganisation, { name: '临湖市图书馆' });
  await run(adoptBuiltInRegisters, null);
  const text = await readFile(new URL('library-organisation.zh.csv', SAMPLES), 'utf8');
  const table = text
    .trim()
    .split(/\r?\n/u)
    .map((line, row) => {
      const cells = line.split(',');
      return { cells, addresses: cells.map((_, column) => `${String.fromCharCode(65 + column)}${row + 1}`) };
    });
  await run(importOrganisation, { table });
  for (const { unit } of await read(allUnits)) units.set(unit.name, unit.id);
});

describe('the plan of the library', () => {
  let plan: Id;

  test('becomes a version with every commitment proposed; the same file again changes nothing', async () => {
    const source = await sample('library-plan-2026.zh.txt');
    const first = await run(importPlan, source);
    expect(first).toMatchObject({
      kind: 'imported',
      number: 1,
      commitments: source.compilation.commitments.length,
    });
    plan = first.plan;
    expect(await run(importPlan, { ...source, name: 'copy.txt' })).toEqual({
      kind: 'known',
      plan,
      number: 1,
    });
    const { plan: kept, versions, proposals } = await whole(plan);
    expect([kept.title, versions.length, versions[0]?.source]).toEqual([
      '临湖市图书馆2026年工作要点',
      1,
      source.source,
    ]);
    expect(proposals.every(({ state }) => state === 'proposed')).toBe(true);
    expect(proposals.map(({ original }) => original.quote)).toEqual(
      source.compilation.commitments.map(({ span }) => source.compilation.text.slice(...span)),
    );
  });

  test('names every owner it does not know once, and everybody else is found', async () => {
    const owners = await read((reading) => planOwners(reading, plan));
    expect(owners?.questions.map(({ name }) => name).sort()).toEqual(
      ['专业机构', '市残疾人', '推进小组', '部门', '馆务会'].sort(),
    );
    const found = owners?.names.filter(({ kind }) => kind !== 'unresolved').map(({ name }) => name) ?? [];
    expect(found).toEqual(expect.arrayContaining(['采编部', '一线馆员', '各部门', '各部门负责人', '馆长']));
  });
});

/** A plan of five sentences; the first names nobody, the second somebody unknown. */
const SMALL = `临湖市图书馆2026年安全工作要点

一、主要任务
1.全年开展安全宣传不少于4场。
2.物业中心每月检查1次电梯。
3.安全保卫科每季度组织1次联合排查。
4.技术部在2026年6月30日前完成机房改造。（办公室配合）
5.财务科于2026年9月30日前完成经费自查。
6.各部门负责人签订安全责任书。
`;

describe('a small plan', () => {
  test('adopts what says who leads it, with schedule, due day and sentence; leaves the rest with the reason', async () => {
    const plan = await imported(SMALL);
    const adopted = await run(adoptAll, { plan });
    expect(adopted.left.map(({ refusal }) => refusal.code).sort()).toEqual(['LG-2403', 'LG-2404']);
    const moved = await recordOf((await one(plan, '机房改造')).record);
    expect([moved.stage, moved.unit, moved.dueOn, moved.data['jointUnits']]).toEqual([
      'draft',
      idOf('技术部'),
      '2026-06-30',
      [idOf('办公室')],
    ]);
    expect(moved.number).toMatch(/^督〔/u);
    const checks = await one(plan, '联合排查');
    const stored = await read((reading) => scheduleOfRecord(reading, checks.record ?? ''));
    expect(stored?.schedule).toMatchObject({
      running: false,
      rules: [{ kind: 'periodic', per: 'quarter', times: 1 }],
    });
    const [citation] = await read((reading) => citationsOf(reading, checks.record ?? ''));
    expect(citation).toMatchObject({
      plan,
      number: 1,
      quote: checks.original.quote,
      headings: ['一、主要任务'],
    });
    const every = await recordOf((await one(plan, '责任书')).record);
    expect([every.data['unit'], ...(every.data['coLeadUnits'] as Id[])]).toHaveLength(units.size - 1);

    const answered = await run(answerOwner, {
      plan,
      name: '物业中心',
      owner: { kind: 'unit', id: idOf('办公室') },
    });
    expect([answered.questions, answered.nobody]).toEqual([[], 1]);
    expect(await refused(answerOwner, { plan, name: '物业中心', owner: 'outside' as const })).toBe('LG-2414');
    expect(answered.answers).toEqual([
      { name: '物业中心', owner: { kind: 'unit', id: idOf('办公室'), name: '办公室' } },
    ]);
    const asked = await run(retractAnswer, { plan, name: '物业 中心' });
    expect([asked.questions.map(({ name }) => name), asked.answers]).toEqual([['物业中心'], []]);
    const outside = await run(answerOwner, { plan, name: '物业中心', owner: 'outside' as const });
    expect([outside.questions, outside.answers]).toEqual([[], [{ name: '物业中心', owner: null }]]);
    const again = await run(retractAnswer, { plan, name: '物业中心' });
    expect([again.questions.length, again.answers]).toEqual([1, []]);
    expect(await refused(retractAnswer, { plan, name: '物业中心' })).toBe('LG-2419');
    expect(await refused(retractAnswer, { plan, name: '安全保卫科' })).toBe('LG-2419');
    await run(answerOwner, { plan, name: '物业中心', owner: { kind: 'unit', id: idOf('办公室') } });
    expect((await run(adoptAll, { plan, fallback: idOf('安全保卫科') })).records).toHaveLength(2);
    expect((await run(adoptAll, { plan })).operation).toBeNull();
  });

  test('is taken back as a whole: proposals are open again, untouched records withdrawn, nothing deleted', async () => {
    const plan = await imported(SMALL.replace('2026年安全', '2026年消防'));
    const before = (await whole(plan)).proposals;
    const { operation, records } = await run(adoptAll, { plan });
    expect(operation).not.toBeNull();
    const undone = await run(undoOperation, { operation: operation ?? '' });
    expect(undone.kept).toEqual([]);
    const withoutVersion = (all: readonly Proposal[]): unknown => all.map(({ version: _, ...rest }) => rest);
    expect(withoutVersion((await whole(plan)).proposals)).toEqual(withoutVersion(before));
    for (const { id } of records) expect((await recordOf(id)).stage).toBe('cancelled');
    expect(await refused(undoOperation, { operation: operation ?? '' })).toBe('LG-2409');
    expect((await run(adoptAll, { plan })).records).toHaveLength(records.length);
  });

  test('is not taken back over what others did meanwhile, unless that is kept', async () => {
    const plan = await imported(SMALL.replace('2026年安全', '2026年防汛'));
    const { operation, records } = await run(adoptAll, { plan });
    const [touched] = records;
    if (touched === undefined || operation === null) throw new Error('nothing was adopted');
    await db.owner.query(`update record set version = version + 1 where id = $1`, [touched.id]);
    expect(await refused(undoOperation, { operation })).toBe('LG-2410');
    const { kept } = await run(undoOperation, { operation, keepTouched: true });
    expect(kept).toEqual([touched.id]);
    const states = (await whole(plan)).proposals.map(({ state }) => state);
    expect(states.filter((state) => state === 'adopted')).toHaveLength(1);
  });

  test('is edited, merged, split and rejected, and each can be undone', async () => {
    const plan = await imported(SMALL.replace('2026年安全', '2026年设备'));
    const [room, money, drill] = [
      await one(plan, '机房'),
      await one(plan, '经费'),
      await one(plan, '联合排查'),
    ];
    const back = (operation: Id): Promise<unknown> => run(undoOperation, { operation });

    const edited = await run(editCommitment, {
      plan,
      commitment: room.commitment,
      edit: { dueOn: '2026-08-31' },
    });
    expect((await one(plan, '机房')).original.dueOn).toBe('2026-06-30');
    const merged = await run(mergeCommitments, { plan, commitments: [room.commitment, money.commitment] });
    expect(merged.proposals.map(({ state }) => state)).toEqual(['proposed', 'merged']);
    expect(merged.proposals[0]?.edited).toMatchObject({
      dueOn: '2026-09-30',
      unit: idOf('技术部'),
      coLeadUnits: [idOf('财务科')],
      jointUnits: [idOf('办公室')],
    });
    expect(await refused(editCommitment, { plan, commitment: money.commitment, edit: {} })).toBe('LG-2405');
    const split = await run(splitCommitment, {
      plan,
      commitment: drill.commitment,
      parts: [{ title: '上半年排查' }, { title: '下半年排查', unit: idOf('办公室') }],
    });
    expect(split.proposals.map(({ commitment, state }) => [commitment, state])).toEqual([
      [drill.commitment, 'split'],
      [`${drill.commitment}/1`, 'proposed'],
      [`${drill.commitment}/2`, 'proposed'],
    ]);
    expect(await refused(rejectCommitments, { plan, commitments: [room.commitment], reason: ' ' })).toBe(
      'LG-2407/reason',
    );
    const rejected = await run(rejectCommitments, {
      plan,
      commitments: [room.commitment],
      reason: '已列入另一计划',
    });
    const { records } = await run(adoptCommitments, { plan, commitments: [`${drill.commitment}/2`] });
    expect([records[0]?.title, records[0]?.unit]).toEqual(['下半年排查', idOf('办公室')]);

    await back(rejected.operation);
    await back(merged.operation);
    await back(edited.operation);
    expect((await one(plan, '机房')).edited).toBeNull();
    expect((await one(plan, '经费')).state).toBe('proposed');
    expect((await read((reading) => listOperations(reading, 100))).length).toBeGreaterThan(5);
  });

  test.each<[string, () => Promise<string>]>([
    ['LG-2402', () => refused(importPlan, prepared('empty.txt', '通知'))],
    ['LG-1201', () => refused(importPlan, { ...prepared('x.txt', `${SMALL}。`), plan: v7() })],
    ['LG-1201', () => refused(adoptAll, { plan: 'none' })],
    ['LG-1201', () => refused(undoOperation, { operation: v7() })],
    [
      'LG-2406',
      async () => refused(adoptCommitments, { plan: await imported(`${SMALL}。。`), commitments: ['c0'] }),
    ],
    ['LG-2411', async () => refused(applyVersion, { plan: await imported(`${SMALL}。。。`) })],
  ])('answers what cannot be done with %s', async (code, attempt) => {
    expect(await attempt()).toBe(code);
  });

  test('every event of a plan carries the hash of its state, which its rows still give', async () => {
    const { rows } = await db.owner.query<{ object: Id; after: Buffer; version: number }>(
      `select distinct on (object) object, after, version from taizhang.event where object_kind = 'plan' order by object, version desc`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { object, after, version } of rows) {
      const now = await whole(object);
      expect([stateHash(planState(now)), now.plan.version]).toEqual([
        Buffer.from(after).toString('hex'),
        version,
      ]);
    }
  });
});
