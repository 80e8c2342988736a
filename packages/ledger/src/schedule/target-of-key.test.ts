import { describe, expect, it } from 'vitest';

import type { ScheduleRule } from '../model/index.ts';
import { targetOfKey } from './target-of-key.ts';

const due = { at: 'end', roll: 'none' } as const;
const bounds = { from: null, until: null };
const YEARLY = {
  kind: 'target',
  per: 'year',
  every: 1,
  atLeast: 4,
  atMost: null,
  unit: '次',
  due,
  ...bounds,
} as const;
const TAGGED = { ...YEARLY, atLeast: 9, tag: 'b' } as const;
const MONTHLY = { kind: 'periodic', per: 'month', every: 1, times: 1, due, ...bounds } as const;
const RULES: readonly ScheduleRule[] = [MONTHLY, YEARLY, TAGGED];

const CASES: readonly (readonly [key: string, atLeast: number | null])[] = [
  ['2026', 4],
  ['2026@b', 9],
  ['2026@c', null],
  ['2026-03', null],
  ['2026#2', null],
  ['2026--2027', null],
  ['no key', null],
];

describe('the target that a period is for', () => {
  it.each(CASES)('%s: at least %s', (key, atLeast) => {
    expect(targetOfKey(RULES, key)?.atLeast ?? null).toBe(atLeast);
  });
});
