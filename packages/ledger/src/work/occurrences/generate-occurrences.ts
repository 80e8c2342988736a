/** Lays schedules out up to a day: the ledger's own job, and the first rows of a schedule that starts. */
import { done, type Day, type Id, type Result } from '../../model/index.ts';
import type { WorkCalendar } from '../../calendar/make-calendar.ts';
import type { Slot } from '../../schedule/expand.ts';
import { lockOccurrencesOfRecord } from '../../store/queries/occurrences.ts';
import { lockSchedulesBehind, schedulesLaidOut, type StoredSchedule } from '../../store/queries/schedules.ts';
import type { Work } from '../../store/work.ts';
import type { JobPage } from '../jobs/run-pages.ts';
import { orgCalendar } from '../calendar/org-calendar.ts';
import { slotsOf, windowBeyond } from './follow-rules.ts';
import { layOut, type SlotsOfRecord } from './lay-out.ts';

export interface Generation {
  /** The last day that is laid out. */
  readonly until: Day;
  /** Schedules in one transaction; default 500. */
  readonly limit?: number;
}

const SCHEDULES = 500;

/**
 * A job (`runPages`) over the running schedules that are not laid out up to `until`; it counts rows. Twice is the same as once,
 * and several may do it at a time: each leaves to the others what they have in hand. Run it in the ledger's own name.
 */
export const generateOccurrences =
  ({ until, limit = SCHEDULES }: Generation) =>
  async (work: Work, { after }: { readonly after: Id | null }): Promise<Result<JobPage<Id>>> => {
    const behind = await lockSchedulesBehind(work, { until, after, limit });
    const calendar = behind.length === 0 ? null : await orgCalendar(work);
    const count = calendar === null ? 0 : await layOutBeyond(work, behind, { until, calendar });
    const last = behind.length < limit ? undefined : behind.at(-1);
    return done({ count, next: last?.schedule.id ?? null });
  };

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
