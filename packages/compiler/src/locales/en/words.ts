/**
 * English text as words, numbers and marks, with what each word may be good for.
 *
 * The text is read once per document; a `Sentence` is a view on a stretch of it, and every parser works on that.
 */
import type { ParseContext } from '../../types.ts';
import { isDigit, isSpace } from '../../text/char.ts';
import { WordClass } from './lexicon/word-class.ts';
import { WordTable } from './word-table.ts';

export const Kind = { word: 1, number: 2, mark: 3 } as const;

/** The words of a stretch of text, by index; offsets are absolute. Reading past either end gives undefined. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly kind: ArrayLike<number>;
  /** Lower case; marks as written. */
  readonly word: readonly string[];
  /** Bits of `WordClass`. */
  readonly bits: ArrayLike<number>;
  /** Value of a number, else NaN. */
  readonly value: ArrayLike<number>;
  /** All bits together. */
  readonly all: number;
  readonly hasNumber: boolean;
}

/** All words of a text, in parallel arrays. */
export interface DocumentWords {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly bits: Int32Array;
  readonly word: readonly string[];
}

const BY_CONTEXT = new WeakMap<ParseContext, DocumentWords>();

/** The words of the document, read when first asked for. */
export function wordsOf(context: ParseContext): DocumentWords {
  const known = BY_CONTEXT.get(context);
  if (known) return known;
  const words = readDocument(context.text, 0, context.text.length);
  BY_CONTEXT.set(context, words);
  return words;
}

/** A stretch of text on its own. */
export function readWords(text: string, from: number, to: number): Sentence {
  return sentenceAt(readDocument(text, from, to), from, to);
}

/** The view on `[from, to)`; no word may lie across an edge of it. */
export function sentenceAt(words: DocumentWords, from: number, to: number): Sentence {
  const first = indexAt(words, from);
  let last = first;
  let all = 0;
  let hasNumber = false;
  const value: number[] = [];
  const word: string[] = [];
  while (last < words.count && (words.start[last] ?? 0) < to) {
    const written = words.word[last] ?? '';
    const isNumber = words.kind[last] === Kind.number;
    all |= words.bits[last] ?? 0;
    hasNumber ||= isNumber;
    word.push(written);
    value.push(isNumber ? numberOf(written) : Number.NaN);
    last++;
  }
  return {
    text: words.text,
    from,
    to,
    count: last - first,
    start: words.start.subarray(first, last),
    end: words.end.subarray(first, last),
    kind: words.kind.subarray(first, last),
    bits: words.bits.subarray(first, last),
    word,
    value,
    all,
    hasNumber,
  };
}

/** Index of the first word that starts at or behind `offset`. */
function indexAt({ start, count }: DocumentWords, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function numberOf(written: string): number {
  return Number(written.includes(',') ? written.replaceAll(',', '') : written);
}

// ---- reading ------------------------------------------------------------------------------------------------

/** A word and the space behind it are rarely shorter than this. */
const CHARS_A_WORD = 4;

function readDocument(text: string, from: number, to: number): DocumentWords {
  const out = new Growing(Math.ceil((to - from) / CHARS_A_WORD) + 8);
  const table = new WordTable();
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const first = at;
    if (isLetter(code)) {
      at = letterRunEnd(text, at, to);
      const id = table.idOf(text, first, wordEnd(text, at));
      out.push(first, at, Kind.word, { word: table.wordOf(id), bits: table.bitsOf(id, text, first) });
    } else if (isDigit(code)) {
      at = digitRunEnd(text, at, to);
      out.push(first, at, Kind.number, { word: text.slice(first, at), bits: 0 });
    } else {
      at++;
      out.push(first, at, Kind.mark, { word: text.charAt(first), bits: 0 });
    }
  }
  return out.finish(text);
}

/** Parallel arrays that double when full: text of marks only has a word at every character. */
class Growing {
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;
  #bits: Int32Array;
  readonly #word: string[] = [];
  #count = 0;

  constructor(size: number) {
    this.#start = new Int32Array(size);
    this.#end = new Int32Array(size);
    this.#kind = new Uint8Array(size);
    this.#bits = new Int32Array(size);
  }

  push(
    start: number,
    end: number,
    kind: number,
    { word, bits }: { readonly word: string; readonly bits: number },
  ): void {
    const at = this.#count++;
    if (at === this.#start.length) this.#grow();
    this.#start[at] = start;
    this.#end[at] = end;
    this.#kind[at] = kind;
    this.#bits[at] = bits;
    this.#word.push(word);
  }

  #grow(): void {
    const size = this.#start.length * 2;
    const copy = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#start = copy(this.#start, new Int32Array(size));
    this.#end = copy(this.#end, new Int32Array(size));
    this.#kind = copy(this.#kind, new Uint8Array(size));
    this.#bits = copy(this.#bits, new Int32Array(size));
  }

  finish(text: string): DocumentWords {
    return {
      text,
      count: this.#count,
      start: this.#start,
      end: this.#end,
      kind: this.#kind,
      bits: this.#bits,
      word: this.#word,
    };
  }
}

/** Letters, an apostrophe between letters (council's, we'll), and one behind an s before a space (readers' forum). */
function letterRunEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at++;
    else if (!isApostrophe(code)) break;
    else if (at + 1 < to && isLetter(text.charCodeAt(at + 1))) at += 2;
    else return text.charCodeAt(at - 1) === 0x73 && isSpace(text.charCodeAt(at + 1)) ? at + 1 : at;
  }
  return at;
}

/** The closing apostrophe of readers' is no part of the word looked up. */
function wordEnd(text: string, end: number): number {
  return isApostrophe(text.charCodeAt(end - 1)) ? end - 1 : end;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Digits with their group commas and one decimal point: 1,200 · 3.5. A dot or comma at the end is punctuation. */
function digitRunEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  let dots = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if (code === 0x2c && threeDigits(text, at + 1, to)) at += 4;
    else if (code === 0x2e && dots === 0 && at + 1 < to && isDigit(text.charCodeAt(at + 1))) {
      dots++;
      at += 2;
    } else break;
  }
  return at;
}

function threeDigits(text: string, from: number, to: number): boolean {
  if (from + 3 > to) return false;
  for (let i = from; i < from + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return from + 3 === to || !isDigit(text.charCodeAt(from + 3));
}

/** Latin letters with accents. */
function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

// ---- asking -------------------------------------------------------------------------------------------------

/** Whether the word at `i` begins with a capital. */
export function isCapital(sentence: Sentence, i: number): boolean {
  if (sentence.kind[i] !== Kind.word) return false;
  const code = sentence.text.charCodeAt(sentence.start[i] ?? 0);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

export function wordAt(sentence: Sentence, i: number): string {
  return sentence.word[i] ?? '';
}

export function bitsAt(sentence: Sentence, i: number): number {
  return sentence.bits[i] ?? 0;
}

/** jointly, successfully; not apply or supply. */
export function isAdverb(sentence: Sentence, i: number): boolean {
  return wordAt(sentence, i).endsWith('ly') && (bitsAt(sentence, i) & WordClass.verb) === 0;
}

/** Whether nothing stands between the words at `i` and `i + 1`. */
export function isGlued(sentence: Sentence, i: number): boolean {
  return sentence.end[i] === sentence.start[i + 1];
}

/** Whether the words from `i` on are these. */
export function hasWords(sentence: Sentence, i: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (sentence.word[i + k] !== words[k]) return false;
  return true;
}
