import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, dayOf, isDay, monthLength, partsOf, weekdayOf } from './day-number.ts';

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-02-28', 20_512],
    ['2026-03-01', 20_513],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  it('count every day once and agree with the clock of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        const day = dayOf(n);
        expect(dayNumber(day)).toBe(n);
        expect(isDay(day)).toBe(true);
        const date = new Date(n * 86_400_000);
        expect(date.toISOString().slice(0, 10)).toBe(day);
        expect(weekdayOf(n) % 7).toBe(date.getUTCDay());
        expect(partsOf(n).day).toBeLessThanOrEqual(monthLength(partsOf(n).year, partsOf(n).month));
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(dayOf(addMonths(dayNumber(day), months))).toBe(expected);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', '0000-01-01', '2026-04-31'])(
    '%j is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
