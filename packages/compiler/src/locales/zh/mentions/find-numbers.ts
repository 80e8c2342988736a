/**
 * Finds numbers in running text, whatever they count: 二百五十, 1.5万, 五分之一, 负三十二, 三百五又三分之一.
 *
 * The quantity parser asks for a unit and a reason; this one is for text about numbers, so that a numeral counts wherever it is
 * not part of a word (一切, 四川, 队伍).
 */
import { NumeralKind, NUMERAL_KIND } from '../../../number/numeral-char.ts';
import { scanNumber, type NumberReading } from '../../../number/scan-number.ts';
import { lengthOf, WordTrie } from '../../../text/word-trie.ts';
import { WORDS_WITH_NUMERALS } from '../lexicon/numeral-words.ts';
import { unitAt } from '../amount/unit-at.ts';
import { foldNumerals, type FoldedText } from './fold.ts';

export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export function findNumbers(text: string): NumberMention[] {
  const folded = foldNumerals(text);
  return findInFolded(folded).map((mention) => toOriginal(folded, mention));
}

export function toOriginal<Mention extends { readonly start: number; readonly end: number }>(
  { origin }: FoldedText,
  mention: Mention,
): Mention {
  const start = origin[mention.start] ?? 0;
  return { ...mention, start, end: (origin[mention.end - 1] ?? start) + 1 };
}

function findInFolded({ text }: FoldedText): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < text.length;) {
    const word = WORDS.startingAt(text, at, text.length);
    if (word !== 0) {
      at += lengthOf(word);
      continue;
    }
    const number = numberAt(text, at);
    if (number === null) {
      at++;
      continue;
    }
    if (number.counts) found.push({ start: number.start, end: number.end, value: number.value });
    at = number.end;
  }
  return found;
}

const WORDS = new WordTrie(
  WORDS_WITH_NUMERALS.map((word) => [word, 0] as const),
  'forward',
);

export interface FoundNumber extends NumberMention {
  /** False for numerals that are read over: parts of names, percentages. */
  readonly counts: boolean;
}

/** The number that starts at `at` of folded text, sign and fraction included, or null. */
export function numberAt(text: string, at: number): FoundNumber | null {
  if (/^-?\.\d/.test(text.slice(at, at + 3))) return pointed(text, at);
  const minus = isMinus(text, at);
  const reading = scanNumber(text, minus ? at + 1 : at);
  if (reading === null) return null;
  const fraction = fractionAt(text, reading);
  const value = fraction?.value ?? timesDozen(text, reading);
  const dozen = fraction === null && value !== reading.n;
  const end = fraction?.end ?? (dozen ? reading.end + 1 : reading.end);
  const counts = fraction !== null || dozen || isNumber(text, reading, minus);
  return { start: at, end, value: minus ? -value : value, counts };
}

/** .5 and -.5 */
function pointed(text: string, at: number): FoundNumber | null {
  const digits = /^-?\.\d+/.exec(text.slice(at, at + 18))?.[0];
  if (digits === undefined || /[\d.]/.test(text.charAt(at - 1))) return null;
  return { start: at, end: at + digits.length, value: Number(digits), counts: true };
}

/** 负 and - before a number, when no figure or letter stands before them (5-20 is a range). */
function isMinus(text: string, at: number): boolean {
  if (!'-负負'.includes(text.charAt(at)) || at >= text.length) return false;
  return at === 0 || !/[\w.\-]/.test(text.charAt(at - 1));
}

/** 一打, 五十打. */
function timesDozen(text: string, reading: NumberReading): number {
  const dozen = text.charAt(reading.end) === '打' && !HITS.includes(text.charAt(reading.end + 1) || ' ');
  return dozen ? reading.n * 12 : reading.n;
}

/** 打击, 打造, 打算 …: verbs. */
const HITS = '击造算印电开工扫破通卡包架磨';

interface Fraction {
  readonly value: number;
  readonly end: number;
}

/** 五分之一, 三又三分之一, 3/5, 1 3/5; of 百分之五 the numerator is the number and is read by itself. */
function fractionAt(text: string, first: NumberReading): Fraction | null {
  if (text.startsWith('分之', first.end)) {
    if (first.bare) return null;
    const top = signedAt(text, first.end + 2);
    return top && first.n > 0 ? { value: round(top.value / first.n), end: top.end } : null;
  }
  if (text.charAt(first.end) === '/' && first.script === 'digits') return slashed(text, first.end, first.n);
  const rest = /^(?:又|\s)/u.exec(text.slice(first.end, first.end + 1))
    ? scanNumber(text, first.end + 1)
    : null;
  const part = rest === null ? null : fractionAt(text, rest);
  return part === null ? null : { value: round(first.n + part.value), end: part.end };
}

function slashed(text: string, at: number, top: number): Fraction | null {
  const bottom = scanNumber(text, at + 1);
  if (bottom?.script !== 'digits' || !(bottom.n > 0) || text.charAt(bottom.end) === '/') return null;
  return { value: round(top / bottom.n), end: bottom.end };
}

function signedAt(text: string, at: number): Fraction | null {
  const minus = '-负負'.includes(text.charAt(at)) && at < text.length;
  const number = scanNumber(text, minus ? at + 1 : at);
  return number && { value: minus ? -number.n : number.n, end: number.end };
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

function isNumber(text: string, reading: NumberReading, minus: boolean): boolean {
  const next = text.charAt(reading.end);
  if (next === '%' || reading.n2 !== null) return false;
  // 百 of 百分之五, and 万 alone.
  if (reading.bare && (next === '分' || text.slice(reading.start, reading.end).search(/[一-九\d]/u) < 1))
    return false;
  if (reading.positional) return reading.end - reading.start > 2;
  if (reading.end - reading.start > 1 || minus) return true;
  return NUMERAL_KIND[text.charCodeAt(reading.start)] === NumeralKind.digit || standsAlone(text, reading);
}

/** One Chinese numeral is a number before a counter, beside punctuation, and behind 是 and its like. */
function standsAlone(text: string, { start, end, n }: NumberReading): boolean {
  const own = text.charAt(start);
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  const edge = (char: string): boolean => char === '' || /[\s\p{P}\p{S}]/u.test(char);
  if (BANKERS.includes(own)) return edge(before) ? edge(behind) : before === '是';
  if (edge(before) && edge(behind)) return true;
  if (/[是为第前于写]/u.test(before) || /[是不而却那点點]/u.test(behind)) return true;
  if (edge(before) && /[的在和与]/u.test(behind)) return true;
  return (
    MEASURES.includes(behind) ||
    (behind !== '' && unitAt(text, end, { n: n === 1 ? 2 : n, figure: true, open: false }) !== null)
  );
}

/** Banker's numerals are everyday characters too: 陆地, 收拾. */
const BANKERS = '壹贰貳叁參肆伍陆陸柒捌玖拾佰仟';
/** Counters seen only beside single numerals in everyday text. */
const MEASURES = '只个個塊块小双雙对對打又分台年吨斤周天';
