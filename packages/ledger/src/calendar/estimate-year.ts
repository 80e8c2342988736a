/**
 * What can be said of a year before its notice: the statutory holidays of the rules in force since 2025 (13 days:
 * 元旦 1, 春节 4, 清明 1, 劳动节 2, 端午 1, 中秋 1, 国庆 3). Which weekends are worked to lengthen them is not known, so the
 * year is `estimated` and says so wherever it is used.
 */
import type { CalendarDay, CalendarYear } from './calendar-year.ts';
import { dayOf, numberOf } from './day-number.ts';
import { lunarDay, solarTerm } from './lunar.ts';

/** Null before 2025 (other rules held) and from 2100 (no lunar tables). */
export function estimateYear(year: number): CalendarYear | null {
  if (!Number.isInteger(year) || year < 2025 || year > 2099) return null;
  const days = statutoryDays(year).map(([number, name]): CalendarDay => ({
    day: dayOf(number),
    kind: 'holiday',
    name,
  }));
  days.sort((a, b) => (a.day < b.day ? -1 : 1));
  return { year, status: 'estimated', notice: '全国年节及纪念日放假办法（2024年修订）', revision: 0, days };
}

function statutoryDays(year: number): [number, string][] {
  const spring = lunarDay(year, 1, 1);
  return [
    ...stretch(numberOf(year, 1, 1), 1, '元旦'),
    // From New Year's Eve to the third day.
    ...stretch(spring === null ? null : spring - 1, 4, '春节'),
    ...stretch(solarTerm('清明', year), 1, '清明'),
    ...stretch(numberOf(year, 5, 1), 2, '劳动节'),
    ...stretch(lunarDay(year, 5, 5), 1, '端午节'),
    ...stretch(lunarDay(year, 8, 15), 1, '中秋'),
    ...stretch(numberOf(year, 10, 1), 3, '国庆节'),
  ];
}

function stretch(from: number | null, days: number, name: string): [number, string][] {
  return from === null ? [] : Array.from({ length: days }, (_, i) => [from + i, name]);
}
