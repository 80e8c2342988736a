/** Duties that come again: proven and reported early, in time, late or not at all; verified by others; some returned. */
import type { Day, Id } from '../../src/model/index.ts';
import {
  excuseOccurrence,
  proveWith,
  reportOccurrence,
  rescheduleOccurrence,
  returnOccurrence,
  verifyOccurrence,
} from '../../src/work/index.ts';
import type { DueOccurrence } from '../../src/store/queries/due-subjects.ts';
import { plusDays } from './clock.ts';
import { prove } from './moves.ts';
import { checkersOf, peopleOf } from './office.ts';
import { openOccurrences } from './survey.ts';
import { attempt, count, expectRefusal, isWorkday, perform, recordOf, type World } from './world.ts';

/** What will become of it, settled when it comes into sight. */
type Fate =
  | { readonly kind: 'report'; readonly on: Day }
  | { readonly kind: 'excuse' | 'reschedule'; readonly on: Day }
  /** Nobody does it: it stays red. */
  | { readonly kind: 'forget' };

interface Waiting {
  readonly occurrence: Id;
  readonly record: Id;
  readonly unit: Id;
  readonly reporter: Id;
  readonly on: Day;
}

export interface OccurrenceDays {
  readonly fates: Map<Id, Fate>;
  readonly waiting: Waiting[];
  /** A file that proved something of a record before, to prove something more. */
  readonly files: Map<Id, Id>;
}

export const startOccurrences = (): OccurrenceDays => ({ fates: new Map(), waiting: [], files: new Map() });

const IN_SIGHT = 8;

export async function occurrenceDay(world: World, days: OccurrenceDays): Promise<void> {
  const today = world.clock.day();
  for (const row of await openOccurrences(world, plusDays(today, IN_SIGHT))) {
    const fate = days.fates.get(row.id) ?? fateOf(world, row);
    days.fates.set(row.id, fate);
    if (fate.kind !== 'forget' && fate.on <= today) await meet(world, days, { row, fate });
  }
  await checkWaiting(world, days);
}

function fateOf(world: World, { dueOn, periodStart }: DueOccurrence): Fate {
  const { random } = world;
  const isDaily = periodStart === dueOn;
  const draw = random.next();
  if (draw < 0.02) return { kind: 'forget' };
  if (draw < 0.035) return { kind: 'excuse', on: dueOn };
  if (draw < 0.06 && !isDaily) return { kind: 'reschedule', on: plusDays(dueOn, -1) };
  if (isDaily) return { kind: 'report', on: draw < 0.92 ? dueOn : plusDays(dueOn, random.between(1, 3)) };
  if (draw < 0.4) return { kind: 'report', on: plusDays(dueOn, -random.between(1, 4)) };
  return { kind: 'report', on: draw < 0.85 ? dueOn : plusDays(dueOn, random.between(1, 9)) };
}

interface Meeting {
  readonly row: DueOccurrence;
  readonly fate: Exclude<Fate, { readonly kind: 'forget' }>;
}

async function meet(world: World, days: OccurrenceDays, { row, fate }: Meeting): Promise<void> {
  const { random, office } = world;
  const today = world.clock.day();
  const occurrence = row.id;
  switch (fate.kind) {
    case 'report':
      // Before a day of rest it can wait for whoever is there; a day's own duty cannot.
      if (!isWorkday(world, today) && row.dueOn > today) return;
      await report(world, days, row);
      return;
    case 'excuse':
      await perform(world, random.pick(office.leaders), [
        excuseOccurrence,
        { occurrence, reason: '当期停电检修，经批准免办' },
      ]);
      count(world, 'occurrence.excuse');
      return;
    case 'reschedule': {
      const dueOn = plusDays(row.dueOn, random.between(2, 6));
      const input = { occurrence, dueOn, reason: '与全馆活动冲突，顺延' };
      await perform(world, random.pick(office.supervisors), [rescheduleOccurrence, input]);
      count(world, 'occurrence.reschedule');
      days.fates.set(occurrence, { kind: 'report', on: dueOn });
    }
  }
}

async function report(world: World, days: OccurrenceDays, row: DueOccurrence): Promise<void> {
  const { random, office } = world;
  const record = await recordOf(world, row.record);
  const who = random.pick(peopleOf(office, record.unit)).person;
  const occurrence = row.id;
  const asked = [reportOccurrence, { occurrence, comment: '已按要求完成' }] as const;
  // The first time for certain: a play of few weeks must see it refused too.
  const tried = random.chance(0.02) || !world.refused.has('LG-2108');
  if (row.state === 'open' && tried) await expectRefusal(world, { who, code: 'LG-2108' }, asked);
  const before = days.files.get(record.id);
  if (before !== undefined && random.chance(0.1)) {
    await perform(world, who, [
      proveWith,
      { record: record.id, occurrence, evidence: before, expected: 'period' },
    ]);
    count(world, 'provenAgain');
  } else {
    const given = await prove(world, {
      who,
      record: record.id,
      occurrence,
      expected: 'period',
      about: record.title,
    });
    days.files.set(record.id, given.evidence.id);
  }
  await perform(world, who, asked);
  count(world, 'occurrence.report');
  const on = plusDays(world.clock.day(), random.between(0, 3));
  days.waiting.push({ occurrence, record: record.id, unit: record.unit, reporter: who, on });
}

async function checkWaiting(world: World, days: OccurrenceDays): Promise<void> {
  const today = world.clock.day();
  const ready = days.waiting.filter(({ on }) => on <= today);
  days.waiting.splice(0, days.waiting.length, ...days.waiting.filter(({ on }) => on > today));
  for (const one of ready) await check(world, days, one);
}

async function check(
  world: World,
  days: OccurrenceDays,
  { occurrence, unit, reporter }: Waiting,
): Promise<void> {
  const { random, office } = world;
  const who = random.pick(checkersOf(office, { unit, not: [reporter] }));
  if (random.chance(0.02)) await refuseOwnCheck(world, { occurrence, reporter });
  if (random.chance(0.07)) {
    const input = { occurrence, reason: '佐证看不出完成的日期，请补充' };
    const returned = await attempt(world, who, [returnOccurrence, input]);
    if (!returned.ok) {
      missed(world, returned.refusals);
      return;
    }
    count(world, 'occurrence.return');
    days.fates.set(occurrence, { kind: 'report', on: plusDays(world.clock.day(), random.between(1, 4)) });
    return;
  }
  const verified = await attempt(world, who, [verifyOccurrence, { occurrence, comment: '与佐证相符' }]);
  if (verified.ok) count(world, 'occurrence.verify');
  else missed(world, verified.refusals);
}

/** Nobody verifies what they reported: as head or supervisor they might, so it is tried where it would be theirs. */
async function refuseOwnCheck(
  world: World,
  { occurrence, reporter }: { readonly occurrence: Id; readonly reporter: Id },
): Promise<void> {
  const { seats, supervisors, leaders } = world.office;
  const may =
    [...supervisors, ...leaders].includes(reporter) ||
    seats.some((one) => one.person === reporter && one.head);
  if (may) await expectRefusal(world, { who: reporter, code: 'LG-2235' }, [verifyOccurrence, { occurrence }]);
}

/** Its duty was suspended, closed or withdrawn while it waited: nothing else may keep a check from being made. */
function missed(world: World, refusals: readonly { readonly code: string }[]): void {
  if (!refusals.every(({ code }) => code === 'LG-2238')) throw new Error(JSON.stringify(refusals));
  count(world, 'occurrence.check-overtaken');
}
