/** A point or period of the calendar as the text states it, and the value that a deadline gives it. */
import { daysInMonth, twoDigits } from '../../../calendar/civil-date.ts';

export interface TimePoint {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 今年 0, 明年 1: counted from the year of writing. */
  readonly yearShift: number | null;
  readonly half: 1 | 2 | null;
  readonly quarter: number | null;
  readonly month: number | null;
  /** 本月 0, 次月 1. */
  readonly monthShift: number | null;
  readonly day: number | null;
  /** 初, 上旬, 中旬, 下旬, 底 of the smallest unit named. */
  readonly part: 'start' | 'early' | 'mid' | 'late' | 'end' | null;
  /** 年底 and its like, with no year or month named. */
  readonly bare:
    'year-start' | 'year-mid' | 'year-end' | 'month-start' | 'month-end' | 'quarter-end' | 'term-end' | null;
}

export const NO_POINT: Omit<TimePoint, 'start' | 'end'> = {
  year: null,
  yearShift: null,
  half: null,
  quarter: null,
  month: null,
  monthShift: null,
  day: null,
  part: null,
  bare: null,
};

/** Shape: 2026年6月底 → '2026-06-30', 9月中旬 → '--09', 上半年 → '--H1', 25日 → '---25', 年底 → 'year-end', 次月5日 → 'relative'. */
export function deadlineValue(point: TimePoint): string {
  if (point.bare !== null) return BARE[point.bare];
  if (point.monthShift !== null) {
    return point.monthShift === 0 && point.part === 'end' && point.day === null ? 'month-end' : 'relative';
  }
  if (point.yearShift !== null && point.yearShift !== 0) return 'relative';
  const prefix = point.year === null ? '--' : `${point.year}-`;
  if (point.half !== null) return `${prefix}H${point.half}`;
  if (point.quarter !== null) return prefix + quarterValue(point.quarter, point.part);
  if (point.month !== null) return prefix + monthValue(point.month, point);
  if (point.day !== null) return `---${twoDigits(point.day)}`;
  return yearValue(point);
}

const BARE: Readonly<Record<NonNullable<TimePoint['bare']>, string>> = {
  'year-start': 'year-start',
  'year-mid': '--06',
  'year-end': 'year-end',
  'month-start': 'relative',
  'month-end': 'month-end',
  'quarter-end': 'relative',
  'term-end': 'relative',
};

function quarterValue(quarter: number, part: TimePoint['part']): string {
  if (part === 'end') return `${twoDigits(quarter * 3)}-${quarter === 1 || quarter === 4 ? '31' : '30'}`;
  return part === 'start' ? twoDigits(quarter * 3 - 2) : `Q${quarter}`;
}

function monthValue(month: number, { year, day, part }: TimePoint): string {
  if (day !== null) return `${twoDigits(month)}-${twoDigits(day)}`;
  // Without a year February ends on the 28th: a day that every year has.
  if (part === 'end') return `${twoDigits(month)}-${twoDigits(daysInMonth(year ?? 2001, month))}`;
  return twoDigits(month);
}

function yearValue({ year, part }: TimePoint): string {
  if (year === null) return part === 'end' ? 'year-end' : part === 'start' ? 'year-start' : '--01/--12';
  if (part === 'end') return `${year}-12-31`;
  if (part === 'start') return `${year}-Q1`;
  return part === 'mid' ? `${year}-06` : String(year);
}
