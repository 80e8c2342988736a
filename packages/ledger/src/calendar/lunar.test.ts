import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { dayOf } from './day-number.ts';
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunarDay, solarTerm } from './lunar.ts';

const day = (number: number | null) => (number === null ? null : dayOf(number));

describe('lunar days', () => {
  it.each([
    [2027, 1, 1, '2027-02-06'],
    [2030, 1, 1, '2030-02-03'],
    [2026, 1, 15, '2026-03-03'],
    [2025, 12, -1, '2026-02-16'],
    [2025, 12, 30, '2026-02-16'],
    [2025, 6, 1, '2025-06-25'],
    [2025, 7, 1, '2025-08-23'],
    [2033, 12, 1, '2034-01-20'],
    [2026, 5, 5, '2026-06-19'],
    [2026, 8, 15, '2026-09-25'],
    [1900, 1, 1, '1900-01-31'],
    [1899, 1, 1, null],
    [2101, 1, 1, null],
    [2026, 13, 1, null],
  ])('year %i, month %i, day %i is %s', (year, month, number, expected) => {
    expect(day(lunarDay(year, month, number))).toBe(expected);
  });

  it('agree with chinese-days in every month of every year it knows', () => {
    for (let year = FIRST_LUNAR_YEAR + 1; year < LAST_LUNAR_YEAR; year++)
      for (let month = 1; month <= 12; month++) {
        const name = `${year}-${String(month).padStart(2, '0')}-01`;
        expect([name, day(lunarDay(year, month, 1))]).toEqual([
          name,
          chineseDays.getSolarDateFromLunar(name).date,
        ]);
      }
  });
});

describe('solar terms', () => {
  it.each([
    ['清明', 2026, '2026-04-05'],
    ['清明', 2027, '2027-04-05'],
    ['清明', 2028, '2028-04-04'],
    ['冬至', 2021, '2021-12-21'],
    ['冬至', 2026, '2026-12-22'],
    ['清明', 1900, null],
    ['清明', 2100, null],
  ] as const)('%s %i is %s', (name, year, expected) => {
    expect(day(solarTerm(name, year))).toBe(expected);
  });

  it('agree with chinese-days in every year', () => {
    for (let year = 1901; year < 2100; year++) {
      expect(day(solarTerm('清明', year))).toBe(chineseDays.getSolarTermDate(year, 4, 'pure_brightness'));
      expect(day(solarTerm('冬至', year))).toBe(
        chineseDays.getSolarTermDate(year, 12, 'the_winter_solstice'),
      );
    }
  });
});
