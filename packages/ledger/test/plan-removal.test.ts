/** A plan imported by mistake is put away, as long as nothing of it was taken over; and its title follows its versions. */
import { createHash } from 'node:crypto';

import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Id } from '../src/model/index.ts';
import { createOrganisation } from '../src/organisation/create-organisation.ts';
import { createUnit } from '../src/organisation/unit-commands.ts';
import {
  adoptAll,
  applyVersion,
  compareVersions,
  findCompilation,
  importPlan,
  listOperations,
  listPlans,
  planOverviews,
  preparePlan,
  readPlan,
  rejectCommitments,
  removePlan,
  undoOperation,
  type PreparedPlan,
  type WholePlan,
} from '../src/plans/index.ts';
import { namedBlobs } from '../src/store/queries/log-rows.ts';
import { systemSession } from '../src/store/system-session.ts';
import type { Command } from '../src/store/work.ts';
import { adoptBuiltInRegisters } from '../src/work/index.ts';
import { problemsOf } from './expect-sound.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
const session = systemSession(v7());
const stranger = systemSession(v7());

const run = <Input, Output>(command: Command<Input, Output>, input: Input): Promise<Output> =>
  expectDone(db.ledger.run(session, command, input));
const refused = async <Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  by = session,
): Promise<string> => {
  const result = await db.ledger.run(by, command, input);
  return result.ok ? 'done' : result.refusals.map(({ code }) => code).join();
};
const read = <T>(query: Parameters<typeof db.ledger.read<T>>[1]): Promise<T> =>
  expectDone(db.ledger.read(session, query));

let texts = 0;
/** A text of its own: 安全宣传 without an owner, 电梯 and 机房 with one. */
const prepared = (title: string): PreparedPlan => {
  const text = `${title}\n\n一、主要任务\n1.办公室每月检查${++texts}次电梯。\n2.技术部在2026年6月30日前完成机房改造。\n3.全年开展安全宣传不少于4场。\n`;
  const source = createHash('sha256').update(text).digest('hex');
  return preparePlan({ name: 'plan.txt', text, mediaType: 'text/plain', source });
};
const imported = async (title: string, plan?: Id): Promise<Id> =>
  (await run(importPlan, { ...prepared(title), ...(plan === undefined ? {} : { plan }) })).plan;
const whole = (plan: Id): Promise<WholePlan | null> => read((reading) => readPlan(reading, plan));
const listed = async (): Promise<readonly Id[]> => (await read(listPlans)).map(({ id }) => id);
const commitment = async (plan: Id, words: string): Promise<string> =>
  (await whole(plan))?.proposals.findLast(({ original }) => original.quote.includes(words))?.commitment ?? '';

beforeAll(async () => {
  await run(createOrganisation, { name: '临湖市图书馆' });
  await run(adoptBuiltInRegisters, null);
  const { id: parent } = await run(createUnit, { name: '临湖市图书馆', parent: null });
  for (const name of ['办公室', '技术部']) await run(createUnit, { name, parent });
  await expectDone(db.ledger.run(stranger, createOrganisation, { name: '临湖市体育馆' }));
});

afterAll(async () => {
  expect(await problemsOf(db.ledger)).toEqual([]);
});

describe('a plan imported by mistake', () => {
  test('is gone from every list, its file and its events stay, and it comes back as it was', async () => {
    const plan = await imported('临湖市图书馆2026年安全要点');
    await run(rejectCommitments, { plan, commitments: [await commitment(plan, '电梯')], reason: '重复' });
    const before = await whole(plan);
    const removed = await run(removePlan, { plan, reason: ' 传错了文件 ' });
    expect(removed).toMatchObject({ numbers: [1], left: 0 });
    expect(await whole(plan)).toBeNull();
    expect(await listed()).not.toContain(plan);
    expect((await read(planOverviews)).map(({ id }) => id)).not.toContain(plan);
    expect(await read((reading) => findCompilation(reading, plan, 1))).toBeNull();
    expect(await refused(adoptAll, { plan })).toBe('LG-1201');
    expect(await refused(removePlan, { plan })).toBe('LG-1201');
    const blobs = await read(async (reading) => {
      const named: string[] = [];
      for await (const blob of namedBlobs(reading)) named.push(blob);
      return named;
    });
    expect(blobs).toContain(before?.versions[0]?.source);
    const [last] = await read((reading) => listOperations(reading, 1));
    expect(last).toMatchObject({
      kind: 'plan.remove',
      summary: { plan, title: before?.plan.title, numbers: [1], reason: '传错了文件' },
    });
    await run(undoOperation, { operation: removed.operation });
    const after = await whole(plan);
    expect({ ...after, plan: null }).toEqual({ ...before, plan: null });
    expect(after?.plan).toEqual({ ...before?.plan, version: (before?.plan.version ?? 0) + 2 });
  });

  test('may be imported anew, as a plan of its own', async () => {
    const source = prepared('临湖市图书馆2026年设备要点');
    const first = await run(importPlan, source);
    await run(removePlan, { plan: first.plan });
    const again = await run(importPlan, source);
    expect(again).toMatchObject({ kind: 'imported', number: 1 });
    expect(again.plan).not.toBe(first.plan);
  });

  test('stays once something of it was taken over, until that is taken back', async () => {
    const plan = await imported('临湖市图书馆2026年后勤要点');
    const { operation, records } = await run(adoptAll, { plan });
    expect(records).toHaveLength(2);
    expect(await refused(removePlan, { plan })).toBe('LG-2415');
    await run(undoOperation, { operation: operation ?? '' });
    expect(await run(removePlan, { plan })).toMatchObject({ left: 0 });
  });

  test('keeps decisions on it from being taken back while it is away', async () => {
    const plan = await imported('临湖市图书馆2026年培训要点');
    const { operation } = await run(rejectCommitments, {
      plan,
      commitments: [await commitment(plan, '电梯')],
      reason: '重复',
    });
    const removed = await run(removePlan, { plan });
    expect(await refused(undoOperation, { operation })).toBe('LG-2417');
    await run(undoOperation, { operation: removed.operation });
    await run(undoOperation, { operation });
    expect((await whole(plan))?.proposals.every(({ state }) => state === 'proposed')).toBe(true);
  });

  test('is nobody’s to remove but of those who work on plans of that organisation', async () => {
    const plan = await imported('临湖市图书馆2026年采访要点');
    const member = { ...session, person: v7(), roles: ['member' as const] };
    expect(await refused(removePlan, { plan }, member)).toBe('LG-2401');
    expect(await refused(removePlan, { plan }, stranger)).toBe('LG-1201');
    expect(await refused(removePlan, { plan: 'none' })).toBe('LG-1201');
    expect(await refused(removePlan, { plan, number: 2 })).toBe('LG-2418');
    expect(await whole(plan)).not.toBeNull();
  });
});

describe('a version imported by mistake', () => {
  test('leaves the one before it as the plan; its number is not given again', async () => {
    const plan = await imported('临湖市图书馆2026年工作要点');
    await run(adoptAll, { plan });
    await imported('临湖市图书馆2026年工作要点（草稿）', plan);
    expect(await run(removePlan, { plan, number: 2 })).toMatchObject({ numbers: [2], left: 1 });
    const standing = await whole(plan);
    expect(standing?.versions.map(({ number }) => number)).toEqual([1]);
    expect(standing?.removed.map(({ number, removedAt }) => [number, removedAt])).toEqual([
      [2, db.clock.now()],
    ]);
    expect(standing?.proposals.every(({ number }) => number === 1)).toBe(true);
    const [overview] = (await read(planOverviews)).filter(({ id }) => id === plan);
    expect(overview).toMatchObject({ number: 1, title: '临湖市图书馆2026年工作要点', records: 2 });
    const next = await run(importPlan, { ...prepared('临湖市图书馆2026年工作要点（修订）'), plan });
    expect(next).toMatchObject({ kind: 'imported', number: 3 });
    const compared = await expectDone(read((reading) => compareVersions(reading, { plan })));
    expect([compared.from, compared.to]).toEqual([1, 3]);
    expect((await run(applyVersion, { plan })).summary).toMatchObject({ create: 0, withdraw: 0 });
    expect(await refused(removePlan, { plan, number: 3 })).toBe('LG-2415');
  });

  test('that only took duties out of the ledger stays until that is taken back', async () => {
    const plan = await imported('临湖市图书馆2026年消防要点');
    await run(adoptAll, { plan });
    const text = '临湖市图书馆2026年消防要点\n\n一、主要任务\n1.财务科于2026年9月30日前完成经费自查。\n';
    const source = createHash('sha256').update(text).digest('hex');
    const other = preparePlan({ name: 'other.txt', text, mediaType: 'text/plain', source });
    await run(importPlan, { ...other, plan });
    const { operation, summary } = await run(applyVersion, { plan });
    expect(summary).toEqual({
      keep: 0,
      amend: 0,
      create: 0,
      withdraw: 2,
      leave: expect.any(Number) as number,
    });
    expect(await refused(removePlan, { plan, number: 2 })).toBe('LG-2416');
    await run(undoOperation, { operation });
    expect(await run(removePlan, { plan, number: 2 })).toMatchObject({ left: 1 });
  });
});

test('a plan is called what its newest version calls itself, unless a person named it', async () => {
  const titleOf = async (plan: Id): Promise<string | undefined> => (await whole(plan))?.plan.title;
  const plan = await imported('临湖市图书馆2026年服务要点');
  await imported('临湖市图书馆2026年服务要点（修订）', plan);
  expect(await titleOf(plan)).toBe('临湖市图书馆2026年服务要点（修订）');
  const { operation } = await run(removePlan, { plan, number: 2 });
  expect(await titleOf(plan)).toBe('临湖市图书馆2026年服务要点');
  await run(undoOperation, { operation });
  expect(await titleOf(plan)).toBe('临湖市图书馆2026年服务要点（修订）');
  const named = await run(importPlan, { ...prepared('临湖市图书馆2026年读者要点'), title: '读者工作' });
  await imported('临湖市图书馆2026年读者要点（修订）', named.plan);
  expect(await titleOf(named.plan)).toBe('读者工作');
  await run(importPlan, {
    ...prepared('临湖市图书馆2026年读者要点（再修订）'),
    plan: named.plan,
    title: '读者服务',
  });
  expect(await titleOf(named.plan)).toBe('读者服务');
});
