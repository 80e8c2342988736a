/** Lays schedules out up to a day: the ledger's own job, and the first rows of a schedule that starts. */
import { done, type Day, type Result } from '../../model/index.ts';
import type { WorkCalendar } from '../../calendar/make-calendar.ts';
import type { Slot } from '../../schedule/expand.ts';
import { lockOccurrencesOfRecord } from '../../store/queries/occurrences.ts';
import { lockSchedulesBehind, schedulesLaidOut, type StoredSchedule } from '../../store/queries/schedules.ts';
import type { Work } from '../../store/work.ts';
import { orgCalendar } from '../calendar/org-calendar.ts';
import { slotsOf, windowBeyond } from './follow-rules.ts';
import { layOut, type SlotsOfRecord } from './lay-out.ts';

export interface GenerateInput {
  /** The last day that is laid out. */
  readonly until: Day;
  /** Schedules in one transaction; default 500. */
  readonly limit?: number;
}

export interface Generated {
  readonly schedules: number;
  readonly rows: number;
  /** Others may still be behind: call again. */
  readonly more: boolean;
}

const SCHEDULES = 500;

/**
 * Some of the running schedules that are not laid out up to `until`; those behind first come first. Twice is the same as
 * once, and several may do it at a time. Run it in the ledger's own name.
 */
export async function generateOccurrences(
  work: Work,
  { until, limit = SCHEDULES }: GenerateInput,
): Promise<Result<Generated>> {
  const behind = await lockSchedulesBehind(work, { until, limit });
  const rows =
    behind.length === 0 ? 0 : await layOutBeyond(work, behind, { until, calendar: await orgCalendar(work) });
  return done({ schedules: behind.length, rows, more: behind.length === limit });
}

/** Gives the count of rows made. The schedules are locked by the caller. */
export async function layOutBeyond(
  work: Work,
  schedules: readonly StoredSchedule[],
  { until, calendar }: { readonly until: Day; readonly calendar: WorkCalendar },
): Promise<number> {
  const wanted: SlotsOfRecord[] = [];
  const alike = new Map<string, readonly Slot[]>();
  for (const stored of schedules) {
    const { schedule } = stored;
    const window = windowBeyond(stored, until);
    if (window === null) continue;
    if (schedule.rules.some(({ kind }) => kind === 'after-completion')) {
      const existing = await lockOccurrencesOfRecord(work, schedule.record);
      wanted.push({ record: schedule.record, slots: slotsOf(schedule, { calendar, window, existing }) });
    } else {
      // Many duties recur by the same rule.
      const rule = `${window.from} ${JSON.stringify(schedule.rules)}`;
      const slots = alike.get(rule) ?? slotsOf(schedule, { calendar, window, existing: [] });
      alike.set(rule, slots);
      wanted.push({ record: schedule.record, slots });
    }
  }
  const rows = await layOut(work, wanted);
  schedulesLaidOut(
    work,
    schedules.filter((stored) => windowBeyond(stored, until) !== null).map(({ schedule }) => schedule.id),
    until,
  );
  return rows;
}
