import { expect, test } from 'vitest';

import { dayIn, momentIn, monthIn, todayIso } from './dates.ts';

test.each([
  ['2026-03-05', 'zh', '2026年3月5日'],
  ['2026-03-05', 'en', '5\u00a0Mar\u00a02026'],
  ['2024-02-29', 'zh', '2024年2月29日'],
  ['汛前', 'zh', '汛前'],
] as const)('the day %s in %s is %s', (day, language, said) => {
  expect(dayIn(day, language)).toBe(said);
});

test.each([
  ['2026-03', 'zh', '2026年3月'],
  ['2026-11', 'en', 'Nov\u00a02026'],
  ['2027-01', 'en', 'Jan\u00a02027'],
] as const)('the month %s in %s is %s', (month, language, said) => {
  expect(monthIn(month, language)).toBe(said);
});

test('a moment is said to the minute, what is none is given back', () => {
  expect(momentIn('2026-03-05T06:02:10Z', 'zh')).toBe('2026年3月5日 06:02');
  expect(momentIn('2026-03-05T06:02:10Z', 'en')).toBe('5\u00a0Mar\u00a02026, 06:02');
  expect(momentIn('soon', 'en')).toBe('soon');
});

test('today is the day where the browser is', () => {
  expect(todayIso(new Date(2026, 0, 2, 3))).toBe('2026-01-02');
});
