/**
 * Words of a document by number, each kept once in lower case with its classes.
 *
 * Looking a word up compares characters in place: no text is cut or lower-cased for a word seen before. The words of the
 * lexicon are there from the start.
 */
import { WORD_CLASSES } from './lexicon/build-word-table.ts';
import { WordClass } from './lexicon/word-class.ts';

/** Words that are names of units when written in capitals: the IT Department, but: it will. */
const ACRONYMS: ReadonlyMap<string, number> = new Map([
  ['it', WordClass.organisation],
  ['who', WordClass.organisation],
  ['us', 0],
]);

const EMPTY = -1;

/** The lexicon's words in a table of twice their number at least; copied for each document, which adds its own. */
const LEXICON = buildLexicon();

export class WordTable {
  #slots: Int32Array = LEXICON.slots.slice();
  readonly #words: string[] = LEXICON.words.slice();
  readonly #bits: number[] = LEXICON.bits.slice();

  /** The number of the word `text[from, to)`, whatever its case. */
  idOf(text: string, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(text, from, to) & mask;
    for (;;) {
      const id = this.#slots[slot] ?? EMPTY;
      if (id === EMPTY) return this.#add(foldWord(text.slice(from, to)), slot);
      if (isSame(this.#words[id] ?? '', text, from, to)) return id;
      slot = (slot + 1) & mask;
    }
  }

  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** Classes of the word as written at `from`. */
  bitsOf(id: number, text: string, from: number): number {
    const bits = this.#bits[id] ?? 0;
    if ((bits & WordClass.pronoun) === 0 || !isUpper(text.charCodeAt(from + 1))) return bits;
    return ACRONYMS.get(this.#words[id] ?? '') ?? bits;
  }

  #add(word: string, slot: number): number {
    const id = this.#words.length;
    this.#words.push(word);
    this.#bits.push(WORD_CLASSES.get(word) ?? 0);
    this.#slots[slot] = id;
    if (this.#words.length * 2 > this.#slots.length) this.#slots = fill(this.#words, this.#slots.length * 2);
    return id;
  }
}

function buildLexicon(): { slots: Int32Array; words: string[]; bits: number[] } {
  const words = [...WORD_CLASSES.keys()];
  let size = 1024;
  while (size < words.length * 3) size *= 2;
  return { slots: fill(words, size), words, bits: words.map((word) => WORD_CLASSES.get(word) ?? 0) };
}

function fill(words: readonly string[], size: number): Int32Array {
  const slots = new Int32Array(size).fill(EMPTY);
  words.forEach((word, id) => {
    let slot = hashOf(word, 0, word.length) & (size - 1);
    while (slots[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    slots[slot] = id;
  });
  return slots;
}

/** FNV-1a on letters with their case bit set; words that only this makes alike are told apart by `isSame`. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** `word` is in lower case. */
function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(from + i);
    if (word.charCodeAt(i) !== fold(code)) return false;
  }
  return true;
}

/** Lower case of A–Z and À–Þ; letters beyond keep theirs, so that a fold never changes a word's length. */
function fold(code: number): number {
  return isUpper(code) || (code >= 0xc0 && code <= 0xde) ? code | 32 : code;
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isSame(lower, word, 0, word.length)) return lower;
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(fold(word.charCodeAt(i)));
  return folded;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
