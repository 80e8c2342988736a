import { expect, test } from 'vitest';
import { indexLines } from './line-index.ts';

test.each([
  ['', 0, 0, 0],
  ['ab\ncd', 0, 0, 0],
  ['ab\ncd', 2, 0, 2],
  ['ab\ncd', 3, 1, 0],
  ['ab\ncd', 99, 1, 2],
  ['ab\r\ncd', 4, 1, 0],
  ['\n\n', 2, 2, 0],
  ['ab', -1, 0, 0],
])('in %j offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(indexLines(text).positionOf(offset)).toEqual({ line, column });
});

test('a line ends before its line end', () => {
  const lines = indexLines('ab\r\ncd\n');
  expect([0, 1, 2].map((line) => lines.spanOf(line))).toEqual([
    [0, 2],
    [4, 6],
    [7, 7],
  ]);
});
