/**
 * What a text is about, as numbers: bigrams of Chinese characters, words of other scripts.
 *
 * Numbers and years are left out: two versions of a promise that differ in a figure are about the same thing.
 */
import { isDigit, isWord } from '../text/char.ts';

/** Gives every term of both plans a number from 0, in the order of first sight. */
export class Vocabulary {
  readonly #ids = new Map<string | number, number>();

  get size(): number {
    return this.#ids.size;
  }

  idOf(term: string | number): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(term, id);
    return id;
  }
}

/** The distinct terms of `text`, sorted by number. */
export function readTerms(text: string, vocabulary: Vocabulary): Uint32Array {
  const found: number[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isHan(code)) i = readHan(text, i, vocabulary, found);
    else if (isWord(code)) i = readWord(text, i, vocabulary, found);
    else i++;
  }
  return distinct(found);
}

export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code & 0xf800) === 0xd800
  );
}

/** A run of n characters gives n-1 bigrams; a character alone gives itself. */
function readHan(text: string, from: number, vocabulary: Vocabulary, found: number[]): number {
  let i = from + 1;
  let last = text.charCodeAt(from);
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (!isHan(code)) break;
    found.push(vocabulary.idOf(last * 65_536 + code));
    last = code;
    i++;
  }
  if (i === from + 1) found.push(vocabulary.idOf(last));
  return i;
}

function readWord(text: string, from: number, vocabulary: Vocabulary, found: number[]): number {
  let i = from;
  let hasLetter = false;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (!isWord(code) || isHan(code)) break;
    hasLetter ||= !isDigit(code);
    i++;
  }
  if (hasLetter && i - from > 1) found.push(vocabulary.idOf(stem(text.slice(from, i).toLowerCase())));
  return i;
}

/** Rough on purpose: enough that "publishes", "published" and "publish" meet. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && (word.endsWith('ed') || word.endsWith('es'))) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s')) return word.slice(0, -1);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function distinct(numbers: number[]): Uint32Array {
  const sorted = Uint32Array.from(numbers).sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    const id = sorted[i] ?? 0;
    if (kept === 0 || sorted[kept - 1] !== id) sorted[kept++] = id;
  }
  return sorted.slice(0, kept);
}
