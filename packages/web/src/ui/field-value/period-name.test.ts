import { describe, expect, it } from 'vitest';

import { periodName } from './period-name.ts';

const t = (word: string, values: Readonly<Record<string, string | number>> = {}): string =>
  [word, ...Object.values(values)].join(' ');

const CASES: readonly (readonly [key: string, said: string])[] = [
  ['2026', 'year 2026'],
  ['2026-H1', 'firstHalf 2026'],
  ['2026-H2', 'secondHalf 2026'],
  ['2026-Q3', 'quarter 2026 3'],
  ['2026-07', 'month 2026-07'],
  ['2026-W07', 'week 2026 7'],
  ['2026-07@b', 'month 2026-07'],
  ['2026-Q1#2', 'nth quarter 2026 1 2'],
  ['2026-01--2026-02', 'span month 2026-01 month 2026-02'],
  ['2026-03-31', 'day 2026-03-31'],
  ['something', 'day something'],
];

describe('a period is said in words', () => {
  it.each(CASES)('%s', (key, said) => {
    expect(periodName(key, t, { day: (day) => `day ${day}`, month: (month) => `month ${month}` })).toBe(said);
  });
});
