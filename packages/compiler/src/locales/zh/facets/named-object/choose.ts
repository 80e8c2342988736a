/** Chooses the pair of edges that holds the object a clause names, if it names one. */
import { addClause, addLeft, addPair, addRight } from './features.ts';
import { MOST_EDGES, type Edges } from './find-edges.ts';
import { deliverableOf, mechanismOf, ScoreSum, type ObjectModel } from './model.ts';

export interface NamedObject {
  readonly from: number;
  readonly to: number;
  readonly kind: 'deliverable' | 'mechanism';
}

/** A shorter phrase is a syllable, a longer one a sentence. */
export const SHORTEST = 2;
export const LONGEST = 80;

/** Working space: a clause is scored at a time, and nothing of it outlives the call. */
const sum = new ScoreSum();
const ends = new Int32Array(MOST_EDGES);

/** `opens`: whether the clause is the first of its sentence. */
export function chooseObject(
  text: string,
  edges: Edges,
  opens: boolean,
  model: ObjectModel,
): NamedObject | null {
  const { lefts, leftCount, rights, rightCount } = edges;
  sum.start(model);
  addClause(text, edges, opens, sum);
  let best = deliverableOf(sum.take()) + model.bias;
  for (let r = 0; r < rightCount; r++) {
    addRight(text, edges, r, sum);
    ends[r] = sum.take();
  }
  let found: NamedObject | null = null;
  for (let l = 0; l < leftCount; l++) {
    const left = lefts[l];
    if (!left) break;
    addLeft(text, edges, l, sum);
    const start = sum.take();
    for (let r = rightCount - 1; r >= 0; r--) {
      const right = rights[r];
      if (!right || right.at - left.at < SHORTEST) break;
      if (right.at - left.at > LONGEST) continue;
      addPair(edges, left, right, sum);
      const scores = start + (ends[r] ?? 0) + sum.take();
      const deliverable = deliverableOf(scores);
      const mechanism = mechanismOf(scores);
      if (Math.max(deliverable, mechanism) <= best) continue;
      best = Math.max(deliverable, mechanism);
      found = { from: left.at, to: right.at, kind: deliverable >= mechanism ? 'deliverable' : 'mechanism' };
    }
  }
  return found;
}
