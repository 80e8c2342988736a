import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodUnit } from '../model/index.ts';
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import { compareKeys, parseKey } from './period-key.ts';
import { periodOf } from './period.ts';

const UNITS: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];

describe('periodOf', () => {
  it.each([
    ['2026-07-15', 'day', '2026-07-15', '2026-07-15', '2026-07-15'],
    ['2026-07-15', 'month', '2026-07', '2026-07-01', '2026-07-31'],
    ['2026-07-15', 'quarter', '2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-07-15', 'half-year', '2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-07-15', 'year', '2026', '2026-01-01', '2026-12-31'],
    ['2028-02-29', 'month', '2028-02', '2028-02-01', '2028-02-29'],
    ['2026-02-14', 'week', '2026-W07', '2026-02-09', '2026-02-15'],
    ['2026-01-01', 'week', '2026-W01', '2025-12-29', '2026-01-04'],
    ['2027-01-01', 'week', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2024-12-30', 'week', '2025-W01', '2024-12-30', '2025-01-05'],
    ['2021-01-03', 'week', '2020-W53', '2020-12-28', '2021-01-03'],
  ] as const)('%s in its %s is %s, %s to %s', (day, unit, key, start, end) => {
    expect(periodOf(day, unit)).toEqual({ key, unit, start, end });
  });

  it('covers every day once, without gaps, and is read back from its key', () => {
    const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') });
    fc.assert(
      fc.property(days, fc.constantFrom(...UNITS), (number, unit) => {
        const day = dayOf(number);
        const { key, start, end } = periodOf(day, unit);
        expect(start <= day && day <= end).toBe(true);
        expect(periodOf(dayOf(dayNumber(end) + 1), unit).start).toBe(dayOf(dayNumber(end) + 1));
        expect(parseKey(key)).toEqual({ unit, every: 1, start, end, nth: 1, tag: null });
      }),
    );
  });
});

describe('parseKey', () => {
  it.each([
    [
      '2026-01--2026-02',
      { unit: 'month', every: 2, start: '2026-01-01', end: '2026-02-28', nth: 1, tag: null },
    ],
    ['2026--2028', { unit: 'year', every: 3, start: '2026-01-01', end: '2028-12-31', nth: 1, tag: null }],
    [
      '2026-W53--2027-W01',
      { unit: 'week', every: 2, start: '2026-12-28', end: '2027-01-10', nth: 1, tag: null },
    ],
    ['2026-07#2', { unit: 'month', every: 1, start: '2026-07-01', end: '2026-07-31', nth: 2, tag: null }],
    ['2026-07#12@b', { unit: 'month', every: 1, start: '2026-07-01', end: '2026-07-31', nth: 12, tag: 'b' }],
  ])('reads %s', (key, expected) => {
    expect(parseKey(key)).toEqual(expected);
  });
  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-W54',
    '2025-W53',
    '2026-W00',
    '2026-Q5',
    '2026-H3',
    '2026-02-29',
    '2026-07#1',
    '2026-07#0',
    '2026-02--2026-01',
    '2026-01--2026-Q1',
    '2026-07@',
    '0000',
    '2026-7',
  ])('%j is no key', (key) => {
    expect(parseKey(key)).toBeNull();
  });
  it('orders keys by time, the tenth behind the second', () => {
    const keys = ['2026-07#10', '2026-08', '2026-07', 'x', '2026-07#2', '2026-W27', '2026', '2026-07@b'];
    expect(keys.sort(compareKeys)).toEqual([
      '2026',
      '2026-W27',
      '2026-07',
      '2026-07@b',
      '2026-07#2',
      '2026-07#10',
      '2026-08',
      'x',
    ]);
  });
});
