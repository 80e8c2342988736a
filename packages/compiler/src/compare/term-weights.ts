/** How telling each term is: the fewer commitments of either plan hold it, the more it says. */
import type { Profile } from './profile.ts';

export interface TermWeights {
  /** Weight by term number. */
  readonly weight: Float64Array;
  /** Commitments of either plan that hold the term. */
  readonly frequency: Uint32Array;
}

export function weighTerms(
  previous: readonly Profile[],
  next: readonly Profile[],
  terms: number,
): TermWeights {
  const frequency = new Uint32Array(terms);
  for (const side of [previous, next]) {
    for (const profile of side) {
      for (const term of profile.terms) frequency[term] = (frequency[term] ?? 0) + 1;
    }
  }
  const total = previous.length + next.length;
  const weight = new Float64Array(terms);
  for (let term = 0; term < terms; term++) {
    // Terms outside commitments (headings) have no frequency and count like the rarest.
    weight[term] = Math.log(1 + total / Math.max(1, frequency[term] ?? 1));
  }
  return { weight, frequency };
}

export function totalWeight(terms: Uint32Array, weight: Float64Array): number {
  let sum = 0;
  for (const term of terms) sum += weight[term] ?? 0;
  return sum;
}

/** Weight of the terms that two sorted lists share. */
export function sharedWeight(a: Uint32Array, b: Uint32Array, weight: Float64Array): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      sum += weight[left] ?? 0;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** Weighted Dice coefficient, 0 to 1; 0 where either side has no terms. */
export function dice(a: Uint32Array, b: Uint32Array, weight: Float64Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (2 * sharedWeight(a, b, weight)) / (totalWeight(a, weight) + totalWeight(b, weight));
}
