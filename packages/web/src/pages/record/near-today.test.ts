import { describe, expect, it } from 'vitest';

import { nearToday } from './near-today.ts';

const days = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));

describe('the periods that are shown first', () => {
  it.each([
    [0, '2026-03-01', 0, 0],
    [40, '2026-01-20', 0, 40],
    [400, '2026-01-05', 0, 60],
    [400, '2026-03-01', 35, 95],
    [400, '2027-01-30', 340, 400],
    [400, '2030-01-01', 340, 400],
  ])('%i days on %s: from %i to %i', (count, today, from, to) => {
    expect(nearToday(days(count), today, 60)).toEqual({ from, to });
  });
});
