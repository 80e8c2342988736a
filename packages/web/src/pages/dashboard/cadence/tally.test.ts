import { describe, expect, it } from 'vitest';

import { tally } from './tally.ts';

describe('a month of many periods', () => {
  const period = (dueOn: string, state: string, doneOn: string | null = null) => ({ dueOn, state, doneOn });

  it('is counted by how its periods stand, in the order of the legend', () => {
    const periods = [
      period('2026-11-01', 'open'),
      period('2026-11-02', 'done', '2026-11-02'),
      period('2026-11-03', 'done', '2026-11-05'),
      period('2026-11-04', 'done', '2026-11-04'),
      period('2026-11-30', 'open'),
    ];
    expect(tally(periods, '2026-11-22')).toEqual([
      { state: 'kept', count: 2 },
      { state: 'late', count: 1 },
      { state: 'overdue', count: 1 },
      { state: 'open', count: 1 },
    ]);
  });

  it('is empty where nothing falls due', () => {
    expect(tally([], '2026-11-22')).toEqual([]);
  });
});
