/**
 * Small numbers by two neighbouring characters: one multiplication and one fetch tell whether a word of two characters stands
 * somewhere, where a `Map` would first make an object of its key.
 */

/** Two UTF-16 units as one 32-bit number. */
export function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

export class PairTable {
  /** Slot `2k` holds a pair, `2k + 1` its value, 0 where it is empty. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** `entries`: words of two characters with a value above 0. A word listed twice keeps its last value. */
  constructor(entries: readonly (readonly [word: string, value: number])[]) {
    let size = 16;
    while (size < entries.length * 2) size *= 2;
    this.#slots = new Int32Array(size * 2);
    this.#mask = size * 2 - 1;
    for (const [word, value] of entries) {
      const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
      const slot = this.#slot(pair);
      this.#slots[slot] = pair;
      this.#slots[slot + 1] = value;
    }
  }

  /** The value of a pair, 0 when it is not listed. */
  get(pair: number): number {
    return this.#slots[this.#slot(pair) + 1] ?? 0;
  }

  /** Where the pair is, or the empty place it would take. */
  #slot(pair: number): number {
    let slot = ((Math.imul(pair, 0x9e3779b1) >>> 8) << 1) & this.#mask;
    while (this.#slots[slot + 1] !== 0 && this.#slots[slot] !== pair) slot = (slot + 2) & this.#mask;
    return slot;
  }
}
