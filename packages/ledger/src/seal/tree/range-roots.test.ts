import { hash } from 'node:crypto';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { EMPTY_FRONTIER, growTree, rangeRootOf, rootOf } from './frontier.ts';
import { inclusionProof, verifyInclusion } from './inclusion.ts';
import { rangeRootsBeyond } from './range-roots.ts';

const leaf = (index: number): string => hash('sha256', `leaf ${index}`);

test('a leaf behind a frontier is proven as if every leaf were at hand', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 80 }),
      fc.nat(),
      (known, more, at) => {
        const size = known + more;
        const all = Array.from({ length: size }, (_, index) => leaf(index));
        const tree = growTree(EMPTY_FRONTIER);
        for (const one of all.slice(0, known)) tree.append(one);
        const before = tree.frontier();
        for (const one of all.slice(known)) tree.append(one);
        const index = known + (at % more);
        const proof = inclusionProof(rangeRootsBeyond(before, all.slice(known)), index, size);
        expect(proof).toEqual(inclusionProof(rangeRootOf(all), index, size));
        expect(
          verifyInclusion({ leaf: leaf(index), index, size, root: rootOf(tree.frontier()), proof }),
        ).toBe(true);
      },
    ),
  );
});

test('what lies within a known subtree cannot be asked for', () => {
  const tree = growTree(EMPTY_FRONTIER);
  for (let index = 0; index < 8; index++) tree.append(leaf(index));
  const ranges = rangeRootsBeyond(tree.frontier(), [leaf(8)]);
  expect(() => ranges(2, 4)).toThrow(RangeError);
  expect(() => ranges(0, 4)).toThrow(RangeError);
});
