import { expect, test } from 'vitest';
import { renumber } from './numbered-places.ts';

test.each([
  ['（三）', 2, '（二）'],
  ['十二、', 11, '十一、'],
  ['第二十章', 19, '第十九章'],
  ['4.', 3, '3.'],
  ['1.4', 3, '1.3'],
  ['③', 2, '②'],
  ['⑴', 0, null],
  ['任务7：', 6, '任务6：'],
  ['首先，', 1, null],
])('%s with the number %i is %s', (mark, value, expected) => {
  expect(renumber(mark, value)).toBe(expected);
});
