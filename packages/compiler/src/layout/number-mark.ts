/**
 * Reads the numbering mark at the head of a line or sentence.
 *
 * Styles: 第一部分 第一章 第一条 · 一、 · （一） · 1. 1． 1、 · （1） 1） ⑴ · 1.1 1.1.2 · ① · 一是 首先， 第一， · 任务1： · a. (a) · i. (i) ·
 * • - ●, and in English Section 2, Goal 1: and the like. A number that counts or dates something is no mark: 1.5万, 2026.3.5,
 * 2026年, 3个, 三、四季度.
 */
import type { MarkStyle, NumberMark } from '../types.ts';
import {
  COUNTED_UNITS,
  NOT_AFTER_ORDINAL,
  ORDINAL_UNITS,
  SEQUENCE_ADVERBS,
  TASK_WORDS,
} from '../locales/zh/lexicon/mark-words.ts';
import { readLatinMark } from './latin-mark.ts';
import {
  NO_NUMERAL,
  digitOf,
  numeralLength,
  numeralValue,
  readDigits,
  readHanNumeral,
  readRoman,
} from './mark-numeral.ts';
import { listsNumbers, readArabic } from './arabic-mark.ts';
import { COMMA_OF_LISTS, isComma, isDot, isGap, isHan, isLetter, mark, skipGap } from './mark-signs.ts';

/** The mark at `text[from]`, not looking beyond `to`, or null. Constant time. */
export function readNumberMark(text: string, from: number, to: number): NumberMark | null {
  if (from >= to) return null;
  switch (START[text.charCodeAt(from)]) {
    case Start.han:
      return readHan(text, from, to);
    case Start.ordinal:
      return readOrdinal(text, from, to);
    case Start.digit:
      return readArabic(text, from, to);
    case Start.bracket:
      return readBracketed(text, from, to);
    case Start.symbol:
      return readSymbol(text, from, to);
    case Start.bullet:
      return readBullet(text, from, to);
    case Start.adverb:
      return readAdverb(text, from, to);
    case Start.word:
      return readTask(text, from, to);
    case Start.latin:
      return readLatinMark(text, from, to);
    default:
      return null;
  }
}

/** Whether a mark may start with this character: a look-up to spare the call. */
export function mayStartMark(code: number): boolean {
  return START[code] !== 0;
}

/** 一、 · 一是 · 一） · 一．, and 一 before a space and Chinese text. */
function readHan(text: string, from: number, to: number): NumberMark | null {
  const numeral = readHanNumeral(text, from, to);
  if (numeral === NO_NUMERAL) return null;
  const value = numeralValue(numeral);
  const at = from + numeralLength(numeral);
  const next = text.charCodeAt(at);
  if (at >= to) return null;
  const comma = skipGap(text, at, to);
  if (comma < to && text.charCodeAt(comma) === COMMA_OF_LISTS) {
    return listsNumbers(text, value, comma + 1, to) ? null : mark('han', value, from, comma + 1);
  }
  if (next === 0x662f /* 是 */ || next === 0x8981 /* 要 */) {
    return value <= 20 ? mark('enumerated', value, from, at + 1) : null;
  }
  if (next === 0xff09 || next === 0x29) return mark('han-paren', value, from, at + 1);
  if (next === 0xff0e || next === 0x2e) return mark('han', value, from, at + 1);
  // 一：思想重视。 · 二:食堂安全: text goes on behind the colon, where 一：二 is a ratio.
  if ((next === 0xff1a || next === 0x3a) && at + 1 < to && isHan(text.charCodeAt(skipGap(text, at + 1, to))))
    return readHanNumeral(text, at + 1, to) === NO_NUMERAL ? mark('han', value, from, at + 1) : null;
  return isGap(next) && isHan(text.charCodeAt(skipGap(text, at, to))) ? mark('han', value, from, at) : null;
}

/** 第一章 · 第一条 · 第一，. 第一季度 and 第三条规定 are none. */
function readOrdinal(text: string, from: number, to: number): NumberMark | null {
  let numeral = readHanNumeral(text, from + 1, to);
  if (numeral === NO_NUMERAL) numeral = readDigits(text, from + 1, to);
  if (numeral === NO_NUMERAL) return null;
  const value = numeralValue(numeral);
  const at = from + 1 + numeralLength(numeral);
  for (const [unit, style] of ORDINAL_UNITS) {
    if (!text.startsWith(unit, at)) continue;
    const end = at + unit.length;
    if (end < to && NOT_AFTER_ORDINAL.includes(text.charAt(end))) return null;
    return end <= to ? mark(style, value, from, end) : null;
  }
  const next = text.charCodeAt(at);
  return at < to && (isComma(next) || next === COMMA_OF_LISTS)
    ? mark('enumerated', value, from, at + 1)
    : null;
}

/** （一） · (一) · （1） · (a) · (iv). */
function readBracketed(text: string, from: number, to: number): NumberMark | null {
  const at = skipGap(text, from + 1, to);
  let style: MarkStyle = 'han-paren';
  let numeral = readHanNumeral(text, at, to);
  if (numeral === NO_NUMERAL) {
    style = 'arabic-paren';
    numeral = readDigits(text, at, to);
  }
  if (numeral === NO_NUMERAL) {
    style = 'roman';
    numeral = readRoman(text, at, to);
  }
  if (numeral === NO_NUMERAL && isLetter(text.charCodeAt(at))) {
    style = 'letter';
    numeral = ((text.charCodeAt(at) & 31) << 4) + 1;
  }
  if (numeral === NO_NUMERAL) return null;
  const close = skipGap(text, at + numeralLength(numeral), to);
  const code = text.charCodeAt(close);
  if (close >= to || (code !== 0xff09 && code !== 0x29)) return null;
  return mark(style, numeralValue(numeral), from, behindComma(text, close + 1, to));
}

/** （一）、 and ①、 are written by some for （一） and ①. */
function behindComma(text: string, at: number, to: number): number {
  return at < to && text.charCodeAt(at) === COMMA_OF_LISTS ? at + 1 : at;
}

/** ① ⑴ ㈠ ⒈ ❶ Ⅰ: one character is the whole number. */
function readSymbol(text: string, from: number, to: number): NumberMark | null {
  const code = text.charCodeAt(from);
  for (const [first, last, style] of SYMBOLS) {
    if (code < first || code > last) continue;
    const end = from + 1;
    if (style !== 'roman') return mark(style, code - first + 1, from, behindComma(text, end, to));
    const next = text.charCodeAt(end);
    // Ⅱ类 and Ⅲ级 are grades.
    if (end >= to || !(isDot(next) || next === COMMA_OF_LISTS || isGap(next))) return null;
    return mark(style, code - first + 1, from, isGap(next) ? end : end + 1);
  }
  return null;
}

/** • text, - text, ——text. A dash or star without a space behind it is a minus, a range or a hole (*次). */
function readBullet(text: string, from: number, to: number): NumberMark | null {
  const code = text.charCodeAt(from);
  if (code === 0x2014 && text.charCodeAt(from + 1) === 0x2014) {
    return holdsClause(text, from + 2, to) ? mark('bullet', 0, from, from + 2) : null;
  }
  const bare = code > 0x7f && code !== 0x2013 && code !== 0x2014;
  if (!bare && !(from + 1 < to && isGap(text.charCodeAt(from + 1)))) return null;
  return mark('bullet', 0, from, from + 1);
}

/** Text of several clauses: ——在年会上的讲话 is a subtitle, not an item. */
function holdsClause(text: string, from: number, to: number): boolean {
  const limit = Math.min(to, from + 60);
  for (let at = from; at < limit; at++) if (CLAUSE_ENDS.has(text.charCodeAt(at))) return true;
  return false;
}

/** 首先， · 其次是. */
function readAdverb(text: string, from: number, to: number): NumberMark | null {
  for (const [word, value] of SEQUENCE_ADVERBS) {
    const end = from + word.length;
    if (end >= to || !text.startsWith(word, from)) continue;
    const next = text.charCodeAt(end);
    if (isComma(next)) return mark('enumerated', value, from, end + 1);
    return next === 0x662f ? mark('enumerated', value, from, end + 1) : null;
  }
  return null;
}

/** 任务1：, 措施二：, 【任务1】 without brackets. A delimiter must follow: 项目3个 is none. */
function readTask(text: string, from: number, to: number): NumberMark | null {
  for (const word of TASK_WORDS) {
    if (!text.startsWith(word, from)) continue;
    const at = skipGap(text, from + word.length, to);
    let numeral = readDigits(text, at, to);
    if (numeral === NO_NUMERAL) numeral = readHanNumeral(text, at, to);
    if (numeral === NO_NUMERAL) continue;
    const end = at + numeralLength(numeral);
    const next = text.charCodeAt(end);
    const value = numeralValue(numeral);
    if (end >= to) return mark('task', value, from, end);
    if (next === 0xff1a || next === 0x3a || next === COMMA_OF_LISTS)
      return mark('task', value, from, end + 1);
    if (isDot(next) && digitOf(text.charCodeAt(end + 1)) < 0) return mark('task', value, from, end + 1);
    if (isGap(next) && !COUNTED_UNITS.includes(text.charAt(skipGap(text, end, to)))) {
      return mark('task', value, from, end);
    }
  }
  return null;
}

const CLAUSE_ENDS: ReadonlySet<number> = new Set(Array.from('。，,；;：', (char) => char.charCodeAt(0)));

const SYMBOLS: readonly (readonly [first: number, last: number, style: MarkStyle])[] = [
  [0x2460, 0x2473, 'circled'], // ①–⑳
  [0x2474, 0x2487, 'arabic-paren'], // ⑴–⒇
  [0x2488, 0x249b, 'arabic'], // ⒈–⒛
  [0x3220, 0x3229, 'han-paren'], // ㈠–㈩
  [0x3280, 0x3289, 'circled'], // ㊀–㊉
  [0x2776, 0x277f, 'circled'], // ❶–❿
  [0x2780, 0x2789, 'circled'], // ➀–➉
  [0x278a, 0x2793, 'circled'], // ➊–➓
  [0x2160, 0x216b, 'roman'], // Ⅰ–Ⅻ
];

const Start = {
  han: 1,
  ordinal: 2,
  digit: 3,
  bracket: 4,
  symbol: 5,
  bullet: 6,
  adverb: 7,
  word: 8,
  latin: 9,
} as const;

const START: Uint8Array = buildStarts();

function buildStarts(): Uint8Array {
  const table = new Uint8Array(65_536);
  const set = (chars: string, kind: number): void => {
    for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = kind;
  };
  set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', Start.latin);
  set('一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾', Start.han);
  set('第', Start.ordinal);
  set('0123456789０１２３４５６７８９', Start.digit);
  set('（(', Start.bracket);
  set('\uf06c\uf0b7\uf0d8•●○■□◆◇▪▫★☆※➢➤✓✔·∙‧–—-*', Start.bullet);
  for (const [word] of SEQUENCE_ADVERBS) set(word.charAt(0), Start.adverb);
  for (const word of TASK_WORDS) set(word.charAt(0), Start.word);
  for (const [first, last] of SYMBOLS) table.fill(Start.symbol, first, last + 1);
  return table;
}
