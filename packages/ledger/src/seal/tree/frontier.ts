/** A Merkle tree that only grows, kept as the roots of its complete subtrees: log n hashes for n leaves. */
import type { Hash } from '../../model/basics.ts';
import { EMPTY_ROOT, nodeHash } from './node-hash.ts';

export interface Frontier {
  /** Count of leaves. */
  readonly size: number;
  /** Roots of the complete subtrees, the largest (leftmost) first: one for every 1 in the binary form of `size`. */
  readonly roots: readonly Hash[];
}

export const EMPTY_FRONTIER: Frontier = { size: 0, roots: [] };

/** A frontier that grows in place, for long runs. */
export interface GrowingTree {
  readonly append: (leaf: Hash) => void;
  readonly frontier: () => Frontier;
}

export function growTree(from: Frontier): GrowingTree {
  const roots = [...from.roots];
  let { size } = from;
  return {
    append(leaf) {
      let root = leaf;
      // Every complete pair of equal size becomes one subtree.
      for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
        root = nodeHash(roots.pop() ?? '', root);
      }
      roots.push(root);
      size += 1;
    },
    frontier: () => ({ size, roots: [...roots] }),
  };
}

/** The Merkle tree hash of all leaves (RFC 9162 §2.1.1). */
export function rootOf({ roots }: Frontier): Hash {
  let root: Hash | undefined;
  for (const subtree of roots.toReversed()) root = root === undefined ? subtree : nodeHash(subtree, root);
  return root ?? EMPTY_ROOT;
}

/** Root of the leaves `from` to `to`, the latter exclusive; at least one. */
export type RangeRoot = (from: number, to: number) => Hash;

/** Ranges of leaf hashes held in memory. */
export function rangeRootOf(leaves: readonly Hash[]): RangeRoot {
  return (from, to) => {
    const tree = growTree(EMPTY_FRONTIER);
    for (const leaf of leaves.slice(from, to)) tree.append(leaf);
    return rootOf(tree.frontier());
  };
}
