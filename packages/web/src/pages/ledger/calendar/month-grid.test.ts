import { describe, expect, it } from 'vitest';

import { monthAfter, monthGrid } from './month-grid.ts';

describe('the weeks of a month', () => {
  it.each([
    ['2026-11', 6, 30],
    ['2026-02', 5, 28],
    ['2027-02', 4, 28],
    ['2024-02', 5, 29],
  ])('%s has %i weeks and %i days', (month, weeks, days) => {
    const grid = monthGrid(month);
    expect(grid.map((week) => week.length)).toEqual(Array.from({ length: weeks }, () => 7));
    expect(grid.flat().filter((day) => day !== null)).toHaveLength(days);
  });

  it('puts the first under its weekday: 1 November 2026 is a Sunday', () => {
    expect(monthGrid('2026-11')[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  });

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
  ])('%s and %i months', (month, by, then) => {
    expect(monthAfter(month, by)).toBe(then);
  });
});
