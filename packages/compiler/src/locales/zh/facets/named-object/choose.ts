/** Chooses the pair of edges that holds the object a clause names, if it names one. */
import { addClause, addLeft, addPair, addRight, FeatureList } from './features.ts';
import { MOST_EDGES, type Edges } from './find-edges.ts';
import { deliverableOf, mechanismOf, weigh, type ObjectModel } from './model.ts';

export interface NamedObject {
  readonly from: number;
  readonly to: number;
  readonly kind: 'deliverable' | 'mechanism';
}

/** A shorter phrase is a syllable, a longer one a sentence. */
export const SHORTEST = 2;
export const LONGEST = 80;

/** Working space: a clause is scored at a time, and nothing of it outlives the call. */
const features = new FeatureList();
const ends = new Int32Array(MOST_EDGES);

/** `opens`: whether the clause is the first of its sentence. */
export function chooseObject(
  text: string,
  edges: Edges,
  opens: boolean,
  model: ObjectModel,
): NamedObject | null {
  const { lefts, rights } = edges;
  features.clear();
  addClause(text, edges, opens, features);
  let best = deliverableOf(weigh(model, features)) + model.bias;
  for (let r = 0; r < rights.length; r++) {
    features.clear();
    addRight(text, edges, r, features);
    ends[r] = weigh(model, features);
  }
  let found: NamedObject | null = null;
  for (let l = 0; l < lefts.length; l++) {
    const left = lefts[l];
    if (!left) break;
    features.clear();
    addLeft(text, edges, l, features);
    const start = weigh(model, features);
    for (let r = rights.length - 1; r >= 0; r--) {
      const right = rights[r];
      if (!right || right.at - left.at < SHORTEST) break;
      if (right.at - left.at > LONGEST) continue;
      features.clear();
      addPair(text, edges, left, right, features);
      const own = weigh(model, features);
      const end = ends[r] ?? 0;
      const deliverable = deliverableOf(start) + deliverableOf(end) + deliverableOf(own);
      const mechanism = mechanismOf(start) + mechanismOf(end) + mechanismOf(own);
      if (Math.max(deliverable, mechanism) <= best) continue;
      best = Math.max(deliverable, mechanism);
      found = { from: left.at, to: right.at, kind: deliverable >= mechanism ? 'deliverable' : 'mechanism' };
    }
  }
  return found;
}
