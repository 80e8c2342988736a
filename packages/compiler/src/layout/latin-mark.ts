/** Numbering marks that begin with a Latin letter: a. · B) · iv. · Section 2 · Goal 1:. */
import type { NumberMark } from '../types.ts';
import { HEADING_NOUNS, NUMBER_WORDS } from '../locales/en/lexicon/mark-words.ts';
import { isSpace } from '../text/char.ts';
import { NO_NUMERAL, numeralLength, numeralValue, readRoman } from './mark-numeral.ts';

export function readLatinMark(text: string, from: number, to: number): NumberMark | null {
  const short = readLetter(text, from, to);
  if (short) return short;
  return readNoun(text, from, to);
}

/** a. · A) · iv. · B、. Not U.S., a.m. or E.g. */
function readLetter(text: string, from: number, to: number): NumberMark | null {
  const roman = readRoman(text, from, Math.min(to, from + 5));
  if (roman !== NO_NUMERAL) {
    const end = delimited(text, from + numeralLength(roman), to);
    if (end > 0) return { style: 'roman', value: numeralValue(roman), span: [from, end], depth: 1 };
  }
  const end = delimited(text, from + 1, to);
  if (end === 0) return null;
  return { style: 'letter', value: text.charCodeAt(from) & 31, span: [from, end], depth: 1 };
}

/** The end of the delimiter at `at`, or 0. A dot needs a space or a Han character behind it. */
function delimited(text: string, at: number, to: number): number {
  if (at + 1 >= to) return 0;
  const code = text.charCodeAt(at);
  if (code === 0x29 || code === 0xff09 || code === 0x3001) return at + 1;
  if (code !== 0x2e && code !== 0xff0e) return 0;
  const next = text.charCodeAt(at + 1);
  return isSpace(next) || next > 0x2e80 ? at + 1 : 0;
}

/** `Section 2`, `Goal 1:`, `PART IV`, `Goal One`. Named groups: noun, number, delimiter. */
const NOUN =
  /(?<noun>[A-Za-z]{4,10})[ \u00a0](?<number>\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4}|[A-Z]|[A-Za-z]{3,5})(?<delimiter>[:.)\u2013\u2014-]| [:\u2013\u2014-]|(?=$|[\r\n\t])|(?= [A-Z]))/y;

/** Such a mark is short; a slice of this length holds it and keeps the search inside the line. */
const REACH = 40;

function readNoun(text: string, from: number, to: number): NumberMark | null {
  const code = text.charCodeAt(from);
  if (code < 65 || code > 90) return null;
  const head = text.slice(from, Math.min(to, from + REACH));
  NOUN.lastIndex = 0;
  const found = NOUN.exec(head)?.groups;
  const style = found && HEADING_NOUNS.get((found['noun'] ?? '').toLowerCase());
  if (!style) return null;
  const written = found['number'] ?? '';
  const parts = written.split('.');
  const value = numberOf(parts.at(-1) ?? '');
  return value === 0 ? null : { style, value, span: [from, from + NOUN.lastIndex], depth: parts.length };
}

function numberOf(written: string): number {
  if (written >= '0' && written < ':') return Number(written);
  const word = NUMBER_WORDS.get(written.toLowerCase());
  if (word !== undefined) return word;
  const roman = readRoman(written, 0, written.length);
  if (roman !== NO_NUMERAL && numeralLength(roman) === written.length) return numeralValue(roman);
  return written.length === 1 ? written.charCodeAt(0) & 31 : 0;
}
