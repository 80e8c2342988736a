/**
 * Finds words of a lexicon in text: the longest one that starts (or ends) at a place, without slicing strings.
 *
 * Two characters lead to a short list of words, so a place where no word starts costs one table look-up.
 */

/** A word of the table with the number its lexicon gave it. */
export interface TableWord {
  readonly word: string;
  readonly value: number;
}

export class WordTable {
  /** 1 where a word starts with (ends with) this UTF-16 unit. */
  readonly #edge = new Uint8Array(65_536);
  readonly #singles = new Map<number, TableWord>();
  /** Words of two and more units by their outer two, longest first. */
  readonly #longer = new Map<number, TableWord[]>();
  readonly #backward: boolean;

  private constructor(words: Iterable<readonly [word: string, value: number]>, backward: boolean) {
    this.#backward = backward;
    for (const [word, value] of words) this.#add({ word, value });
    for (const bucket of this.#longer.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  /** A table that looks for words starting at a place. */
  static forward(words: Iterable<readonly [word: string, value: number]>): WordTable {
    return new WordTable(words, false);
  }

  /** A table that looks for words ending at a place. */
  static backward(words: Iterable<readonly [word: string, value: number]>): WordTable {
    return new WordTable(words, true);
  }

  /** The longest word that starts at `at` and ends no later than `limit`; of a backward table: ends at `at`, starts at `limit` or later. */
  longest(text: string, at: number, limit: number): TableWord | undefined {
    const first = this.#backward ? text.charCodeAt(at - 1) : text.charCodeAt(at);
    if (this.#edge[first] !== 1) return undefined;
    const second = this.#backward ? text.charCodeAt(at - 2) : text.charCodeAt(at + 1);
    const room = this.#backward ? at - limit : limit - at;
    if (room >= 2) {
      const bucket = this.#longer.get(pairKey(first, second));
      if (bucket) {
        for (const entry of bucket) {
          const { length } = entry.word;
          if (length > room) continue;
          if (length === 2 || text.startsWith(entry.word, this.#backward ? at - length : at)) return entry;
        }
      }
    }
    return room >= 1 ? this.#singles.get(first) : undefined;
  }

  #add(entry: TableWord): void {
    const { word } = entry;
    const first = word.charCodeAt(this.#backward ? word.length - 1 : 0);
    if (word === '') return;
    this.#edge[first] = 1;
    if (word.length === 1) {
      if (!this.#singles.has(first)) this.#singles.set(first, entry);
      return;
    }
    const second = word.charCodeAt(this.#backward ? word.length - 2 : 1);
    const key = pairKey(first, second);
    const bucket = this.#longer.get(key);
    if (!bucket) this.#longer.set(key, [entry]);
    else if (!bucket.some((known) => known.word === word)) bucket.push(entry);
  }
}

/** Small enough to stay an integer: ideographs differ in their low 15 bits. */
function pairKey(first: number, second: number): number {
  return ((first & 0x7fff) << 15) | (second & 0x7fff);
}
