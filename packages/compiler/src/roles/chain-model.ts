/**
 * A linear-chain model of clause roles: a weight per feature and role, and one per pair of neighbouring roles.
 *
 * Trained by `npm run train` (packages/compiler/scripts/train-roles.ts) and shipped as packed text in the locale.
 */
import { ROLE_COUNT } from './role-codes.ts';
import { FEATURE_BITS } from './feature-sink.ts';
import { decodeBase64 } from '../text/base64.ts';

/** Emission weights stand in rows of this many bytes, so that a row starts at `feature << 3`. */
const ROW = 8;

export interface ChainModel {
  /** Row `feature * 8 + role`, in units of `scale`. */
  readonly weights: Int8Array;
  /** A bit a feature: whether its row has weights. Most features of a text were never seen, and this table fits the nearest cache. */
  readonly live: Uint8Array;
  readonly scale: number;
  /** `from * ROLE_COUNT + to`, log scores. */
  readonly transitions: Float64Array;
  readonly start: Float64Array;
}

/** The model as shipped: `rows` is base64 of (feature delta as LEB128, one signed byte a role) for features that matter. */
export interface PackedModel {
  readonly scale: number;
  readonly transitions: readonly number[];
  readonly start: readonly number[];
  readonly rows: string;
}

export function unpackModel(packed: PackedModel): ChainModel {
  const weights = new Int8Array((1 << FEATURE_BITS) * ROW);
  const live = new Uint8Array((1 << FEATURE_BITS) >> 3);
  const bytes = decodeBase64(packed.rows);
  let feature = 0;
  for (let at = 0; at < bytes.length;) {
    let delta = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      delta |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    feature += delta;
    live[feature >> 3] = (live[feature >> 3] ?? 0) | (1 << (feature & 7));
    for (let role = 0; role < ROLE_COUNT; role++)
      weights[feature * ROW + role] = ((bytes[at++] ?? 0) << 24) >> 24;
  }
  return {
    weights,
    live,
    scale: packed.scale,
    transitions: Float64Array.from(packed.transitions),
    start: Float64Array.from(packed.start),
  };
}

/** Adds up the weights of a clause's features into `scores[at, at + ROLE_COUNT)`. */
export function scoreClause(
  model: ChainModel,
  ids: Int32Array,
  count: number,
  scores: Float32Array,
  at: number,
): void {
  const { weights, live, scale } = model;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let k = 0; k < count; k++) {
    const id = ids[k] ?? 0;
    if (((live[id >> 3] ?? 0) & (1 << (id & 7))) === 0) continue;
    const row = id << 3;
    a += weights[row] ?? 0;
    b += weights[row + 1] ?? 0;
    c += weights[row + 2] ?? 0;
    d += weights[row + 3] ?? 0;
    e += weights[row + 4] ?? 0;
    f += weights[row + 5] ?? 0;
  }
  scores[at] = a * scale;
  scores[at + 1] = b * scale;
  scores[at + 2] = c * scale;
  scores[at + 3] = d * scale;
  scores[at + 4] = e * scale;
  scores[at + 5] = f * scale;
}
