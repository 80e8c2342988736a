/** Whether a bound (a number with its comparator) became easier or harder to meet. */
import type { Comparator } from '../types.ts';

export interface Bound {
  readonly n: number;
  readonly cmp: Comparator;
}

export type BoundChange = 'softened' | 'strengthened' | null;

/** How much a comparator asks of one who must reach the number. */
const GRIP: Readonly<Record<Comparator, number>> = { '>': 4, '>=': 4, '=': 3, '~': 2, '<=': 1, '<': 1 };
/** The same for one who must stay under it. */
const GRIP_BELOW: Readonly<Record<Comparator, number>> = { '<': 4, '<=': 4, '=': 4, '~': 2, '>=': 1, '>': 1 };

/** `ceiling`: less is better (漏损率降至10%以内). The number decides; the comparator only when the numbers are equal. */
export function compareBounds(before: Bound, after: Bound, ceiling: boolean): BoundChange {
  if (before.n !== after.n) {
    const less = after.n < before.n;
    return less === ceiling ? 'strengthened' : 'softened';
  }
  const grip = ceiling ? GRIP_BELOW : GRIP;
  if (grip[before.cmp] === grip[after.cmp]) return null;
  return grip[after.cmp] < grip[before.cmp] ? 'softened' : 'strengthened';
}
