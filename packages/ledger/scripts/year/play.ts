/** Plays the library's year day by day. The same seed plays the same year. */
import type { Day } from '../../src/model/index.ts';
import { branchDay, startBranches } from './branch-days.ts';
import { plusDays } from './clock.ts';
import { assignAll, commitmentDay, startCommitments } from './commitment-days.ts';
import { findingDay, startFindings } from './finding-days.ts';
import { checkpointNow, morningJobs, seal } from './jobs.ts';
import { occurrenceDay, startOccurrences } from './occurrence-days.ts';
import { FIRST_DAY, openYear, refreshOffice, type YearPlace } from './open-year.ts';
import { SET_PIECES, type Scene } from './set-pieces.ts';
import { takePlan } from './take-plan.ts';
import { targetDay } from './target-days.ts';
import type { World } from './world.ts';
import { dayNumber, weekdayOf } from '../../src/calendar/day-number.ts';

export interface YearOptions extends YearPlace {
  readonly lastDay: Day;
  /** Called once a day, when it is over. */
  readonly onDay?: (day: Day) => void;
}

export interface PlayedYear {
  readonly world: World;
  readonly scene: Scene;
  /** The head of the log in the middle of the time, as text. */
  readonly earlier: string;
}

export async function playYear({ lastDay, onDay, ...place }: YearOptions): Promise<PlayedYear> {
  const world = await openYear(place);
  const scene = await takePlan(world);
  const days = {
    branches: startBranches(),
    commitments: startCommitments(),
    occurrences: startOccurrences(),
    findings: startFindings(),
  };
  const middle = plusDays(FIRST_DAY, Math.floor((dayNumber(lastDay) - dayNumber(FIRST_DAY)) / 2));
  let earlier = '';
  await assignAll(world, scene.records);
  for (let day = FIRST_DAY; day <= lastDay; day = plusDays(day, 1)) {
    if (day !== FIRST_DAY) await newDay(world, day);
    await morningJobs(world);
    for (const piece of SET_PIECES[day] ?? []) await piece(world, scene);
    await branchDay(world, days.branches);
    await commitmentDay(world, days.commitments);
    if (weekdayOf(dayNumber(day)) === FRIDAY) await targetDay(world);
    await occurrenceDay(world, days.occurrences);
    await findingDay(world, days.findings);
    await seal(world);
    if (day === middle) earlier = (await checkpointNow(world)).note;
    onDay?.(day);
  }
  return { world, scene, earlier };
}

const FRIDAY = 5;

/** Sessions hold for a day: who holds what is read again each morning. */
async function newDay(world: World, day: Day): Promise<void> {
  world.clock.setDay(day);
  await refreshOffice(world);
}
