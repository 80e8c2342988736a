import { describe, expect, it } from 'vitest';
import { checkOwnDays } from './check-own-days.ts';

const own = (from: string, to: string) => ({ from, to, kind: 'closed' as const, name: '馆舍检修' });

describe('checkOwnDays', () => {
  it.each([
    ['2026-03-02', '2026-03-04', true],
    ['2026-03-02', '2026-03-02', true],
    ['2026-03-04', '2026-03-02', false],
    ['2026-02-29', '2026-03-02', false],
    ['2026-03-02', '2036-03-02', false],
  ])('from %s to %s may stand: %s', (from, to, ok) => {
    expect(checkOwnDays(own(from, to)).ok).toBe(ok);
  });
});
