/** What the office does with the whole: registers, assigns, urges, finishes, closes, looks again. */
import type { Day, Id, LedgerRecord } from '../../src/model/index.ts';
import { findChildren } from '../../src/store/queries/find-record.ts';
import type { KeptOccurrence } from '../../src/store/queries/occurrences.ts';
import { takeTransition } from '../../src/work/index.ts';
import { plusDays } from './clock.ts';
import { amend, move, moveInput } from './moves.ts';
import { peopleOf } from './office.ts';
import { occurrencesOf, recordsIn } from './survey.ts';
import { expectRefusal, isWorkday, read, recordOf, type World } from './world.ts';

export interface CommitmentDays {
  readonly plannedRevisits: Map<Id, Day | null>;
  readonly urgedOn: Map<Id, Day>;
  readonly finishFrom: Map<Id, Day>;
}

export const startCommitments = (): CommitmentDays => ({
  plannedRevisits: new Map(),
  urgedOn: new Map(),
  finishFrom: new Map(),
});

/** Of several units whose head looks at a result before it goes out. */
const REVIEWED = ['技术部', '业务辅导部'];

/** Registered and assigned on one day by the office. */
export async function assignAll(world: World, records: readonly LedgerRecord[]): Promise<void> {
  const [who] = world.office.supervisors;
  if (who === undefined) throw new Error('There is no supervisor.');
  for (const adopted of records) {
    let record = await recordOf(world, adopted.id);
    if (record.stage !== 'draft') continue;
    if (REVIEWED.includes(world.office.unitName(record.unit)))
      record = await amend(world, record, { who, changes: { headReview: 'required' } });
    record = await move(world, record, { who, transition: 'register' });
    await move(world, record, { who, transition: 'assign' });
  }
}

export async function commitmentDay(world: World, days: CommitmentDays): Promise<void> {
  if (!isWorkday(world, world.clock.day())) return;
  const stages = ['draft', 'in-progress', 'done', 'closed', 'revisit'];
  const records = await recordsIn(world, 'commitment', stages);
  const at = (stage: string): readonly LedgerRecord[] => records.filter((one) => one.stage === stage);
  await assignAll(world, at('draft'));
  const occurrences = await occurrencesOf(world, at('in-progress'));
  for (const record of at('in-progress'))
    await underWay(world, days, { record, rows: occurrences.get(record.id) ?? [] });
  for (const record of at('done')) await close(world, record);
  for (const record of at('closed')) await lookAgain(world, days, record);
  for (const record of at('revisit')) await decideRevisit(world, record);
}

async function underWay(
  world: World,
  days: CommitmentDays,
  { record, rows }: { readonly record: LedgerRecord; readonly rows: readonly KeptOccurrence[] },
): Promise<void> {
  const today = world.clock.day();
  const asked = rows.filter(({ state }) => state !== 'withdrawn');
  const late = asked.filter(
    ({ state, dueOn }) => (state === 'open' || state === 'returned') && dueOn < plusDays(today, -3),
  );
  const isLate =
    late.length > 0 || (asked.length === 0 && record.dueOn !== null && record.dueOn < plusDays(today, -3));
  const urged = days.urgedOn.get(record.id);
  if (urged !== undefined && urged < today) await answer(world, days, record);
  else if (urged === undefined && isLate && world.random.chance(0.15)) {
    await urge(world, days, record);
    return;
  }
  const isOver = asked.every(
    ({ state, dueOn }) => dueOn <= `${today.slice(0, 4)}-12-31` && (state === 'done' || state === 'excused'),
  );
  if (!isOver || (asked.length > 0 && today < '2026-12-28')) return;
  const branches = (await read(world, (reading) => findChildren(reading, record.id))).filter(
    ({ data, stage }) => data['role'] === 'lead' && !['cancelled', 'lapsed'].includes(stage),
  );
  if (branches.length === 0 || branches.some(({ stage }) => stage !== 'done' && stage !== 'closed')) return;
  const on = days.finishFrom.get(record.id) ?? plusDays(today, world.random.between(0, 4));
  days.finishFrom.set(record.id, on);
  const now = await recordOf(world, record.id);
  if (on <= today && now.stage === 'in-progress')
    await move(world, now, { who: world.random.pick(world.office.supervisors), transition: 'finish' });
}

async function urge(world: World, days: CommitmentDays, seen: LedgerRecord): Promise<void> {
  const record = await recordOf(world, seen.id);
  const who = world.random.pick(world.office.supervisors);
  const channel = world.random.pick(['phone', 'notice', 'on-site', 'system']);
  await move(world, record, {
    who,
    transition: 'urge',
    inputs: { channel },
    comment: '已过期限，请三日内报进展',
  });
  days.urgedOn.set(record.id, world.clock.day());
}

async function answer(world: World, days: CommitmentDays, seen: LedgerRecord): Promise<void> {
  if (!world.random.chance(0.5)) return;
  const record = await recordOf(world, seen.id);
  const who = world.random.pick(peopleOf(world.office, record.unit)).person;
  await move(world, record, { who, transition: 'reply', comment: '正在补办，本周内报送' });
  days.urgedOn.delete(record.id);
}

async function close(world: World, record: LedgerRecord): Promise<void> {
  const finisher = record.doers['finish'] ?? '';
  if (world.random.chance(0.4)) return;
  if (world.random.chance(0.1))
    await expectRefusal(world, { who: finisher, code: 'LG-2104' }, [
      takeTransition,
      moveInput(record, { transition: 'close' }),
    ]);
  const others = [...new Set([...world.office.leaders, ...world.office.supervisors])].filter(
    (one) => one !== finisher,
  );
  await move(world, record, { who: world.random.pick(others), transition: 'close' });
}

async function lookAgain(world: World, days: CommitmentDays, record: LedgerRecord): Promise<void> {
  const today = world.clock.day();
  const planned = days.plannedRevisits.get(record.id);
  if (planned === undefined)
    days.plannedRevisits.set(
      record.id,
      world.random.chance(0.35) ? plusDays(today, world.random.between(20, 60)) : null,
    );
  else if (planned !== null && planned <= today) {
    await move(world, record, { who: world.random.pick(world.office.leaders), transition: 'revisit' });
    days.plannedRevisits.set(record.id, null);
  }
}

/** The first one that is looked at again is found wanting. */
async function decideRevisit(world: World, record: LedgerRecord): Promise<void> {
  const who = world.random.pick(world.office.supervisors);
  if (!world.counts.has('commitment.reopen') && record.dueOn !== null) {
    const newDueOn = plusDays(world.clock.day(), 45);
    await move(world, record, {
      who,
      transition: 'reopen',
      inputs: { newDueOn },
      comment: '现场抽查发现反弹，重新办理',
    });
    return;
  }
  if (world.random.chance(0.3)) await move(world, record, { who, transition: 'keep', comment: '成效保持' });
}
