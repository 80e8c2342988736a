/**
 * A linear-chain model of clause roles: a weight per feature and role, and one per pair of neighbouring roles.
 *
 * Trained by `npm run train` (packages/compiler/scripts/train-roles.ts) and shipped as packed text in the locale. A clause has
 * some seventy features, so what looking one up costs is most of what deciding roles costs: the tables are as small as can be.
 */
import { ROLE_COUNT } from './role-codes.ts';
import { FEATURE_BITS } from './feature-sink.ts';
import { readPackedRows } from '../text/packed-rows.ts';

export interface ChainModel {
  /** At `2 * (feature >> 5)`: which of these 32 features have weights, a bit each; behind it, how many rows stand before. */
  readonly groups: Int32Array;
  /**
   * Only the features that have weights have a row, of two words; all others share the first, of zeros. The weights of the first four roles are the bytes of the
   * first word, those of the last two the low bytes of the halves of the second; 128 stands for 0.
   */
  readonly rows: Int32Array;
  readonly scale: number;
  /** `from * ROLE_COUNT + to`, log scores. */
  readonly transitions: Float64Array;
  readonly start: Float64Array;
}

/** The model as shipped: `rows` holds one signed byte a role for features that matter (see `readPackedRows`). */
export interface PackedModel {
  readonly scale: number;
  readonly transitions: readonly number[];
  readonly start: readonly number[];
  readonly rows: string;
}

const ZERO = 128;
/** The two words of a row of zeros. */
const ZEROS = 0x80808080 | 0;
const ZEROS_OF_LAST = 0x00800080;

export function unpackModel(packed: PackedModel): ChainModel {
  const groups = new Int32Array((1 << FEATURE_BITS) >> 4);
  const rows: number[] = [ZEROS, ZEROS_OF_LAST];
  readPackedRows(packed.rows, ROLE_COUNT, (feature, bytes, at) => {
    const weight = (role: number): number => (bytes[at + role] ?? 0) ^ ZERO;
    const group = (feature >> 5) << 1;
    // Features come in order: the first of a group finds all rows of the groups before.
    if (groups[group] === 0) groups[group + 1] = (rows.length >> 1) - 1;
    groups[group] = (groups[group] ?? 0) | (1 << (feature & 31));
    rows.push(
      weight(0) | (weight(1) << 8) | (weight(2) << 16) | (weight(3) << 24),
      weight(4) | (weight(5) << 16),
    );
  });
  return {
    groups,
    rows: Int32Array.from(rows),
    scale: packed.scale,
    transitions: Float64Array.from(packed.transitions),
    start: Float64Array.from(packed.start),
  };
}

/** How many bits of a word are set, counted in pairs, then fours, then bytes. */
function bitsOf(word: number): number {
  const pairs = (word - ((word >>> 1) & 0x55555555)) | 0;
  const fours = ((pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)) | 0;
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where the feature's row starts. Without branches: which features have one is chance to the processor. */
function rowOf(groups: Int32Array, feature: number): number {
  const at = (feature >> 5) << 1;
  const group = groups[at] ?? 0;
  const known = -((group >>> feature) & 1);
  return (((groups[at + 1] ?? 0) + 1 + bitsOf(group & ((1 << feature) - 1))) & known) << 1;
}

/** What one feature says for one role, in units of the model's `scale`. */
export function weightOf({ groups, rows }: ChainModel, feature: number, role: number): number {
  const row = rowOf(groups, feature);
  const word = role < 4 ? (rows[row] ?? 0) >>> (role * 8) : (rows[row + 1] ?? 0) >>> ((role - 4) * 16);
  return (word & 0xff) - ZERO;
}

/** Every second byte of a word. */
const HALVES = 0x00ff00ff;

/**
 * Adds up the weights of a clause's features, at most 257, into `scores[at, at + ROLE_COUNT)`: two at a time, each in its half
 * of a word, which holds so many bytes.
 */
export function scoreClause(
  { groups, rows, scale }: ChainModel,
  ids: Int32Array,
  count: number,
  scores: Float32Array,
  at: number,
): void {
  let even = 0;
  let odd = 0;
  let last = 0;
  for (let k = 0; k < count; k++) {
    const row = rowOf(groups, ids[k] ?? 0);
    const first = rows[row] ?? 0;
    even = (even + (first & HALVES)) | 0;
    odd = (odd + ((first >>> 8) & HALVES)) | 0;
    last = (last + (rows[row + 1] ?? 0)) | 0;
  }
  const zero = count * ZERO;
  scores[at] = ((even & 0xffff) - zero) * scale;
  scores[at + 1] = ((odd & 0xffff) - zero) * scale;
  scores[at + 2] = ((even >>> 16) - zero) * scale;
  scores[at + 3] = ((odd >>> 16) - zero) * scale;
  scores[at + 4] = ((last & 0xffff) - zero) * scale;
  scores[at + 5] = ((last >>> 16) - zero) * scale;
}
