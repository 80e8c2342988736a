/**
 * The days on which a recurring commitment falls due: the last day of each period (each Friday, each month's end, each
 * quarter's end), since a thing to be done each quarter is late only when the quarter is over.
 */
import type { Cadence, PlanPeriod } from '@taizhang/compiler';
import { addDays, addMonths, basicDay, endOfMonth, weekdayOf } from './civil-day.ts';

export interface Recurrence {
  /** The first day it falls due. */
  readonly first: string;
  readonly rule: string;
}

/** Null where there is nothing to put in a calendar: all the time, or no period of that length in the plan's. */
export function recurrenceOf(
  { per, every }: Pick<Cadence, 'per' | 'every'>,
  period: PlanPeriod,
): Recurrence | null {
  const steps = Math.max(Math.floor(every), 1);
  const until = `UNTIL=${basicDay(period.end)}`;
  switch (per) {
    case 'continuous':
      return null;
    case 'day':
      return within(period, period.start, `FREQ=DAILY;INTERVAL=${steps};${until}`);
    case 'week': {
      const friday = addDays(period.start, (5 - weekdayOf(period.start) + 7) % 7);
      return within(
        period,
        addDays(friday, 7 * (steps - 1)),
        `FREQ=WEEKLY;INTERVAL=${steps};BYDAY=FR;${until}`,
      );
    }
    case 'month':
    case 'quarter':
    case 'half-year':
    case 'year': {
      const months = MONTHS[per] * steps;
      const first = endOfMonth(addMonths(startOfCycle(period.start, MONTHS[per]), months - 1));
      return within(period, first, `FREQ=MONTHLY;INTERVAL=${months};BYMONTHDAY=-1;${until}`);
    }
  }
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** Quarters and years begin in January whatever day the plan's own period begins. */
function startOfCycle(day: string, months: number): string {
  const [year = '', month = '1'] = day.split('-');
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

function within(period: PlanPeriod, first: string, rule: string): Recurrence | null {
  return first > period.end ? null : { first, rule };
}
