/**
 * Lunar days and the two solar terms that plans name, as day numbers.
 *
 * Only the month tables of chinese-days are used: its date functions go through `Date` and answer a day early or late in
 * other time zones (2027-02-07 for lunar new year 2027 in New York). Intl's Chinese calendar is wrong on 120 days of
 * 2000–2050. The tables hold lunar years 1900 to 2100; outside them every answer is null.
 */
import chineseDays from 'chinese-days';
import { numberOf } from './day-number.ts';

export const FIRST_LUNAR_YEAR = 1900;
export const LAST_LUNAR_YEAR = 2100;

/**
 * Day number of a lunar day. `day` 30 in a month of 29 days is its last, -1 is the last; the leap month never counts:
 * festivals stand in the ordinary one. Lunar year 2026 runs from 2026-02-17 to 2027-02-05.
 */
export function lunarDay(year: number, month: number, day: number): number | null {
  const starts = monthsOf(year);
  const start = starts?.[month - 1];
  if (start === undefined || month > 12) return null;
  const length = chineseDays.monthDays(year, month);
  return start + (day < 0 ? Math.max(length + day, 0) : Math.min(day, length) - 1);
}

/** First day of each ordinary month of a lunar year, counted through the tables from 1900-01-31. */
function monthsOf(year: number): readonly number[] | undefined {
  if (!(year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR)) return undefined;
  for (let next = STARTS.length + FIRST_LUNAR_YEAR; next <= year; next++) {
    const previous = STARTS.at(-1);
    STARTS.push(laidOut(next, previous?.at(12) ?? numberOf(1900, 1, 31)));
  }
  return STARTS[year - FIRST_LUNAR_YEAR];
}

/** Filled on demand, in order: twelve month starts, then the start of the next year. */
const STARTS: (readonly number[])[] = [];

function laidOut(year: number, newYear: number): number[] {
  const leap = chineseDays.getYearLeapMonth(year);
  const starts: number[] = [];
  let at = newYear;
  for (let month = 1; month <= 12; month++) {
    starts.push(at);
    at += chineseDays.monthDays(year, month);
    if (leap.leapMonth === month) at += leap.days;
  }
  starts.push(at);
  return starts;
}

/**
 * 清明 or 冬至 of a civil year by the usual formula of almanacs, which holds 1901–2099; tested against chinese-days in
 * every year.
 */
export function solarTerm(name: SolarTerm, year: number): number | null {
  if (!(year > 1900 && year < 2100)) return null;
  const { month, before2000, from2000, corrections } = SOLAR_TERMS[name];
  const ofCentury = year % 100;
  const day =
    Math.floor(ofCentury * 0.2422 + (year >= 2000 ? from2000 : before2000)) - Math.floor(ofCentury / 4);
  return numberOf(year, month, day + (corrections[year] ?? 0));
}

export type SolarTerm = '清明' | '冬至';

interface TermConstants {
  readonly month: number;
  readonly before2000: number;
  readonly from2000: number;
  readonly corrections: Readonly<Record<number, number>>;
}

const SOLAR_TERMS: Readonly<Record<SolarTerm, TermConstants>> = {
  清明: { month: 4, before2000: 5.59, from2000: 4.81, corrections: {} },
  冬至: { month: 12, before2000: 22.6, from2000: 21.94, corrections: { 1918: -1, 2021: -1 } },
};
