/**
 * A log-linear model of which pair of edges holds the object a clause names, and what it is: a deliverable, a mechanism, or
 * neither. Trained by packages/compiler/scripts/train-named-objects.ts and shipped as packed text.
 */
import { readPackedRows } from '../../../../text/packed-rows.ts';
import { SLOTS, type FeatureList } from './features.ts';

export interface ObjectModel {
  /** A slot holds two signed bytes: what its feature says for a mechanism (high) and for a deliverable (low). */
  readonly weights: Int16Array;
  /** Added to the score of "names nothing". */
  readonly bias: number;
}

/** As shipped: `rows` holds two signed bytes for the slots that matter (see `readPackedRows`). */
export interface PackedObjectModel {
  readonly bias: number;
  readonly rows: string;
}

export function unpackObjectModel({ bias, rows }: PackedObjectModel): ObjectModel {
  const weights = new Int16Array(SLOTS);
  readPackedRows(rows, 2, (slot, bytes, at) => {
    const [deliverable = 0, mechanism = 0] = bytes.subarray(at, at + 2);
    weights[slot] = (mechanism << 8) | deliverable;
  });
  return { weights, bias };
}

/** The two sums of a list of features, packed into one number: `deliverableOf` and `mechanismOf` unpack it. */
type Scores = number;

export const deliverableOf = (scores: Scores): number => (scores << 16) >> 16;
export const mechanismOf = (scores: Scores): number => scores >> 16;

export function weigh({ weights }: ObjectModel, features: FeatureList): Scores {
  let deliverable = 0;
  let mechanism = 0;
  for (let k = 0; k < features.size; k++) {
    const both = weights[features.slots[k] ?? 0] ?? 0;
    deliverable += (both << 24) >> 24;
    mechanism += both >> 8;
  }
  return (mechanism << 16) | (deliverable & 0xffff);
}
