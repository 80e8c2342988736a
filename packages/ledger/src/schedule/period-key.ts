/**
 * The key of an occurrence: `2026-Q3`; over several periods `2026-01--2026-02` (the way ISO 8601 writes a slash in names);
 * then `#2` for the second time in the period and `@b` for the rule with tag b.
 */
import type { Day, PeriodUnit } from '../model/index.ts';
import { dayNumber, dayOf, isDay } from '../calendar/day-number.ts';
import { indexOf, nameOf, startOf } from './period.ts';

export interface ParsedKey {
  readonly unit: PeriodUnit;
  /** How many periods it spans. */
  readonly every: number;
  readonly start: Day;
  readonly end: Day;
  /** 1 for the first time in the period. */
  readonly nth: number;
  readonly tag: string | null;
}

/** Null for what is no key: other shapes, weeks and months that do not exist, stretches of two kinds or back in time. */
export function parseKey(key: string): ParsedKey | null {
  const match = KEY.exec(key);
  const [, from = '', to = from, nth = '1', tag = null] = match ?? [];
  const first = readName(from);
  const last = readName(to);
  if (!match || !first || last?.unit !== first.unit || last.index < first.index) return null;
  return {
    unit: first.unit,
    every: last.index - first.index + 1,
    start: dayOf(startOf(first.index, first.unit)),
    end: dayOf(startOf(last.index + 1, last.unit) - 1),
    nth: Number(nth),
    tag,
  };
}

const NAME = String.raw`\d{4}(?:-(?:H[12]|Q[1-4]|W\d{2}|\d{2}(?:-\d{2})?))?`;
const KEY = new RegExp(`^(${NAME})(?:--(${NAME}))?(?:#([2-9]|[1-9]\\d+))?(?:@([a-z0-9]+))?$`, 'u');

interface Named {
  readonly unit: PeriodUnit;
  readonly index: number;
}

function readName(name: string): Named | null {
  const unit = unitOf(name);
  const year = Number(name.slice(0, 4));
  if (year < 1) return null;
  const index = indexOf(dayNumber(`${name.slice(0, 4)}-01-04`), unit) + placeOf(name, unit);
  if (unit === 'day') return isDay(name) ? { unit, index: dayNumber(name) } : null;
  // The fourth of January always lies in week 1; a name that does not come back does not exist (2026-W54, 2026-13).
  return nameOf(index, unit) === name ? { unit, index } : null;
}

function unitOf(name: string): PeriodUnit {
  if (name.length === 4) return 'year';
  if (name.length === 10) return 'day';
  const mark = name.charAt(5);
  return mark === 'H' ? 'half-year' : mark === 'Q' ? 'quarter' : mark === 'W' ? 'week' : 'month';
}

function placeOf(name: string, unit: PeriodUnit): number {
  if (unit === 'year' || unit === 'day') return 0;
  return Number(name.slice(unit === 'month' ? 5 : 6)) - 1;
}

/** In order of time: by first day, last day, time in the period, tag. Keys that cannot be read come last, as text. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [parseKey(a), parseKey(b)];
  if (!left || !right) return left ? -1 : right ? 1 : compareText(a, b);
  return (
    compareText(left.start, right.start) ||
    compareText(left.end, right.end) ||
    left.nth - right.nth ||
    compareText(left.tag ?? '', right.tag ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
