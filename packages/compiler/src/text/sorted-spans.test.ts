import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '../types.ts';
import { SortedSpans } from './sorted-spans.ts';

it('answers as a search of the whole list would', () => {
  const span = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 5 }))
    .map(([at, length]): Span => [at, at + length]);
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (spans, questions) => {
      // Overlapping spans would let a long one hide behind a short one; finders never produce them.
      const apart = spans.filter((a, i) => !spans.slice(0, i).some((b) => a[0] < b[1] && b[0] < a[1]));
      const sorted = new SortedSpans(apart);
      for (const [start, end] of [...questions].sort((a, b) => a[0] - b[0])) {
        expect(sorted.overlaps(start, end)).toBe(apart.some((b) => b[0] < end && b[1] > start));
      }
    }),
  );
});
