/** Time limits of stages that have run out. Pure: the calendar is passed in. */
import type { ActorRule, Day, Instant, LedgerRecord, RegisterDefinition } from '../model/index.ts';

export interface LimitCalendar {
  /** The day of a moment in the organisation's time zone. */
  readonly dayOf: (moment: Instant) => Day;
  /** So many working days after a day, that day not counted. */
  readonly addWorkingDays: (day: Day, count: number) => Day;
}

export interface MissedLimit {
  /** The same for as long as the record stays in the stage: tells what was already escalated. */
  readonly key: string;
  readonly stage: string;
  readonly lastDay: Day;
  readonly notices: readonly { readonly who: readonly ActorRule[]; readonly notice: string }[];
}

/** The limit of the record's stage, if its last day lies before today; at most one, as a list for ease of gathering. */
export function missedLimits(
  { lifecycle }: RegisterDefinition,
  record: LedgerRecord,
  { today, calendar }: { readonly today: Day; readonly calendar: LimitCalendar },
): readonly MissedLimit[] {
  const limit = lifecycle.stages.find(({ id }) => id === record.stage)?.limit;
  if (!limit) return [];
  const start = limit.from === undefined ? calendar.dayOf(record.stageSince) : record.data[limit.from];
  if (typeof start !== 'string') return [];
  const lastDay = calendar.addWorkingDays(start, limit.workingDays);
  if (today <= lastDay) return [];
  const key = `${record.stage}@${record.stageSince}`;
  const notices = limit.onMissed.map(({ who, notice }) => ({ who, notice }));
  return [{ key, stage: record.stage, lastDay, notices }];
}
