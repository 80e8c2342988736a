import { expect, test } from 'vitest';
import { CHINESE_CALENDAR } from './chinese-calendar.ts';

// Notices of the State Council: National Day 2026 is 1–7 October, with work on 20 September and 10 October.
test.each<[string, boolean]>([
  ['2026-09-30', true],
  ['2026-10-01', false],
  ['2026-10-07', false],
  ['2026-10-08', true],
  ['2026-10-10', true],
  ['2026-09-20', true],
  ['2026-10-11', false],
  ['2026-02-14', true],
])('%s is a working day: %s', (date, expected) => {
  expect(CHINESE_CALENDAR.isWorkday(date)).toBe(expected);
});

test('says which years it knows, and claims no year without a notice', () => {
  expect(CHINESE_CALENDAR.knows(2026)).toBe(true);
  expect(CHINESE_CALENDAR.knows(2004)).toBe(true);
  expect(CHINESE_CALENDAR.knows(2003)).toBe(false);
  expect(CHINESE_CALENDAR.knows(2035)).toBe(false);
});
