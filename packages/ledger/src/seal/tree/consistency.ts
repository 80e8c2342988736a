/** That a tree only grew: its first leaves are those of the tree it was before. */
import type { Hash } from '../../model/basics.ts';
import type { RangeRoot } from './frontier.ts';
import { EMPTY_ROOT, nodeHash } from './node-hash.ts';
import { splitOf } from './split.ts';

/** PROOF(oldSize, D[size]) of RFC 9162 §2.1.4.1; empty for equal sizes, and for an old tree without leaves. */
export function consistencyProof(rangeRoot: RangeRoot, oldSize: number, size: number): Hash[] {
  if (!Number.isSafeInteger(oldSize) || oldSize < 0 || oldSize > size) throw new RangeError('No such tree.');
  if (oldSize === 0 || oldSize === size) return [];
  const proof: Hash[] = [];
  let [from, to] = [0, size];
  let whole = true;
  while (oldSize !== to) {
    const middle = from + splitOf(to - from);
    if (oldSize <= middle) {
      proof.push(rangeRoot(middle, to));
      to = middle;
    } else {
      proof.push(rangeRoot(from, middle));
      from = middle;
      whole = false;
    }
  }
  if (!whole) proof.push(rangeRoot(from, to));
  return proof.reverse();
}

export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly oldRoot: Hash;
  readonly size: number;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

/** RFC 9162 §2.1.4.2. */
export function verifyConsistency({ oldSize, oldRoot, size, root, proof }: ConsistencyClaim): boolean {
  if (!Number.isSafeInteger(oldSize) || oldSize < 0 || oldSize > size) return false;
  if (oldSize === size) return proof.length === 0 && oldRoot === root;
  if (oldSize === 0) return proof.length === 0 && oldRoot === EMPTY_ROOT;
  const isComplete = splitOf(oldSize * 2) === oldSize;
  const [first, ...rest] = isComplete ? [oldRoot, ...proof] : proof;
  if (first === undefined) return false;
  let place = oldSize - 1;
  let last = size - 1;
  while (place % 2 === 1) {
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  let [computedOld, computed] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      computedOld = nodeHash(sibling, computedOld);
      computed = nodeHash(sibling, computed);
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2);
        last = Math.floor(last / 2);
      }
    } else {
      computed = nodeHash(computed, sibling);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && computedOld === oldRoot && computed === root;
}
