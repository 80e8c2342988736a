/**
 * Longest-match look-up of a fixed set of words, forwards from a position or backwards from an end.
 *
 * The nodes live in one open-addressed table of integers, so that a probe costs a multiplication and a comparison and no
 * text is ever sliced (it holds up to 65,535 nodes). What a word means is a small number that comes back with the length of the match.
 */

/** A match packed into one number: `lengthOf` and `valueOf` unpack it; 0 is no match. */
export type TrieMatch = number;

const LENGTH_BITS = 5;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
/** Words longer than this do not fit the packed length. */
const MAX_LENGTH = LENGTH_MASK;

export const lengthOf = (match: TrieMatch): number => match & LENGTH_MASK;
export const valueOf = (match: TrieMatch): number => match >> LENGTH_BITS;

export class WordTrie {
  readonly #keys: Int32Array;
  readonly #children: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;
  /** 1 where a word starts (read backwards: ends) with this code unit: spares the table most probes. */
  readonly #first = new Uint8Array(65_536);

  /** `entries`: words with a value of at least 0. A word listed twice keeps its first value. */
  constructor(
    entries: readonly (readonly [word: string, value: number])[],
    direction: 'forward' | 'backward',
  ) {
    const letters = entries.reduce((sum, [word]) => sum + word.length, 0);
    let size = 16;
    while (size < letters * 3) size *= 2;
    this.#keys = new Int32Array(size);
    this.#children = new Int32Array(size);
    this.#values = new Int32Array(letters + 2).fill(-1);
    this.#mask = size - 1;
    let nodes = 1;
    for (const [word, value] of entries) {
      if (word.length === 0 || word.length > MAX_LENGTH) continue;
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(direction === 'forward' ? i : word.length - 1 - i);
        if (i === 0) this.#first[code] = 1;
        const slot = this.#slot(node, code);
        if (this.#children[slot] === 0) {
          this.#keys[slot] = (node * 65_536 + code) | 0;
          this.#children[slot] = nodes++;
        }
        node = this.#children[slot] ?? 0;
      }
      if (this.#values[node] === -1) this.#values[node] = value;
    }
  }

  /** The longest word that starts at `at` and ends at or before `limit`. */
  startingAt(text: string, at: number, limit: number): TrieMatch {
    if (at >= limit || this.#first[text.charCodeAt(at)] !== 1) return 0;
    let found = 0;
    let node = 0;
    for (let i = at; i < limit; i++) {
      node = this.#children[this.#slot(node, text.charCodeAt(i))] ?? 0;
      if (node === 0) break;
      const value = this.#values[node] ?? -1;
      if (value >= 0) found = (value << LENGTH_BITS) | (i + 1 - at);
    }
    return found;
  }

  /** The longest word that ends at `end` and starts at or behind `floor` (of a trie built backward). */
  endingAt(text: string, end: number, floor: number): TrieMatch {
    if (end <= floor || this.#first[text.charCodeAt(end - 1)] !== 1) return 0;
    let found = 0;
    let node = 0;
    for (let i = end - 1; i >= floor; i--) {
      node = this.#children[this.#slot(node, text.charCodeAt(i))] ?? 0;
      if (node === 0) break;
      const value = this.#values[node] ?? -1;
      if (value >= 0) found = (value << LENGTH_BITS) | (end - i);
    }
    return found;
  }

  /** The slot of an edge: where it is, or the empty place it would take. */
  #slot(node: number, code: number): number {
    const key = (node * 65_536 + code) | 0;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.#mask;
    while (this.#children[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
