/**
 * Days of the civil calendar as plain numbers: no clock, no time zone, no `Date`.
 *
 * Day numbers count from 1970-01-01 (proleptic Gregorian), so that the difference of two is a number of days.
 */

export interface CivilDate {
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  /** 1…31. */
  readonly day: number;
}

const CUMULATIVE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three numbers name a day that exists (no 30 February). */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function toDayNumber({ year, month, day }: CivilDate): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapToday = month > 2 && isLeapYear(year) ? 1 : 0;
  return past * 365 + leapDays + (CUMULATIVE[month - 1] ?? 0) + leapToday + day - 719_163;
}

export function fromDayNumber(dayNumber: number): CivilDate {
  // Start from a year that cannot be too late, then walk: at most two steps.
  let year = Math.floor((dayNumber + 719_162) / 365.2425) + 1;
  while (toDayNumber({ year, month: 1, day: 1 }) > dayNumber) year--;
  while (toDayNumber({ year: year + 1, month: 1, day: 1 }) <= dayNumber) year++;
  let rest = dayNumber - toDayNumber({ year, month: 1, day: 1 });
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return { year, month, day: rest + 1 };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day `months` later; a day that the month does not have becomes its last (31 January + 1 → 28 February). */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return { year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  const shifted = (toDayNumber(date) + 3) % 7;
  return (shifted < 0 ? shifted + 7 : shifted) + 1;
}

/** Less than 0 when `a` is earlier. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** `YYYY-MM-DD`. */
export function formatDate({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** Reads `YYYY-MM-DD`; null for anything else and for days that do not exist. */
export function parseDate(text: string): CivilDate | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? { year, month, day } : null;
}

/** 2026-06-30 */
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
