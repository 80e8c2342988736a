/**
 * Turns the value of a deadline into the last day that keeps the promise.
 *
 * Ends are inclusive: 2026-H1 ends on 30 June, 2026/2030 on 31 December 2030, 2026-03 on 31 March. A value without a year
 * takes the year in which it falls inside the plan's period; when none or several do, there is no single day and the
 * answer is null. A stated day is never moved off a weekend or holiday: `isRestDay` tells, the lint warns.
 */
import type { DeadlineKind, PlanPeriod, WorkingCalendar } from '../types.ts';
import { daysInMonth, formatDate, parseDate, type CivilDate } from './civil-date.ts';

/**
 * Shape: '2026-H1', 'by' → '2026-06-30'; '--09-30', 'by', 2026 → '2026-09-30'; 'relative' → null; '---25' → null.
 *
 * Of `from` (8月起) it is the last day on which a start still is one in the named period.
 */
export function resolveDeadline(value: string, kind: DeadlineKind, period: PlanPeriod | null): string | null {
  const slash = value.indexOf('/');
  if (slash < 0) return resolveEnd(value, period);
  if (kind === 'from') return resolveEnd(value.slice(0, slash), period);
  return resolveSpan(value.slice(0, slash), value.slice(slash + 1), period);
}

/** Whether people are off on this day; null where the calendar does not know the year. */
export function isRestDay(date: string, calendar: WorkingCalendar): boolean | null {
  return calendar.knows(Number(date.slice(0, 4))) ? !calendar.isWorkday(date) : null;
}

/** The second end of a span; --11/--02 runs over the new year. */
function resolveSpan(from: string, to: string, period: PlanPeriod | null): string | null {
  const end = resolveEnd(to, period);
  if (end === null || !isYearless(from) || !isYearless(to)) return end;
  const start = resolveEnd(from, period);
  if (start === null || start <= end) return end;
  return `${String(Number(end.slice(0, 4)) + 1).padStart(4, '0')}${end.slice(4)}`;
}

function resolveEnd(value: string, period: PlanPeriod | null): string | null {
  const symbolic = SYMBOLS.get(value) ?? value;
  if (!isYearless(symbolic)) return endOf(symbolic.slice(0, 4), symbolic.slice(5));
  return period && symbolic.length > 2 ? inPeriod(symbolic.slice(2), period) : null;
}

/** 年底 is 31 December; 年初 has no last day that all would agree on, so it is the end of the first quarter. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['year-end', '--12'],
  ['year-start', '--Q1'],
]);

function isYearless(value: string): boolean {
  return value.startsWith('--');
}

/** The year of the period in which the yearless value falls: the only one that fits, or of a one-year period its year. */
function inPeriod(rest: string, period: PlanPeriod): string | null {
  const first = Number(period.start.slice(0, 4));
  const last = Number(period.end.slice(0, 4));
  if (!(last - first <= LONGEST_PERIOD)) return null;
  if (first === last) return endOf(period.start.slice(0, 4), rest);
  const ofBooks = partOfBooks(rest, period);
  if (ofBooks !== null) return ofBooks;
  let found: string | null = null;
  for (let year = first; year <= last; year++) {
    const day = endOf(String(year).padStart(4, '0'), rest);
    if (day === null || day < period.start || day > period.end) continue;
    if (found !== null) return null;
    found = day;
  }
  return found;
}

/** Q2 and H1 of a year of the books that runs from April or July are its own, not the calendar's. */
function partOfBooks(rest: string, { start, end }: PlanPeriod): string | null {
  const months = rest.startsWith('Q') ? 3 * Number(rest[1]) : rest.startsWith('H') ? 6 * Number(rest[1]) : 0;
  const close = BOOKS[start.slice(5)];
  if (months === 0 || close === undefined || end !== `${Number(start.slice(0, 4)) + 1}-${close}`) return null;
  const month = Number(start.slice(5, 7)) - 1 + months;
  return monthEnd(Number(start.slice(0, 4)) + (month > 12 ? 1 : 0), month > 12 ? month - 12 : month);
}

/** First day of the books → their last. */
const BOOKS: Readonly<Record<string, string>> = { '04-01': '03-31', '07-01': '06-30' };

/** Years; no plan is longer, and a wild period must not cost time. */
const LONGEST_PERIOD = 100;

/** The last day of `rest` in `year`: '' the year, '06', '06-30', 'Q1', 'H1'. */
function endOf(year: string, rest: string): string | null {
  if (!/^\d{4}$/.test(year)) return null;
  if (rest === '') return `${year}-12-31`;
  const part = QUARTERS_AND_HALVES[rest];
  if (part) return `${year}-${part}`;
  if (/^\d{2}$/.test(rest)) return monthEnd(Number(year), Number(rest));
  const date = parseDate(`${year}-${rest}`);
  if (date) return formatDate(date);
  // --02-29 outside leap years: the month's last day keeps the promise.
  return rest === '02-29' ? `${year}-02-28` : null;
}

const QUARTERS_AND_HALVES: Readonly<Record<string, string>> = {
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31',
  H1: '06-30',
  H2: '12-31',
};

function monthEnd(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null;
  const date: CivilDate = { year, month, day: daysInMonth(year, month) };
  return formatDate(date);
}
