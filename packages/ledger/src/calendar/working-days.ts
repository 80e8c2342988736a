/** Counting in working days. Every answer says what it rests on: the status of the years, their notices, the days skipped. */
import type { CalendarBasis, Day, Roll } from '../model/index.ts';
import { dayNumber, dayOf, partsOf, weekdayOf } from './day-number.ts';
import type { DayReason, WorkCalendar } from './make-calendar.ts';

export interface Basis {
  /** The worst status of the years gone through. */
  readonly status: CalendarBasis;
  readonly notices: readonly string[];
  /** Rest days that were passed over, in order. */
  readonly skipped: readonly RestDay[];
}

export interface RestDay {
  readonly day: Day;
  readonly kind: 'weekend' | 'holiday' | 'closed';
  readonly name: string | null;
}

export interface DatedDay {
  readonly day: Day;
  readonly basis: Basis;
}

export interface DayVerdict {
  readonly work: boolean;
  readonly kind: 'workday' | 'weekend' | DayReason['kind'];
  readonly name: string | null;
  readonly status: CalendarBasis;
  readonly notice: string | null;
}

export function isWorkday(calendar: WorkCalendar, day: Day): DayVerdict {
  const number = dayNumber(day);
  const year = Number(day.slice(0, 4));
  const reason = calendar.reason(number);
  return {
    work: calendar.works(number),
    kind: reason?.kind ?? (weekdayOf(number) <= 5 ? 'workday' : 'weekend'),
    name: reason?.name ?? null,
    status: calendar.status(year),
    notice: calendar.notice(year),
  };
}

/**
 * The nth working day after a day (negative: before it). The day itself is not counted. 0 gives the day, rolled forward.
 * Shape: 2026-09-28 and 5 → 2026-10-10 (the Saturday is worked).
 */
export function addWorkingDays(calendar: WorkCalendar, day: Day, count: number): DatedDay {
  if (count === 0) return rollToWorkday(calendar, day, 'forward');
  const start = dayNumber(day);
  const end = stepWorkingDays(calendar, start, count);
  return { day: dayOf(end), basis: basisOf(calendar, start, end) };
}

/** The same on day numbers, without reasons. Gives up after 400 rest days in a row: the day it stands on is the answer. */
export function stepWorkingDays(calendar: WorkCalendar, start: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let at = start;
  for (let left = Math.abs(Math.trunc(count)); left > 0; left--) at = nextWorkday(calendar, at + step, step);
  return at;
}

/** How many working days lie after `from` up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(
  calendar: WorkCalendar,
  from: Day,
  to: Day,
): { readonly days: number; readonly basis: Basis } {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const days = end < start ? -countWorkingDays(calendar, end, start) : countWorkingDays(calendar, start, end);
  return { days, basis: basisOf(calendar, start, end) };
}

/** Working days after `start` up to and with `end`, on day numbers. */
export function countWorkingDays(calendar: WorkCalendar, start: number, end: number): number {
  let days = 0;
  for (let at = start + 1; at <= end; at++) if (calendar.works(at)) days++;
  return days;
}

/** A working day stays; a rest day moves to the next or the previous one. */
export function rollToWorkday(calendar: WorkCalendar, day: Day, direction: 'forward' | 'back'): DatedDay {
  const start = dayNumber(day);
  const end = rollNumber(calendar, start, direction);
  return {
    day: dayOf(end),
    basis: basisOf(calendar, end === start ? start : start - Math.sign(end - start), end),
  };
}

export function rollNumber(calendar: WorkCalendar, number: number, roll: Roll): number {
  if (roll === 'none') return number;
  return nextWorkday(calendar, number, roll === 'forward' ? 1 : -1);
}

/** The first working day from `at` on, in steps of 1 or -1. */
function nextWorkday(calendar: WorkCalendar, at: number, step: 1 | -1): number {
  for (let tried = 0; tried < LONGEST_REST; tried++)
    if (calendar.works(at + tried * step)) return at + tried * step;
  return at;
}

/** An organisation may close for long, but a calendar of closed days only must still give an answer. */
const LONGEST_REST = 400;

/** What the days after `from` up to and with `to` rest on (either order; the day itself when both are the same). */
export function basisOf(calendar: WorkCalendar, from: number, to: number): Basis {
  const [low, high] = from <= to ? [from, to] : [to, from];
  const [first, last] = low === high ? [low, high] : from < to ? [low + 1, high] : [low, high - 1];
  const skipped: RestDay[] = [];
  for (let at = first; at <= last; at++) {
    if (calendar.works(at)) continue;
    const reason = calendar.reason(at);
    const kind = reason?.kind === 'holiday' || reason?.kind === 'closed' ? reason.kind : 'weekend';
    skipped.push({ day: dayOf(at), kind, name: reason?.name ?? null });
  }
  const [firstYear, lastYear] = [partsOf(first).year, partsOf(last).year];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const notices = years.flatMap((year) => calendar.notice(year) ?? []);
  return { status: worstStatus(calendar, firstYear, lastYear), notices, skipped };
}

/** The status of the least known of the years from `first` to `last`. */
export function worstStatus(calendar: WorkCalendar, first: number, last: number): CalendarBasis {
  let worst: CalendarBasis = 'official';
  for (let year = first; year <= last; year++) {
    const status = calendar.status(year);
    if (status === 'missing') return 'missing';
    if (status === 'estimated') worst = 'estimated';
  }
  return worst;
}
