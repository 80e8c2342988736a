/**
 * A log-linear model of which pair of edges holds the object a clause names, and what it is: a deliverable, a mechanism, or
 * neither. Trained by packages/compiler/scripts/train-named-objects.ts and shipped as packed text.
 */
import { readPackedRows } from '../../../../text/packed-rows.ts';
import { slotOf, SLOTS, type FeatureSink } from './features.ts';

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

/**
 * The two sums of features in one number, which adds up like one: `deliverableOf` and `mechanismOf` take them apart. A few
 * dozen signed bytes overflow neither half.
 */
export type Scores = number;

export const deliverableOf = (scores: Scores): number => (scores << 16) >> 16;
export const mechanismOf = (scores: Scores): number => (scores - deliverableOf(scores)) >> 16;

/** Adds up what the model says of the features it hears. */
export class ScoreSum implements FeatureSink {
  #weights: Int16Array = NO_WEIGHTS;
  #scores: Scores = 0;

  /** Starts anew. */
  start({ weights }: ObjectModel): void {
    this.#weights = weights;
    this.#scores = 0;
  }

  /** The sum since the last time it was taken. */
  take(): Scores {
    const scores = this.#scores;
    this.#scores = 0;
    return scores;
  }

  add(template: number, value: number): void {
    const both = this.#weights[slotOf(template, value)] ?? 0;
    this.#scores += ((both << 24) >> 24) + ((both >> 8) << 16);
  }
}

const NO_WEIGHTS = new Int16Array(0);
