import type { Hash } from '../../model/basics.ts';
import { growTree, rootOf, type Frontier, type RangeRoot } from './frontier.ts';

/**
 * Roots of ranges of a tree of which the beginning is known by its frontier alone and the rest by its leaves: all that the
 * inclusion proof of one of those leaves asks for, without reading what came before. Throws for ranges that end within the
 * beginning and are none of its subtrees.
 */
export function rangeRootsBeyond(before: Frontier, leaves: readonly Hash[]): RangeRoot {
  const starts: number[] = [];
  let start = 0;
  for (const size of subtreeSizes(before.size)) {
    starts.push(start);
    start += size;
  }
  return (from, to) => {
    const first = from >= before.size ? starts.length : starts.indexOf(from);
    if (first < 0) throw new RangeError('Within a subtree that is known by its root alone.');
    const last = to >= before.size ? starts.length : starts.indexOf(to);
    if (last < 0) throw new RangeError('Within a subtree that is known by its root alone.');
    const size = Math.max(0, Math.min(to, before.size) - from);
    const tree = growTree({ size, roots: before.roots.slice(first, last) });
    const [begin, end] = [Math.max(from, before.size), Math.max(to, before.size)];
    for (const leaf of leaves.slice(begin - before.size, end - before.size)) tree.append(leaf);
    return rootOf(tree.frontier());
  };
}

/** One for every 1 in the binary form, the largest first: 13 → 8, 4, 1. */
function subtreeSizes(size: number): number[] {
  const sizes: number[] = [];
  for (let rest = size; rest > 0;) {
    const largest = 2 ** Math.floor(Math.log2(rest));
    sizes.push(largest);
    rest -= largest;
  }
  return sizes;
}
