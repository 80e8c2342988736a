/**
 * Finds the counterpart of each commitment: the same words first, then the closest, best pairs first.
 *
 * Greedy by score with ties broken by place. Every step treats the two plans alike, so that swapping them swaps the result.
 */
import { findCandidates, type OpenSides, type Pair } from './find-candidates.ts';
import type { Profile } from './profile.ts';
import { scorePair, type ScoreContext } from './score-pair.ts';
import type { TermWeights } from './term-weights.ts';

export interface Alignment {
  /** Index of the counterpart in the other plan, or -1. */
  readonly nextOf: Int32Array;
  readonly previousOf: Int32Array;
  /** Score of each previous commitment's pair; 1 for the same words, 0 without counterpart. */
  readonly scores: Float64Array;
}

/** Below this two commitments are strangers. Measured on known edits (scripts/compare-accuracy.ts): 0.40–0.50 do alike. */
const ACCEPTED = 0.45;
/** A second round lets the pairs of the first vouch for their neighbours. */
const ROUNDS = 2;

export function align(
  previous: readonly Profile[],
  next: readonly Profile[],
  weights: TermWeights,
): Alignment {
  const nextOf = new Int32Array(previous.length).fill(-1);
  const previousOf = new Int32Array(next.length).fill(-1);
  const scores = new Float64Array(previous.length);
  const sides: OpenSides = { previous, next, nextOf, previousOf };
  for (const key of ['rolled', 'literal'] as const) {
    for (const withSection of [true, false]) pairSameWords(sides, scores, { key, withSection });
  }
  for (let round = 0; round < ROUNDS; round++) pairClosest(sides, scores, weights);
  return { nextOf, previousOf, scores };
}

interface Sameness {
  readonly key: 'rolled' | 'literal';
  readonly withSection: boolean;
}

/** Words that occur more than once pair up in order, within their section before across sections. */
function pairSameWords(sides: OpenSides, scores: Float64Array, { key, withSection }: Sameness): void {
  const { previous, next, nextOf, previousOf } = sides;
  const keyOf = (profile: Profile): string =>
    withSection ? `${profile[key]}\n${profile.section}` : profile[key];
  const open = new Map<string, number[]>();
  for (let j = next.length - 1; j >= 0; j--) {
    const profile = next[j];
    if (!profile || previousOf[j] !== -1) continue;
    const list = open.get(keyOf(profile));
    if (list) list.push(j);
    else open.set(keyOf(profile), [j]);
  }
  previous.forEach((profile, i) => {
    if (nextOf[i] !== -1) return;
    const j = open.get(keyOf(profile))?.pop();
    if (j === undefined) return;
    nextOf[i] = j;
    previousOf[j] = i;
    scores[i] = 1;
  });
}

function pairClosest(sides: OpenSides, scores: Float64Array, weights: TermWeights): void {
  const context: ScoreContext = { ...sides, weight: weights.weight };
  const scored: { pair: Pair; score: number }[] = [];
  for (const pair of findCandidates(sides, weights)) {
    const score = scorePair(pair, context);
    if (score >= ACCEPTED) scored.push({ pair, score });
  }
  scored.sort((a, b) => b.score - a.score || placeOf(a.pair) - placeOf(b.pair));
  for (const { pair, score } of scored) {
    const [i, j] = pair;
    if (sides.nextOf[i] !== -1 || sides.previousOf[j] !== -1) continue;
    sides.nextOf[i] = j;
    sides.previousOf[j] = i;
    scores[i] = score;
  }
}

/** Of equal pairs the one further up wins; two pairs with one commitment in common never have the same sum. */
function placeOf([i, j]: Pair): number {
  return i + j;
}
