/** Numbering marks in Arabic digits: 1. · 1． · 1、 · 1） · 1.1 · 1.1.2. A number that counts or dates something is none. */
import { COUNTED_UNITS, DECIMAL_UNITS, LISTED_UNITS } from '../locales/zh/lexicon/mark-words.ts';
import type { NumberMark } from '../types.ts';
import {
  digitOf,
  NO_NUMERAL,
  numeralLength,
  numeralValue,
  readDigits,
  readHanNumeral,
} from './mark-numeral.ts';
import { COMMA_OF_LISTS, isDot, isGap, isHan, isUpper, mark, skipGap } from './mark-signs.ts';

/** 1. · 1． · 1、 · 1） · 1.1 · 1 before a space. */
export function readArabic(text: string, from: number, to: number): NumberMark | null {
  const numeral = readDigits(text, from, to);
  if (numeral === NO_NUMERAL) return null;
  const value = numeralValue(numeral);
  const at = from + numeralLength(numeral);
  const next = text.charCodeAt(at);
  if (at >= to) return null;
  if (isDot(next)) return readDotted(text, from, at, to);
  const comma = skipGap(text, at, to);
  if (comma < to && text.charCodeAt(comma) === COMMA_OF_LISTS) {
    return listsNumbers(text, value, comma + 1, to) ? null : mark('arabic', value, from, comma + 1);
  }
  if (next === 0xff09 || next === 0x29) return mark('arabic-paren', value, from, at + 1);
  if (!isGap(next) || value > 99) return null;
  const follow = skipGap(text, at, to);
  if (follow >= to || COUNTED_UNITS.includes(text.charAt(follow))) return null;
  return isHan(text.charCodeAt(follow)) || isUpper(text.charCodeAt(follow))
    ? mark('arabic', value, from, at)
    : null;
}

/** 1. or 1.1 or 1.1.2: `dot` is the first dot. In 1.2026年底前 and 1.3月底前 the mark is 1. */
function readDotted(text: string, from: number, dot: number, to: number): NumberMark | null {
  const first = mark('arabic', numeralValue(readDigits(text, from, dot)), from, dot + 1);
  let depth = 1;
  let value = 0;
  let at = dot;
  while (at < to && isDot(text.charCodeAt(at)) && at + 1 < to && digitOf(text.charCodeAt(at + 1)) >= 0) {
    const part = readDigits(text, at + 1, to);
    if (depth === 1 && isWhole(text, at + 1, to)) return { ...first, span: [from, at + 2] };
    // 1．2026年: the year belongs to the text. In 2026.3.5 the first number has four digits and never gets here.
    if (part === NO_NUMERAL) return depth === 1 && yearAt(text, at + 1, to) ? first : null;
    value = numeralValue(part);
    at += 1 + numeralLength(part);
    depth++;
  }
  if (depth === 1) return first;
  if (at < to && (isDot(text.charCodeAt(at)) || text.charCodeAt(at) === COMMA_OF_LISTS)) at++;
  else if (depth === 2 && at < to && !isGap(text.charCodeAt(at))) {
    if ('月日'.includes(text.charAt(at)) || text.startsWith('年', at)) return first;
    if (DECIMAL_UNITS.includes(text.charAt(at)) || !isHan(text.charCodeAt(at))) return null;
  } else if (depth === 2 && at < to) {
    const follow = skipGap(text, at, to);
    if (follow < to && DECIMAL_UNITS.includes(text.charAt(follow))) return null;
  }
  return { style: 'decimal', value, span: [from, at], depth };
}

/** 1.0 Purpose, with 1.1 below it: the whole section. */
function isWhole(text: string, at: number, to: number): boolean {
  if (text.charAt(at) !== '0' || at + 1 >= to || !isGap(text.charCodeAt(at + 1))) return false;
  return isUpper(text.charCodeAt(skipGap(text, at + 1, to)));
}

function yearAt(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && at < from + 5 && digitOf(text.charCodeAt(at)) >= 0) at++;
  return at - from === 4;
}

/**
 * Whether what stands behind 一、 is the next of a list of numbers: 三、四季度; 一、二、三产业; 1、2号楼. In 1、3月底前 it is text.
 */
export function listsNumbers(text: string, value: number, from: number, to: number): boolean {
  let numeral = readHanNumeral(text, from, to);
  if (numeral === NO_NUMERAL) numeral = readDigits(text, from, to);
  if (numeral === NO_NUMERAL) return false;
  const at = from + numeralLength(numeral);
  if (at >= to || !LISTED_UNITS.includes(text.charAt(at))) return false;
  if (numeralValue(numeral) !== value + 1) return text.charAt(at) === '季';
  return !(text.charAt(at) === '月' && EDGES.has(text.charCodeAt(at + 1)));
}

/** 3月底, 3月前, 3月上旬, 3月8日 date what is to be done. */
const EDGES: ReadonlySet<number> = new Set(
  Array.from('底前中上下初末内0123456789', (char) => char.charCodeAt(0)),
);
