/**
 * A log-linear model of which pair of edges holds the object a clause names, and what it is: a deliverable, a mechanism, or
 * neither. Trained by packages/compiler/scripts/train-named-objects.ts and shipped as packed text.
 */
import { decodeBase64 } from '../../../../text/base64.ts';
import { SLOTS, type FeatureList } from './features.ts';

export interface ObjectModel {
  /** A slot holds two signed bytes: what its feature says for a mechanism (high) and for a deliverable (low). */
  readonly weights: Int16Array;
  /** Added to the score of "names nothing". */
  readonly bias: number;
}

/** As shipped: `rows` is base64 of (slot delta as LEB128, two signed bytes) for the slots that matter. */
export interface PackedObjectModel {
  readonly bias: number;
  readonly rows: string;
}

export function unpackObjectModel({ bias, rows }: PackedObjectModel): ObjectModel {
  const weights = new Int16Array(SLOTS);
  const bytes = decodeBase64(rows);
  let slot = 0;
  for (let at = 0; at < bytes.length;) {
    let delta = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      delta |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    slot += delta;
    const deliverable = bytes[at++] ?? 0;
    weights[slot] = ((bytes[at++] ?? 0) << 8) | deliverable;
  }
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
