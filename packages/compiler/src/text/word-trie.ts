/**
 * Longest-match look-up of a fixed set of words, forwards from a position or backwards from an end.
 *
 * Most places of a text start no word of most tries, and what they cost is fetching memory, not computing. So all tries share
 * one table that says by character which of them have a word that starts with it, and a trie's edges lie in one
 * open-addressed table of integers, key beside target. No text is ever sliced. What a word means is a small number that comes
 * back with the length of the match.
 */

/** A match packed into one number: `lengthOf` and `valueOf` unpack it; 0 is no match. */
export type TrieMatch = number;

const LENGTH_BITS = 5;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
/** Words longer than this do not fit the packed length. */
const MAX_LENGTH = LENGTH_MASK;

export const lengthOf = (match: TrieMatch): number => match & LENGTH_MASK;
export const valueOf = (match: TrieMatch): number => match >> LENGTH_BITS;

/** By code unit a bit a trie: whether one of its words starts (read backwards: ends) with it. A new table every 32 tries. */
let firstLetters = new Int32Array(65_536);
let tries = 0;

/** An edge's target packed into one number: the node it leads to (0: no word goes on) and 1 + the value of the word it ends. */
const NODE_BITS = 16;
const NODE_MASK = (1 << NODE_BITS) - 1;
const MOST_VALUES = 1 << (31 - NODE_BITS);

export class WordTrie {
  /** Slot `2k` holds the key of an edge (the node it leaves and its letter), `2k + 1` its target, 0 where it is empty. */
  readonly #edges: Int32Array;
  readonly #mask: number;
  readonly #first: Int32Array;
  readonly #bit: number;

  /** `entries`: words with a value from 0 to 32,766. A word listed twice keeps its first value. */
  constructor(
    entries: readonly (readonly [word: string, value: number])[],
    direction: 'forward' | 'backward',
  ) {
    if (tries > 0 && tries % 32 === 0) firstLetters = new Int32Array(65_536);
    this.#first = firstLetters;
    this.#bit = 1 << (tries++ & 31);
    let letters = 0;
    for (const [word] of entries) letters += word.length;
    let size = 16;
    while (size < letters * 2) size *= 2;
    this.#edges = new Int32Array(size * 2);
    this.#mask = size * 2 - 1;
    let nodes = 1;
    for (const [word, value] of entries) {
      if (word.length === 0 || word.length > MAX_LENGTH) continue;
      if (value >= MOST_VALUES - 1) throw new RangeError(`a value of ${value} does not fit`);
      nodes = this.#insert(direction === 'forward' ? word : reversed(word), value, nodes);
    }
  }

  /** Returns how many nodes there are then. */
  #insert(word: string, value: number, before: number): number {
    let nodes = before;
    const first = word.charCodeAt(0);
    this.#first[first] = (this.#first[first] ?? 0) | this.#bit;
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const slot = this.#slot(node, code);
      let target = this.#edges[slot + 1] ?? 0;
      this.#edges[slot] = (node << NODE_BITS) | code;
      if (i < word.length - 1 && (target & NODE_MASK) === 0) target |= nodes++;
      if (i === word.length - 1 && target >> NODE_BITS === 0) target |= (value + 1) << NODE_BITS;
      this.#edges[slot + 1] = target;
      node = target & NODE_MASK;
    }
    return nodes;
  }

  /** Whether a word of the trie starts (read backwards: ends) with this code unit. */
  mayStart(code: number): boolean {
    return ((this.#first[code] ?? 0) & this.#bit) !== 0;
  }

  /** The first place from `at` on where a word may start (of a trie built forward), or `limit`. */
  seek(text: string, at: number, limit: number): number {
    const first = this.#first;
    const bit = this.#bit;
    let place = at;
    while (place < limit && ((first[text.charCodeAt(place)] ?? 0) & bit) === 0) place++;
    return place;
  }

  /** The longest word that starts at `at` and ends at or before `limit`. */
  startingAt(text: string, at: number, limit: number): TrieMatch {
    if (at >= limit) return 0;
    let code = text.charCodeAt(at);
    if (((this.#first[code] ?? 0) & this.#bit) === 0) return 0;
    let found = 0;
    let node = 0;
    for (let i = at; ;) {
      const target = this.#edges[this.#slot(node, code) + 1] ?? 0;
      const value = target >> NODE_BITS;
      i++;
      if (value !== 0) found = ((value - 1) << LENGTH_BITS) | (i - at);
      node = target & NODE_MASK;
      if (node === 0 || i >= limit) return found;
      code = text.charCodeAt(i);
    }
  }

  /** The longest word that ends at `end` and starts at or behind `floor` (of a trie built backward). */
  endingAt(text: string, end: number, floor: number): TrieMatch {
    if (end <= floor) return 0;
    let code = text.charCodeAt(end - 1);
    if (((this.#first[code] ?? 0) & this.#bit) === 0) return 0;
    let found = 0;
    let node = 0;
    for (let i = end - 1; ;) {
      const target = this.#edges[this.#slot(node, code) + 1] ?? 0;
      const value = target >> NODE_BITS;
      if (value !== 0) found = ((value - 1) << LENGTH_BITS) | (end - i);
      node = target & NODE_MASK;
      i--;
      if (node === 0 || i < floor) return found;
      code = text.charCodeAt(i);
    }
  }

  /** The slot of an edge: where it is, or the empty place it would take. */
  #slot(node: number, code: number): number {
    const key = (node << NODE_BITS) | code;
    let slot = ((Math.imul(key, 0x9e3779b1) >>> 8) << 1) & this.#mask;
    while (this.#edges[slot + 1] !== 0 && this.#edges[slot] !== key) slot = (slot + 2) & this.#mask;
    return slot;
  }
}

/** By UTF-16 units. */
function reversed(word: string): string {
  let units = '';
  for (let i = word.length - 1; i >= 0; i--) units += word.charAt(i);
  return units;
}
