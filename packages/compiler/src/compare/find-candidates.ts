/**
 * Which pairs of commitments are worth a closer look: those that share telling terms, and the neighbours of pairs already
 * known. Symmetric: swapping the plans swaps the pairs and nothing else.
 *
 * Linear in practice: a commitment is looked up by its rarest terms only, and a term that many commitments hold is not one of
 * them, so the pairs per commitment are bounded by RARE_TERMS × COMMON.
 */
import type { Profile } from './profile.ts';
import type { TermWeights } from './term-weights.ts';

/** Indices into the two lists of profiles. */
export type Pair = readonly [previous: number, next: number];

/** Terms by which a commitment is looked up. */
const RARE_TERMS = 24;
/** A term in more commitments than this tells nothing apart. */
const COMMON = 64;
/** How far from a known pair its neighbours are tried. */
const NEIGHBOURHOOD = 3;

export interface OpenSides {
  readonly previous: readonly Profile[];
  readonly next: readonly Profile[];
  /** Counterpart of each commitment so far, or -1. */
  readonly nextOf: Int32Array;
  readonly previousOf: Int32Array;
}

export function findCandidates(sides: OpenSides, weights: TermWeights): Pair[] {
  const pairs = [...byRareTerms(sides, weights), ...byNeighbourhood(sides)];
  return withoutRepeats(pairs, sides.next.length);
}

function byRareTerms({ previous, next, nextOf, previousOf }: OpenSides, weights: TermWeights): Pair[] {
  const pairs: Pair[] = [];
  const postings = new Map<number, number[]>();
  for (let j = 0; j < next.length; j++) {
    if (previousOf[j] !== -1) continue;
    for (const term of rarestTerms(next[j], weights)) {
      const list = postings.get(term);
      if (list) list.push(j);
      else postings.set(term, [j]);
    }
  }
  const seenBy = new Int32Array(next.length).fill(-1);
  for (let i = 0; i < previous.length; i++) {
    if (nextOf[i] !== -1) continue;
    for (const term of rarestTerms(previous[i], weights)) {
      for (const j of postings.get(term) ?? []) {
        if (seenBy[j] === i) continue;
        seenBy[j] = i;
        pairs.push([i, j]);
      }
    }
  }
  return pairs;
}

function rarestTerms(profile: Profile | undefined, { frequency }: TermWeights): number[] {
  const rare: number[] = [];
  for (const term of profile?.terms ?? []) {
    const count = frequency[term] ?? 0;
    if (count > 1 && count <= COMMON) rare.push(term);
  }
  if (rare.length <= RARE_TERMS) return rare;
  // Terms as rare as the last one stay too: a cut among equals would depend on which plan was read first.
  const counts = rare.map((term) => frequency[term] ?? 0).sort((a, b) => a - b);
  const limit = counts[RARE_TERMS - 1] ?? COMMON;
  return rare.filter((term) => (frequency[term] ?? 0) <= limit);
}

/** Templated plans share no rare term; but what stands beside a known pair often belongs together. */
function byNeighbourhood({ previous, next, nextOf, previousOf }: OpenSides): Pair[] {
  const pairs: Pair[] = [];
  for (let i = -1; i <= previous.length; i++) {
    const j = anchorOf(i, previous.length, next.length, nextOf);
    if (j === null) continue;
    for (const step of [1, -1]) {
      for (let a = 1; a <= NEIGHBOURHOOD && nextOf[i + a * step] === -1; a++) {
        for (let b = 1; b <= NEIGHBOURHOOD && previousOf[j + b * step] === -1; b++) {
          pairs.push([i + a * step, j + b * step]);
        }
      }
    }
  }
  return pairs;
}

/** The ends of the plans are anchors too. */
function anchorOf(i: number, previousLength: number, nextLength: number, nextOf: Int32Array): number | null {
  if (i === -1) return -1;
  if (i === previousLength) return nextLength;
  const j = nextOf[i] ?? -1;
  return j === -1 ? null : j;
}

function withoutRepeats(pairs: Pair[], width: number): Pair[] {
  const seen = new Set<number>();
  return pairs.filter(([i, j]) => {
    const key = i * width + j;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
