/** Targets of a period (每周不少于4次): what was done is entered week by week. */
import type { ScheduleRule } from '../../src/model/index.ts';
import { occurrencesOfRecord } from '../../src/store/queries/occurrences.ts';
import { targetRows } from '../../src/store/queries/target-rows.ts';
import { addProgress, removeProgress } from '../../src/work/index.ts';
import { peopleOf } from './office.ts';
import { count, perform, read, type World } from './world.ts';

type Row = Awaited<ReturnType<typeof targetRows>>[number];

/** Every Friday, for the periods that hold it. */
export async function targetDay(world: World): Promise<void> {
  const rows = await read(world, (reading) => targetRows(reading, { units: null, limit: 500 }));
  for (const row of rows) await enter(world, row);
}

async function enter(world: World, row: Row): Promise<void> {
  const { random, office, clock } = world;
  const amount = weeklyAmount(world, row);
  if (amount === 0) return;
  const found = (await read(world, (reading) => occurrencesOfRecord(reading, row.record))).find(
    ({ key }) => key === row.key,
  );
  if (found === undefined || !['open', 'returned'].includes(found.state)) return;
  const occurrence = found.id;
  const who = random.pick(peopleOf(office, row.unit)).person;
  const input = { occurrence, on: clock.day(), count: amount, note: '本周登记' };
  const saved = await perform(world, who, [addProgress, input]);
  count(world, 'progressEntries');
  if (!random.chance(0.04)) return;
  const entry = saved.entries.at(-1)?.id ?? '';
  await perform(world, who, [removeProgress, { occurrence, entry }]);
  await perform(world, who, [addProgress, input]);
  count(world, 'progressCorrected');
}

/** About what the pace asks for, sometimes less, sometimes nothing. */
function weeklyAmount({ random }: World, { rules, key }: Row): number {
  const target = rules.find(
    (rule): rule is Extract<ScheduleRule, { kind: 'target' }> =>
      rule.kind === 'target' && rule.tag === key.split('@')[1],
  );
  if (target === undefined || random.chance(0.08)) return 0;
  const weeks =
    { day: 1, week: 1, month: 4, quarter: 13, 'half-year': 26, year: 52 }[target.per] * target.every;
  const pace = (target.atLeast / weeks) * (0.8 + random.next() * 0.6);
  return pace >= 1 ? Math.round(pace) : random.chance(pace) ? 1 : 0;
}
