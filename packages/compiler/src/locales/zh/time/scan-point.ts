/**
 * Reads one point of the calendar where it stands: 2026年6月底, 二〇二六年, 第三季度, 上半年, 9月中旬, 3月20日, 年底, 2026-06-30.
 *
 * Only what the characters say; whether it dates the action is the deadline parser's to judge.
 */
import { NUMERAL_KIND, NumeralKind } from '../../../number/numeral-char.ts';
import { scanNumber } from '../../../number/scan-number.ts';
import { CharSet } from '../../../text/char-set.ts';
import { isSpace } from '../../../text/char.ts';
import { lengthOf, valueOf, WordTrie } from '../../../text/word-trie.ts';
import { MONTH_SHIFTS, YEAR_SHIFTS } from '../lexicon/time-words.ts';
import { NO_POINT, type TimePoint } from './time-point.ts';

type Draft = { -readonly [Key in keyof TimePoint]: TimePoint[Key] };

/** The point that starts at `at`, or null. */
export function scanPoint(text: string, at: number): TimePoint | null {
  const iso = scanNumericDate(text, at);
  if (iso) return iso;
  const draft: Draft = { ...NO_POINT, start: at, end: at };
  readYear(text, draft);
  if (draft.end > at) skipJoint(text, draft);
  const read =
    readHalf(text, draft) || readQuarter(text, draft) || readMonth(text, draft) || readYearPart(text, draft);
  if (!read && draft.end === at && !readBare(text, draft) && !readDay(text, draft)) return null;
  return draft.end > at ? draft : null;
}

/** 2026-06-30, 2026.6.30, 2026/6/30, 2026.6 */
function scanNumericDate(text: string, at: number): TimePoint | null {
  if (at >= text.length || NUMERAL_KIND[text.charCodeAt(at)] !== NumeralKind.digit) return null;
  const match = NUMERIC_DATE.exec(text.slice(at, at + 11));
  if (!match) return null;
  const [whole, year, sign, month, day] = match;
  const m = Number(month);
  if (m < 1 || m > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return null;
  // 2026.6 alone could be a number; 2026-6 a code.
  if (
    day === undefined &&
    (sign !== '.' || !/^(?:月|前|底|[—\-~至，,。；;）)]|$)/u.test(text.slice(at + whole.length)))
  )
    return null;
  return {
    ...NO_POINT,
    start: at,
    end: at + whole.length,
    year: Number(year),
    month: m,
    day: day === undefined ? null : Number(day),
  };
}

const NUMERIC_DATE = /^((?:19|20)\d\d)([-./])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/u;

/** 2026年, 2026年度, 二〇二六年, 今年, 25年底. */
function readYear(text: string, draft: Draft): void {
  const { end: at } = draft;
  const shift = YEAR_SHIFT_TRIE.startingAt(text, at, text.length);
  if (shift !== 0) {
    draft.yearShift = YEAR_SHIFT_VALUES[valueOf(shift)] ?? 0;
    draft.end = at + lengthOf(shift);
    return;
  }
  const kind = at < text.length ? NUMERAL_KIND[text.charCodeAt(at)] : NumeralKind.none;
  if (kind !== NumeralKind.digit && kind !== NumeralKind.han) return;
  const number = scanNumber(text, at, Math.min(text.length, at + 5));
  if (!number || number.n2 !== null || !Number.isInteger(number.n)) return;
  const year = fullYear(text, number.n, number.end - at, number.end);
  const sign = skipSpace(text, number.end);
  if (year === null || text.charCodeAt(sign) !== YEAR || '级龄'.includes(text.charAt(sign + 1) || ' '))
    return;
  draft.year = year;
  draft.end = text.charAt(sign + 1) === '度' ? sign + 2 : sign + 1;
}

const YEAR = '年'.charCodeAt(0);

/** Four digits are a year; two only right before a month, a quarter, a half or an end (25年底), since 20年 may last. */
function fullYear(text: string, n: number, length: number, end: number): number | null {
  if (length === 4 && n >= 1900 && n < 2200) return n;
  if (length !== 2 || n < 20 || n > 50) return null;
  return /^年(?:\d{1,2}月|[底初末]|第?[一二三四1-4]季度|[上下]半年)/u.test(text.slice(end, end + 6))
    ? 2000 + n
    : null;
}

const YEAR_SHIFT_NAMES = Object.keys(YEAR_SHIFTS);
const YEAR_SHIFT_VALUES = Object.values(YEAR_SHIFTS);
const YEAR_SHIFT_TRIE = new WordTrie(
  YEAR_SHIFT_NAMES.map((name, index) => [name, index] as const),
  'forward',
);

function skipJoint(text: string, draft: Draft): void {
  let end = skipSpace(text, draft.end);
  if (text.charAt(end) === '的') end++;
  // Only when a part of the year follows does the joint belong to the point.
  const from = draft.end;
  draft.end = end;
  if (end > from && !PART_FOLLOWS.test(text.slice(end, end + 4))) draft.end = from;
}

const PART_FOLLOWS = /^(?:[\d一二三四五六七八九十]{1,3}(?:月|季)|第|[上下]半年|年?[初底末中])/u;

function readHalf(text: string, draft: Draft): boolean {
  const { end } = draft;
  if (!text.startsWith('半年', end + 1)) return false;
  const half = '上前'.includes(text.charAt(end)) ? 1 : '下后'.includes(text.charAt(end)) ? 2 : null;
  if (half === null || text.charAt(end) === '') return false;
  draft.half = half;
  draft.end = end + 3;
  return true;
}

/** 第一季度, 三季度, 2季度末. */
function readQuarter(text: string, draft: Draft): boolean {
  if (!OPENS_QUARTER.isAt(text, draft.end)) return false;
  const match = QUARTER.exec(text.slice(draft.end, draft.end + 6));
  if (!match) return false;
  const written = match[1] ?? match[2] ?? '';
  draft.quarter = '一二三四'.indexOf(written || ' ') + 1 || Number(written) || 1;
  draft.end += match[0].length;
  const part = text.charAt(draft.end);
  if (part === '末' || part === '底' || part === '初') {
    draft.part = part === '初' ? 'start' : 'end';
    draft.end++;
  }
  return true;
}

const OPENS_QUARTER = new CharSet('第一二三四首1234QＱ', isSpace);
/** 一季度一通报 recurs, 一季度 is a date. */
const QUARTER = /^(?:第?\s?([一二三四首1-4])\s?季度(?!一[次报通]|[至少不]{2})|[QＱ]([1-4])(?![0-9A-Za-z]))/u;

/** 6月, 十二月份, 本月, then a day or a part of the month. */
function readMonth(text: string, draft: Draft): boolean {
  const { end: at } = draft;
  const shift = MONTH_SHIFT_TRIE.startingAt(text, at, text.length);
  if (shift !== 0) {
    draft.monthShift = MONTH_SHIFT_VALUES[valueOf(shift)] ?? 0;
    draft.end = at + lengthOf(shift);
    readMonthPart(text, draft);
    return true;
  }
  const number = scanNumber(text, at, Math.min(text.length, at + 3));
  if (!number || number.n2 !== null || number.n < 1 || number.n > 12 || !Number.isInteger(number.n))
    return false;
  const sign = skipSpace(text, number.end);
  if (text.charCodeAt(sign) !== MONTH || NOT_BEHIND_MONTH.test(text.slice(sign + 1, sign + 3))) return false;
  draft.month = number.n;
  draft.end = text.charAt(sign + 1) === '份' ? sign + 2 : sign + 1;
  readMonthPart(text, draft);
  return true;
}

const MONTH = '月'.charCodeAt(0);
/** 一月一次, 3月龄, 二月兰 */
const NOT_BEHIND_MONTH = /^(?:一[次报调通例]|[龄均饼嫂兰季])/u;

const MONTH_SHIFT_NAMES = Object.keys(MONTH_SHIFTS);
const MONTH_SHIFT_VALUES = Object.values(MONTH_SHIFTS);
const MONTH_SHIFT_TRIE = new WordTrie(
  MONTH_SHIFT_NAMES.map((name, index) => [name, index] as const),
  'forward',
);

function readMonthPart(text: string, draft: Draft): void {
  const at = skipSpace(text, draft.end);
  const part = MONTH_PART.exec(text.slice(at, at + 2));
  if (part) {
    draft.part = PARTS[part[0].slice(-1)] ?? PARTS[part[0].charAt(0)] ?? null;
    draft.end = at + part[0].length;
    return;
  }
  const from = draft.end;
  draft.end = at;
  if (!readDay(text, draft)) draft.end = from;
}

/** 上旬, 底, 月底; 初 but not 初步. */
const MONTH_PART = /^(?:[上中下]旬|月?[底末]|初(?!步|中|级|心))/u;
const PARTS: Readonly<Record<string, TimePoint['part']>> = {
  上: 'early',
  中: 'mid',
  下: 'late',
  底: 'end',
  末: 'end',
  初: 'start',
};

/** 20日, 五号. */
function readDay(text: string, draft: Draft): boolean {
  const number = scanNumber(text, draft.end, Math.min(text.length, draft.end + 4));
  if (!number || number.n2 !== null || number.n < 1 || number.n > 31 || !Number.isInteger(number.n))
    return false;
  const sign = skipSpace(text, number.end);
  const char = text.charAt(sign);
  if (char !== '日' && char !== '号') return false;
  draft.day = number.n;
  draft.end = sign + 1;
  return true;
}

/** 2026年底, 今年初, 2026年年末. */
function readYearPart(text: string, draft: Draft): boolean {
  if (draft.year === null && draft.yearShift === null) return false;
  const match = YEAR_PART.exec(text.slice(draft.end, draft.end + 2));
  if (!match) return false;
  draft.part = match[0].endsWith('初') ? 'start' : match[0].endsWith('中') ? 'mid' : 'end';
  draft.end += match[0].length;
  return true;
}

/** 底, 年底, 初; 中 but not 中期, 中央. */
const YEAR_PART = /^年?(?:[底末终]|初(?!步|中|级)|中(?![期央小等高国省]))/u;

/** 年底, 年初, 月底, 季度末, 学期末, with nothing named before. */
function readBare(text: string, draft: Draft): boolean {
  if (!OPENS_BARE.isAt(text, draft.end)) return false;
  for (const [word, bare] of BARE_WORDS) {
    if (!text.startsWith(word, draft.end)) continue;
    draft.bare = bare;
    draft.end += word.length;
    return true;
  }
  return false;
}

const BARE_WORDS: readonly (readonly [word: string, bare: NonNullable<TimePoint['bare']>])[] = [
  ['年底', 'year-end'],
  ['年末', 'year-end'],
  ['年终', 'year-end'],
  ['岁末', 'year-end'],
  ['年初', 'year-start'],
  ['年中', 'year-mid'],
  ['月底', 'month-end'],
  ['月末', 'month-end'],
  ['月初', 'month-start'],
  ['季度末', 'quarter-end'],
  ['季末', 'quarter-end'],
  ['学期末', 'term-end'],
];

const OPENS_BARE = new CharSet(BARE_WORDS.map(([word]) => word.charAt(0)).join(''));

function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x3000 ? at + 1 : at;
}
