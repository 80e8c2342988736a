import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';

test.each([
  ['abc', 3],
  ['计划', 4],
  ['（一）', 6],
  ['“引号”', 6],
  ['e\u0301', 1],
  ['😀', 2],
  ['𠮷', 2],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
