import { describe, expect, it } from 'vitest';

import type { PeriodUnit } from '../../api/definition.ts';
import { dayWithin, periodKeyOf } from './period-key-of.ts';

const CASES: readonly (readonly [day: string, per: PeriodUnit, key: string])[] = [
  ['2026-07-05', 'year', '2026'],
  ['2026-06-30', 'half-year', '2026-H1'],
  ['2026-07-01', 'half-year', '2026-H2'],
  ['2026-07-05', 'quarter', '2026-Q3'],
  ['2026-12-31', 'quarter', '2026-Q4'],
  ['2026-07-05', 'month', '2026-07'],
  ['2026-07-05', 'week', '2026-W27'],
  ['2027-01-01', 'week', '2026-W53'],
  ['2024-12-30', 'week', '2025-W01'],
  ['2026-07-05', 'day', '2026-07-05'],
];

describe('the period of a day', () => {
  it.each(CASES)('%s per %s: %s, and back into it', (day, per, key) => {
    expect(periodKeyOf(day, per)).toBe(key);
    expect(periodKeyOf(dayWithin(key) ?? '', per)).toBe(key);
  });

  it('what is no key is no day', () => {
    expect(dayWithin('2026-Q5')).toBeNull();
  });
});
