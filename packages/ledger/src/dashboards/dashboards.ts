/** Read models over the ledger as it stands: nothing here is stored as a status, everything obeys the session's rights. */
import type { Instant } from '../model/index.ts';
import { targetOfKey } from '../schedule/target-of-key.ts';
import { targetProgress, type TargetProgress } from '../schedule/target-progress.ts';
import { cadenceGridOf, type CadenceGridQuestion, type CadenceRow } from '../store/queries/cadence-grid.ts';
import {
  completionCells,
  type CompletionCell,
  type CompletionSpan,
} from '../store/queries/completion-by-unit.ts';
import { movedDatesOf, type MovedDate } from '../store/queries/moved-dates.ts';
import { overdueLadder, type OverdueRung } from '../store/queries/overdue-ladder.ts';
import { silentOwners, type SilentOwner } from '../store/queries/silent-owners.ts';
import { targetRows, type TargetRow } from '../store/queries/target-rows.ts';
import type { Reading } from '../store/work.ts';
import { chosenUnits, EVERY_UNIT, ofChosen, type UnitChoice } from './chosen-units.ts';
import { stagesOf } from './open-stages.ts';

export type CompletionQuestion = CompletionSpan & Partial<UnitChoice>;

/** One cell for each unit and month in which something falls due. */
export async function completionByUnit(
  reading: Reading,
  { unit = null, units, ...span }: CompletionQuestion,
): Promise<readonly CompletionCell[]> {
  return ofChosen(reading, chosen(unit, units), await completionCells(reading, span));
}

/** What is overdue, by unit and by how long: occurrences, and records; what is divided into branches counts by them. */
export async function overdueByUnit(
  reading: Reading,
  choice: UnitChoice = EVERY_UNIT,
): Promise<readonly OverdueRung[]> {
  const stages = await stagesOf(reading, { kinds: ['open'], due: true, undivided: true });
  return ofChosen(reading, choice, await overdueLadder(reading, stages));
}

export type CadenceQuestion = Omit<CadenceGridQuestion, 'units'> & UnitChoice;

/** Duties by age, a page at a time, with those of their periods that fall due in the time asked for. */
export async function cadenceGrid(
  reading: Reading,
  { unit, units, ...rest }: CadenceQuestion,
): Promise<readonly CadenceRow[]> {
  return cadenceGridOf(reading, { ...rest, units: await chosenUnits(reading, chosen(unit, units)) });
}

/** Records whose due day was moved, the latest first. */
export async function movedDates(
  reading: Reading,
  { limit, ...choice }: UnitChoice & { readonly limit: number },
): Promise<readonly MovedDate[]> {
  return movedDatesOf(reading, { units: await chosenUnits(reading, choice), limit });
}

const chosen = (unit: UnitChoice['unit'], units: UnitChoice['units']): UnitChoice =>
  units === undefined ? { unit } : { unit, units };

/** Units with open duties that did nothing to any record for so many days, today not counted. */
export async function unitsSilentFor(
  reading: Reading,
  { days, unit = null, units }: { readonly days: number } & Partial<UnitChoice>,
): Promise<readonly SilentOwner[]> {
  const stages = await stagesOf(reading, { kinds: ['open'] });
  const silent = await silentOwners(reading, { ...stages, since: daysBefore(reading.now, days) });
  return ofChosen(reading, chosen(unit, units), silent);
}

export interface TargetLine extends Pick<
  TargetRow,
  'record' | 'number' | 'title' | 'unit' | 'key' | 'periodEnd'
> {
  readonly progress: TargetProgress;
}

/** Targets of the periods that hold today: how far each is. */
export async function targetsNow(
  reading: Reading,
  { limit, ...choice }: UnitChoice & { readonly limit: number },
): Promise<readonly TargetLine[]> {
  const rows = await targetRows(reading, { units: await chosenUnits(reading, choice), limit });
  return rows.flatMap(({ rules, entries, periodStart, ...row }) => {
    const target = targetOfKey(rules, row.key);
    if (target === null) return [];
    const { periodEnd } = row;
    const progress = targetProgress({
      target,
      periodStart,
      periodEnd,
      entries: entries ?? [],
      today: reading.today,
    });
    return [
      {
        record: row.record,
        number: row.number,
        title: row.title,
        unit: row.unit,
        key: row.key,
        periodEnd,
        progress,
      },
    ];
  });
}

const DAY_MS = 86_400_000;

const daysBefore = (now: Instant, days: number): Instant =>
  new Date(Date.parse(now) - days * DAY_MS).toISOString();
