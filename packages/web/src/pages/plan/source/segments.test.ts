import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Span } from '@taizhang/compiler';
import { marksWithin, segmentsOf, type Marked } from './segments.ts';

const mark = (from: number, to: number, value: string): Marked<string> => ({ span: [from, to], value });

test.each<[string, Span, Marked<string>[], [number, number, string][]]>([
  ['no marks', [0, 5], [], [[0, 5, '']]],
  [
    'a mark inside',
    [0, 9],
    [mark(2, 4, 'a')],
    [
      [0, 2, ''],
      [2, 4, 'a'],
      [4, 9, ''],
    ],
  ],
  ['a mark over all of it and more', [3, 6], [mark(0, 9, 'a')], [[3, 6, 'a']]],
  [
    'marks inside each other',
    [0, 9],
    [mark(0, 9, 'a'), mark(3, 5, 'b')],
    [
      [0, 3, 'a'],
      [3, 5, 'a+b'],
      [5, 9, 'a'],
    ],
  ],
  [
    'marks that overlap',
    [0, 9],
    [mark(0, 5, 'a'), mark(3, 9, 'b')],
    [
      [0, 3, 'a'],
      [3, 5, 'a+b'],
      [5, 9, 'b'],
    ],
  ],
  [
    'marks beside it and empty ones',
    [2, 4],
    [mark(0, 2, 'a'), mark(3, 3, 'b'), mark(4, 6, 'c')],
    [[2, 4, '']],
  ],
  ['nothing', [4, 4], [mark(0, 9, 'a')], []],
])('%s', (_title, within, marks, expected) => {
  expect(segmentsOf(within, marks).map(({ span, values }) => [...span, values.join('+')])).toEqual(expected);
});

const marks = fc
  .array(fc.tuple(fc.nat(60), fc.nat(20)))
  .map((pairs) =>
    pairs
      .map(([from, length], index) => mark(from, from + length, String(index)))
      .sort((a, b) => a.span[0] - b.span[0]),
  );

test('segments cover everything once, and each place is under exactly the marks over it', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(40), marks, (from, length, all) => {
      const segments = segmentsOf([from, from + length], all);
      expect(segments.map(({ span }) => span[1] - span[0]).reduce((sum, one) => sum + one, 0)).toBe(length);
      for (const { span, values } of segments)
        for (let at = span[0]; at < span[1]; at++)
          expect(values).toEqual(
            all.filter(({ span: [a, b] }) => a <= at && at < b).map(({ value }) => value),
          );
    }),
  );
});

test('halving finds the same marks as looking at all', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(20), marks, (from, length, all) => {
      const within: Span = [from, from + length];
      const longest = Math.max(0, ...all.map(({ span }) => span[1] - span[0]));
      expect(marksWithin(within, all, longest)).toEqual(
        all.filter(({ span }) => span[0] < within[1] && span[1] > within[0]),
      );
    }),
  );
});
