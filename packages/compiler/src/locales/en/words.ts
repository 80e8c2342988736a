/**
 * Reads an English clause into words, numbers and marks, with what each word may be good for.
 *
 * Every parser works on this reading, so that the text is looked at once.
 */
import { isDigit, isSpace } from '../../text/char.ts';
import { WORD_CLASSES } from './lexicon/build-word-table.ts';
import { WordClass } from './lexicon/word-class.ts';

export const Kind = { word: 1, number: 2, mark: 3 } as const;

/** The words of a clause, by index; offsets are absolute. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly number[];
  /** Lower case; marks as written. */
  readonly word: readonly string[];
  /** Bits of `WordClass`. */
  readonly bits: readonly number[];
  /** Value of a number, else NaN. */
  readonly value: readonly number[];
  /** All bits together. */
  readonly all: number;
  readonly hasNumber: boolean;
}

export function readWords(text: string, from: number, to: number): Sentence {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const word: string[] = [];
  const bits: number[] = [];
  const value: number[] = [];
  let all = 0;
  let hasNumber = false;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const first = at;
    let what: number = Kind.mark;
    if (isLetter(code)) {
      what = Kind.word;
      at = letterRunEnd(text, at, to);
    } else if (isDigit(code)) {
      what = Kind.number;
      at = digitRunEnd(text, at, to);
    } else at++;
    const written = text.slice(first, at);
    const lower = what === Kind.word ? lowerOf(written) : written;
    const classes = what === Kind.word ? (ACRONYMS.get(written) ?? WORD_CLASSES.get(lower) ?? 0) : 0;
    start.push(first);
    end.push(at);
    kind.push(what);
    word.push(lower);
    bits.push(classes);
    value.push(what === Kind.number ? Number(written.replaceAll(',', '')) : Number.NaN);
    all |= classes;
    hasNumber ||= what === Kind.number;
  }
  return { text, from, to, count: start.length, start, end, kind, word, bits, value, all, hasNumber };
}

/** Words that are names of units when written in capitals. */
const ACRONYMS: ReadonlyMap<string, number> = new Map([
  ['IT', WordClass.organisation],
  ['WHO', WordClass.organisation],
  ['US', 0],
  ['MAY', WordClass.month],
]);

function lowerOf(written: string): string {
  const last = written.charCodeAt(written.length - 1);
  return (last === 0x27 || last === 0x2019 ? written.slice(0, -1) : written).toLowerCase();
}

/** Letters, an apostrophe between letters (council's, we'll), and one behind an s before a space (readers' forum). */
function letterRunEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at++;
    else if ((code === 0x27 || code === 0x2019) && at + 1 < to && isLetter(text.charCodeAt(at + 1))) at += 2;
    else if ((code === 0x27 || code === 0x2019) && text.charCodeAt(at - 1) === 0x73 && isSpace(text.charCodeAt(at + 1))) {
      return at + 1;
    } else break;
  }
  return at;
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

/** Whether the word at `i` begins with a capital. */
export function isCapital(sentence: Sentence, i: number): boolean {
  if (sentence.kind[i] !== Kind.word) return false;
  const code = sentence.text.charCodeAt(sentence.start[i] ?? 0);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

export function wordAt(sentence: Sentence, i: number): string {
  return sentence.word[i] ?? '';
}

/** jointly, successfully; not apply or supply. */
export function isAdverb(sentence: Sentence, i: number): boolean {
  return wordAt(sentence, i).endsWith('ly') && (bitsAt(sentence, i) & WordClass.verb) === 0;
}

export function bitsAt(sentence: Sentence, i: number): number {
  return sentence.bits[i] ?? 0;
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
