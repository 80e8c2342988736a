import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  daysInMonth,
  formatDate,
  fromDayNumber,
  isCivilDate,
  parseDate,
  toDayNumber,
  weekdayOf,
  type CivilDate,
} from './civil-date.ts';

const day = (text: string): CivilDate => parseDate(text)!;

describe('civil dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-22', 20_779],
  ])('%s is day %d', (text, number) => {
    expect(toDayNumber(day(text))).toBe(number);
    expect(formatDate(fromDayNumber(number))).toBe(text);
  });

  it.each([
    ['2026-01-05', 1],
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['1900-01-01', 1],
  ])('%s is weekday %d', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(formatDate(addMonths(day(from), months))).toBe(to);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', '2026-06-31'])(
    'refuses %s',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  it('goes from number to date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const date = fromDayNumber(number);
        expect(isCivilDate(date.year, date.month, date.day)).toBe(true);
        expect(toDayNumber(date)).toBe(number);
        expect(compareDates(date, addDays(date, 1))).toBeLessThan(0);
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
      }),
    );
  });
});
