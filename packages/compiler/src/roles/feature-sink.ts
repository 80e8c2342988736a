/**
 * Collects the features of one clause as hashed numbers.
 *
 * A feature is a template number and up to two values (character codes, small classes). Hashing into a fixed table keeps
 * extraction free of strings and look-ups; collisions cost little since most slots are never used.
 *
 * Most templates hold for every clause, once. Their values are only written down (`put`, `putBoth`: a store or two) and then
 * hashed together in one tight loop (`addAll`): a call for each of them would cost more than its hash.
 */

/**
 * 2^19 slots, of which training gives weights to an eighth: so seldom does a feature that it never saw find another's weights,
 * as one in four did in 2^17 slots.
 */
export const FEATURE_BITS = 19;
const MASK = (1 << FEATURE_BITS) - 1;

/** More than any clause yields; further features of an endless clause are dropped. */
const CAPACITY = 160;

/** Template numbers are below this. */
const TEMPLATES = 128;

export class FeatureSink {
  readonly ids = new Int32Array(CAPACITY);
  count = 0;
  /** The two values of template `t` at `2t` and `2t + 1`. */
  readonly values = new Int32Array(2 * TEMPLATES);

  clear(): void {
    this.count = 0;
  }

  /** A feature that a clause may have several times, or not at all. */
  add(template: number, a: number, b: number): void {
    if (this.count < CAPACITY) this.ids[this.count++] = featureId(template, a, b);
  }

  /** The features of these templates, in order, with the values that were put down for them. */
  addAll(templates: Uint8Array): void {
    const { ids, values, count } = this;
    const added = Math.min(templates.length, CAPACITY - count);
    for (let k = 0; k < added; k++) {
      const template = templates[k] ?? 0;
      ids[count + k] = featureId(template, values[2 * template] ?? 0, values[2 * template + 1] ?? 0);
    }
    this.count = count + added;
  }
}

/** Puts down the only value of a template. So short that it is compiled into its callers, as is `putBoth`. */
export function put(values: Int32Array, template: number, a: number): void {
  values[2 * template] = a;
}

export function putBoth(values: Int32Array, template: number, a: number, b: number): void {
  values[2 * template] = a;
  values[2 * template + 1] = b;
}

/** The numbers of a family of templates, in the order in which its features are added. */
export function numbersOf(templates: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(Object.values(templates));
}

function featureId(template: number, a: number, b: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35), 0x27d4eb2f);
  h ^= h >>> 13;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 16)) & MASK;
}
