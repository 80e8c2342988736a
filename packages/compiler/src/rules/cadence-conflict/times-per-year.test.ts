import { expect, test } from 'vitest';
import type { Cadence, Comparator } from '../../types.ts';
import { compareCounts, counterOf, timesPerYear } from './times-per-year.ts';

function cadence(per: Cadence['per'], every: number, n?: number, cmp: Comparator = '='): Cadence {
  return { span: [0, 0], from: 'text', per, every, rrule: null, ...(n === undefined ? {} : { n, cmp }) };
}

test.each([
  ['month', 1, 2, 24],
  ['month', 2, 1, 6],
  ['quarter', 1, undefined, 4],
  ['half-year', 1, 1, 2],
  ['week', 1, 1, 52],
  ['year', 2, 1, null],
  ['month', 5, 1, null],
  ['month', 0, 1, null],
  ['day', 1, 1, null],
  ['continuous', 1, undefined, null],
] as const)('per %s, every %i, %s times: %s a year', (per, every, n, times) => {
  expect(timesPerYear(cadence(per, every, n))).toBe(times);
});

test.each([
  ['=', 12, '=', 12, true],
  ['=', 12, '>=', 12, true],
  ['=', 12, '>=', 10, false],
  ['=', 12, '>=', 15, false],
  ['>=', 12, '>=', 15, true],
  ['>=', 12, '>=', 10, false],
  ['>', 12, '<=', 10, false],
  ['>=', 12, '<', 20, true],
  ['<=', 12, '=', 20, false],
  ['<', 12, '=', 6, true],
  ['~', 12, '=', 6, true],
  ['=', 12, '~', 10, true],
] as const)('a rhythm of %s %i a year and a total of %s %i fit: %s', (cmp, times, totalCmp, n, fit) => {
  expect(compareCounts(cadence('month', 1, 1, cmp), times, cadence('year', 1, n, totalCmp))).toBe(fit);
});

test.each([
  ['全年不少于12次', '次'],
  ['每月2场', '场'],
  ['每季度', ''],
  ['every month', ''],
])('%s ends in the counter %j', (words, counter) => {
  expect(counterOf(words)).toBe(counter);
});
