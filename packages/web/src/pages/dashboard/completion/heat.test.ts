import { describe, expect, it } from 'vitest';

import type { CompletionCell } from '../dashboard-queries.ts';
import { heatOf, heatRows, inTimeShare, NOTHING } from './heat.ts';

const cell = (unit: string, month: string, part: Partial<CompletionCell> = {}): CompletionCell => ({
  unit,
  month,
  total: 2,
  done: 1,
  doneInTime: 1,
  reported: 0,
  excused: 0,
  overdue: 1,
  ...part,
});

describe('the heat map', () => {
  const rows = heatRows([cell('b', '2026-01'), cell('a', '2026-01'), cell('a', '2026-12')], ['a', 'b']);

  it('has a row for each unit in the order of the tree', () => {
    expect(rows.map(({ unit }) => unit)).toEqual(['a', 'b']);
  });

  it('has twelve months, empty where nothing fell due, and a sum', () => {
    expect(rows[0]?.months.map((month) => month?.total ?? 0)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(rows[0]?.sum).toMatchObject({ total: 4, done: 2, overdue: 2 });
  });

  it.each([
    [NOTHING, undefined],
    [{ ...NOTHING, total: 2 }, undefined],
    [{ ...NOTHING, total: 2, done: 2 }, 'success) 36%'],
    [{ ...NOTHING, total: 4, done: 2 }, 'success) 22%'],
    [{ ...NOTHING, total: 4, done: 3, overdue: 1 }, 'error) 15%'],
  ])('%j is coloured %s', (counts, colour) => {
    expect(heatOf(counts) ?? 'none').toContain(colour ?? 'none');
  });

  it.each([
    [NOTHING, null],
    [{ ...NOTHING, done: 4, doneInTime: 3 }, 0.75],
  ])('%j: the share in time is %s', (counts, share) => {
    expect(inTimeShare(counts)).toBe(share);
  });
});
