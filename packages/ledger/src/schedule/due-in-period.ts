/** Where in its period an occurrence falls due, before it rolls off a rest day. All in day numbers. */
import type { DueRule, PeriodUnit } from '../model/index.ts';
import { partsOf, weekdayOf } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/make-calendar.ts';
import { dayInMonth, nthWeekday } from './named-day.ts';

export interface Stretch {
  readonly unit: PeriodUnit;
  /** First and last day. */
  readonly start: number;
  readonly end: number;
}

/** Never outside the stretch. */
export function dueInPeriod(at: DueRule['at'], stretch: Stretch, calendar: WorkCalendar): number {
  const { unit, start, end } = stretch;
  if (at === 'end') return end;
  if ('workday' in at) return nthWorkday(at.workday, stretch, calendar);
  if ('month' in at) return within(stretch, monthOfStretch(at, stretch));
  if ('weekday' in at) {
    if (unit === 'week' || unit === 'day')
      return within(stretch, start + ((at.weekday - weekdayOf(start) + 7) % 7));
    const { year, month } = partsOf(start);
    return nthWeekday(year, month, at);
  }
  if (unit === 'week' || unit === 'day')
    return within(stretch, at.day < 0 ? end + 1 + at.day : start + at.day - 1);
  const { year, month } = partsOf(start);
  return dayInMonth(year, month, at.day);
}

function within({ start, end }: Stretch, number: number): number {
  return Math.min(Math.max(number, start), end);
}

function monthOfStretch(at: { month: number; day: number }, { start, end }: Stretch): number {
  const base = partsOf(at.month < 0 ? end : start);
  const index = base.year * 12 + base.month - 1 + (at.month < 0 ? at.month + 1 : at.month - 1);
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayInMonth(year, month, at.day);
}

/** The last there is where the period has fewer; a period without any ends on its last day. */
function nthWorkday(nth: number, { start, end }: Stretch, calendar: WorkCalendar): number {
  const [first, step] = nth < 0 ? [end, -1] : [start, 1];
  let found = end;
  let left = Math.abs(nth);
  for (let at = first; at >= start && at <= end && left > 0; at += step) {
    if (!calendar.works(at)) continue;
    found = at;
    left--;
  }
  return found;
}
