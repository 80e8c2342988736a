/**
 * Days as whole numbers, so that time is arithmetic: no clock, no time zone, no `Date`.
 *
 * A day number counts days from 1970-01-01 in the proleptic Gregorian calendar. Days are `YYYY-MM-DD` from 0001 to 9999.
 */
import type { Day } from '../model/index.ts';

/** Shape: '2026-02-28' → 20512. Takes days that exist: check what people typed with `isDay` first. */
export function dayNumber(day: Day): number {
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The number of a year, month (1…12) and day. Months and days outside their range run on into their neighbours. */
export function numberOf(year: number, month: number, day: number): number {
  // Years that start in March have their odd day at the end.
  const shifted = year * 12 + month - 3;
  const marchYear = Math.floor(shifted / 12);
  const monthOfYear = shifted - marchYear * 12;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + Math.floor((153 * monthOfYear + 2) / 5) + day - 719_469;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(number: number): YearMonthDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const { year, month, day } = partsOf(number);
  return `${yearText(year)}-${TWO_DIGITS[month] ?? ''}-${TWO_DIGITS[day] ?? ''}`;
}

export function yearText(year: number): string {
  return year >= 1000 ? String(year) : String(year).padStart(4, '0');
}

export function twoDigits(n: number): string {
  return TWO_DIGITS[n] ?? String(n);
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** 1 Monday … 7 Sunday. */
export function weekdayOf(number: number): number {
  const shifted = (number + 3) % 7;
  return (shifted < 0 ? shifted + 7 : shifted) + 1;
}

/** The last day of the month. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same day of the month `months` later; a day that the month lacks becomes its last (31 January + 1 → 28 February). */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = partsOf(number);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return numberOf(newYear, newMonth, Math.min(day, monthLength(newYear, newMonth)));
}

/** Whether the text is a day that exists, from 0001-01-01 to 9999-12-31. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}
