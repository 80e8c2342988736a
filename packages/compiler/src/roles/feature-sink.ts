/**
 * Collects the features of one clause as hashed numbers.
 *
 * A feature is a template number and up to two values (character codes, small classes). Hashing into a fixed table keeps
 * extraction free of strings and look-ups; collisions cost little since most slots are never used.
 */

/** 2^17 slots: with about 40,000 features seen in training, under a sixth of them share a slot. */
export const FEATURE_BITS = 17;
const MASK = (1 << FEATURE_BITS) - 1;

/** More than any clause yields; further features of an endless clause are dropped. */
const CAPACITY = 160;

export class FeatureSink {
  readonly ids = new Int32Array(CAPACITY);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, a: number, b = 0): void {
    if (this.count >= CAPACITY) return;
    let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35), 0x27d4eb2f);
    h ^= h >>> 13;
    h = Math.imul(h, 0x2c1b3c6d);
    this.ids[this.count++] = (h ^ (h >>> 16)) & MASK;
  }
}
