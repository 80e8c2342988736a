/**
 * Promises that were split in two or more, or merged: a leftover beside a pair whose words the pair's other side holds.
 *
 * Only clear cases: most of the leftover is found in the whole, it explains a good part of the whole that the pair leaves
 * open, and it stands close by. What could be both a split and a merge is neither.
 */
import type { Alignment } from './align.ts';
import type { Profile } from './profile.ts';
import { readTerms, Vocabulary } from './read-terms.ts';
import { sharedWeight, totalWeight, type TermWeights } from './term-weights.ts';

export interface Parts {
  /** Further next commitments by previous index: that promise was split. */
  readonly splits: ReadonlyMap<number, readonly number[]>;
  /** Further previous commitments by next index: they were merged into it. */
  readonly merges: ReadonlyMap<number, readonly number[]>;
}

/** Share of the leftover's weight that must be in the whole. */
const LEAST_CONTAINED = 0.6;
/** Share of the whole's weight that the leftover must add to what the pair explains. */
const LEAST_GAIN = 0.15;
const REACH = 2;

interface Side {
  readonly whole: readonly Profile[];
  readonly parts: readonly Profile[];
  /** Part paired with each whole, and the reverse. */
  readonly partOf: Int32Array;
  readonly wholeOf: Int32Array;
}

export function findParts(
  [previous, next]: readonly [readonly Profile[], readonly Profile[]],
  { nextOf, previousOf }: Alignment,
  { weight }: TermWeights,
): Parts {
  const splits = collect({ whole: previous, parts: next, partOf: nextOf, wholeOf: previousOf }, weight);
  const merges = collect({ whole: next, parts: previous, partOf: previousOf, wholeOf: nextOf }, weight);
  for (const i of [...splits.keys()]) {
    const j = nextOf[i] ?? -1;
    if (merges.delete(j)) splits.delete(i);
  }
  return { splits, merges };
}

function collect(side: Side, weight: Float64Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  side.parts.forEach((part, j) => {
    if (side.wholeOf[j] !== -1) return;
    const i = bestWhole(part, j, side, weight);
    if (i === -1) return;
    const list = found.get(i);
    if (list) list.push(j);
    else found.set(i, [j]);
  });
  return found;
}

/** The whole next door that holds most of the part, or -1. */
function bestWhole(part: Profile, j: number, side: Side, weight: Float64Array): number {
  let best = -1;
  let bestContained = LEAST_CONTAINED;
  for (let step = -REACH; step <= REACH; step++) {
    const i = step === 0 ? -1 : (side.wholeOf[j + step] ?? -1);
    const whole = i === -1 ? undefined : side.whole[i];
    const first = side.parts[j + step];
    if (!whole || !first || whole.rolled === first.rolled || whole.literal === first.literal) continue;
    if (part.valueOnly) {
      const share = sharedText(part, whole);
      if (share <= bestContained || sharedText(part, first) >= LEAST_CONTAINED) continue;
      best = i;
      bestContained = share;
      continue;
    }
    const contained =
      sharedWeight(part.terms, whole.terms, weight) / Math.max(1e-9, totalWeight(part.terms, weight));
    if (contained <= bestContained) continue;
    const gain = explained(whole, [first, part], weight) - explained(whole, [first], weight);
    if (gain < LEAST_GAIN) continue;
    best = i;
    bestContained = contained;
  }
  return best;
}

/** Share of the part's words, values included, that the other text holds too. */
function sharedText(part: Profile, other: Profile): number {
  const vocabulary = new Vocabulary();
  const held = new Set(readTerms(other.reference.text, vocabulary));
  const own = readTerms(part.reference.text, vocabulary);
  return own.length === 0 ? 0 : own.filter((term) => held.has(term)).length / own.length;
}

/** Share of the whole's weight found in any of the parts. */
function explained(whole: Profile, parts: readonly Profile[], weight: Float64Array): number {
  const held = new Set(parts.flatMap(({ terms }) => [...terms]));
  let sum = 0;
  for (const term of whole.terms) if (held.has(term)) sum += weight[term] ?? 0;
  return sum / Math.max(1e-9, totalWeight(whole.terms, weight));
}
