/** Pairs the values of one facet on both sides of a pair of commitments. */

export interface ValuePair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** A promise with more values of one kind than this is a broken table; the rest is left out of the comparison. */
const MAX_VALUES = 60;

/** The closest first, in order among equals; what finds no counterpart comes alone. `closeness` is 0 for strangers. */
export function pairValues<T>(
  all: readonly T[],
  others: readonly T[],
  closeness: (before: T, after: T) => number,
): ValuePair<T>[] {
  const before = all.slice(0, MAX_VALUES);
  const after = others.slice(0, MAX_VALUES);
  const scored: { a: number; b: number; score: number }[] = [];
  before.forEach((left, a) => {
    after.forEach((right, b) => {
      const score = closeness(left, right);
      if (score > 0) scored.push({ a, b, score });
    });
  });
  scored.sort((x, y) => y.score - x.score || x.a + x.b - (y.a + y.b));
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  const pairs: ValuePair<T>[] = [];
  for (const { a, b } of scored) {
    if (usedBefore.has(a) || usedAfter.has(b)) continue;
    usedBefore.add(a);
    usedAfter.add(b);
    pairs.push({ before: before[a] ?? null, after: after[b] ?? null });
  }
  before.forEach((left, a) => {
    if (!usedBefore.has(a)) pairs.push({ before: left, after: null });
  });
  after.forEach((right, b) => {
    if (!usedAfter.has(b)) pairs.push({ before: null, after: right });
  });
  return pairs;
}
