/** Days as rules name them: `W5`, `W5.2`, `D25`, `D-1`, `--06-30`, `L01-15`, 除夕, 清明, 清明-1 (the day before). */
import { monthLength, numberOf, partsOf, weekdayOf } from '../calendar/day-number.ts';
import { lunarDay, solarTerm, type SolarTerm } from '../calendar/lunar.ts';
import { indexOf, startOf } from './period.ts';

export type NamedDay =
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** The nth of the month, negative from its end. */
  | { readonly kind: 'nth-weekday'; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'month-day'; readonly day: number }
  | { readonly kind: 'year-day'; readonly month: number; readonly day: number }
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  | { readonly kind: 'term'; readonly term: SolarTerm }
  /** So many days after another, negative before it. */
  | { readonly kind: 'shifted'; readonly of: NamedDay; readonly by: number };

/** Null for what cannot be read and for days that never come (`D32`, `--04-31`, `L13-01`). */
export function readNamedDay(text: string): NamedDay | null {
  const shift = SHIFTED.exec(text);
  if (shift) {
    const of = readNamedDay(shift[1] ?? '');
    return of && { kind: 'shifted', of, by: Number(shift[2]) };
  }
  const name = FESTIVALS.get(text.replace(/(?<=.)节$/u, '')) ?? text;
  if (name === '清明' || name === '冬至') return { kind: 'term', term: name };
  const match = NAMED.exec(name);
  if (!match) return null;
  const [, weekday, nth, monthDay, yearMonth, yearDay, lunarMonth, lunarDate] = match.map((part) =>
    (part as string | undefined) === undefined ? undefined : Number(part),
  );
  if (weekday !== undefined)
    return nth === undefined
      ? { kind: 'weekday', weekday }
      : nth === 0
        ? null
        : { kind: 'nth-weekday', weekday, nth };
  if (monthDay !== undefined) return isDate(monthDay, 31) ? { kind: 'month-day', day: monthDay } : null;
  if (yearMonth !== undefined && yearDay !== undefined) {
    const right = yearMonth >= 1 && yearMonth <= 12 && isDate(yearDay, monthLength(2028, yearMonth));
    return right ? { kind: 'year-day', month: yearMonth, day: yearDay } : null;
  }
  const [month = 0, day = 0] = [lunarMonth, lunarDate];
  return month >= 1 && month <= 12 && isDate(day, 30) ? { kind: 'lunar', month, day } : null;
}

/** 清明-1, 春节+14: only festivals, whose names hold no digits. */
const SHIFTED = /^(\p{Script=Han}+)([+-]\d{1,2})$/u;

const NAMED = /^(?:W([1-7])(?:\.(-?[0-5]))?|D(-?\d{1,2})|--(\d{2})-(-?\d{1,2})|L(\d{2})-(-?\d{1,2}))$/u;

const FESTIVALS: ReadonlyMap<string, string> = new Map([
  ['春', 'L01-01'],
  ['元宵', 'L01-15'],
  ['端午', 'L05-05'],
  ['七夕', 'L07-07'],
  ['中秋', 'L08-15'],
  ['重阳', 'L09-09'],
  ['腊八', 'L12-08'],
  ['小年', 'L12-23'],
  ['除夕', 'L12--1'],
  ['元旦', '--01-01'],
  ['国庆', '--10-01'],
  ['劳动', '--05-01'],
  ['清明', '清明'],
  ['冬至', '冬至'],
]);

function isDate(day: number, longest: number): boolean {
  return (day >= 1 && day <= longest) || (day <= -1 && day >= -28);
}

/** Which of a month's days: 31 in a month of 30 is its last; -1 the last, -2 the one before. */
export function dayInMonth(year: number, month: number, day: number): number {
  const length = monthLength(year, month);
  return numberOf(year, month, day < 0 ? Math.max(length + 1 + day, 1) : Math.min(day, length));
}

/** The nth such weekday of a month; a fifth that a month lacks is its last. */
export function nthWeekday(
  year: number,
  month: number,
  { weekday, nth }: { weekday: number; nth: number },
): number {
  const first = numberOf(year, month, 1);
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
  const last = first + monthLength(year, month) - 1;
  const count = Math.floor((last - earliest) / 7) + 1;
  const place = nth < 0 ? Math.max(count + nth, 0) : Math.min(nth, count) - 1;
  return earliest + place * 7;
}

export interface Interval {
  /** Every so many weeks, months or years, by the kind of day. */
  readonly every: number;
  /** Day number to count from; null: from year 0. */
  readonly anchor: number | null;
}

/** The days of that name in a civil year, as day numbers, in no order. Lunar days outside 1900–2100 do not come. */
export function daysInYear(name: NamedDay, year: number, interval: Interval): number[] {
  switch (name.kind) {
    case 'weekday':
      return weekdaysInYear(name.weekday, year, interval);
    case 'nth-weekday':
      return monthsInYear(year, interval).map((month) => nthWeekday(year, month, name));
    case 'month-day':
      return monthsInYear(year, interval).map((month) => dayInMonth(year, month, name.day));
    case 'year-day':
      return isTurn(year, yearOf(interval), interval) ? [dayInMonth(year, name.month, name.day)] : [];
    case 'lunar':
      // A day late in a lunar year falls into the next civil year.
      return [year - 1, year]
        .filter((lunarYear) => isTurn(lunarYear, yearOf(interval), interval))
        .flatMap((lunarYear) => lunarDay(lunarYear, name.month, name.day) ?? [])
        .filter((number) => partsOf(number).year === year);
    case 'term':
      return isTurn(year, yearOf(interval), interval) ? [solarTerm(name.term, year) ?? []].flat() : [];
    case 'shifted':
      return [year - 1, year, year + 1]
        .flatMap((near) => daysInYear(name.of, near, interval))
        .map((number) => number + name.by)
        .filter((number) => partsOf(number).year === year);
  }
}

function yearOf({ anchor }: Interval): number {
  return anchor === null ? 0 : partsOf(anchor).year;
}

function isTurn(index: number, anchor: number, { every }: Interval): boolean {
  return every === 1 || (index - anchor) % every === 0;
}

function monthsInYear(year: number, interval: Interval): number[] {
  const anchor = interval.anchor === null ? 0 : indexOf(interval.anchor, 'month');
  return MONTHS.filter((month) => isTurn(year * 12 + month - 1, anchor, interval));
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function weekdaysInYear(weekday: number, year: number, interval: Interval): number[] {
  const anchor = interval.anchor === null ? 0 : indexOf(interval.anchor, 'week');
  const days: number[] = [];
  const [first, last] = [numberOf(year, 1, 1), numberOf(year, 12, 31)];
  for (let week = indexOf(first, 'week'); ; week++) {
    const number = startOf(week, 'week') + weekday - 1;
    if (number > last) return days;
    if (number >= first && isTurn(week, anchor, interval)) days.push(number);
  }
}
