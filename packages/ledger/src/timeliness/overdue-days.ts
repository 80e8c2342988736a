import type { Day } from '../model/index.ts';
import { dayNumber } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/make-calendar.ts';
import { basisOf, countWorkingDays, type Basis } from '../calendar/working-days.ts';

export interface OverdueInput {
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  readonly today: Day;
  readonly calendar: WorkCalendar;
}

export interface OverdueDays {
  /** Calendar days past the due day, up to the day done or today; 0 in time. */
  readonly days: number;
  /** Those of them that were worked. */
  readonly workingDays: number;
  readonly basis: Basis;
}

export function overdueDays({ dueOn, doneOn, today, calendar }: OverdueInput): OverdueDays {
  const [due, end] = [dayNumber(dueOn), dayNumber(doneOn ?? today)];
  const days = Math.max(end - due, 0);
  return {
    days,
    workingDays: countWorkingDays(calendar, due, due + days),
    basis: basisOf(calendar, due, due + days),
  };
}
