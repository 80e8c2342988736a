import { expect, test } from 'vitest';
import { isConvention, shorten } from './report-items.ts';

test.each([
  ['制定方案。', 20, '制定方案'],
  ['一二三四五六七八九十', 20, '一二三四五六七八九十'],
  ['一二三四五六七八九十。', 20, '一二三四五六七八九十'],
  ['一二三四五六七八九十一', 20, '一二三四五六七八九十…'],
  ['一二三四，六七', 10, '一二三四…'],
  ['a\n\tb', 20, 'a b'],
  ['', 20, ''],
])('%j within %i columns is %j', (words, columns, expected) => {
  expect(shorten(words, columns)).toBe(expected);
});

test.each([
  [3, 3, false],
  [4, 4, true],
  [4, 8, true],
  [4, 9, false],
])('%i of %i items: a convention? %s', (bad, total, expected) => {
  expect(isConvention(bad, total)).toBe(expected);
});
