/**
 * Reads the unit behind a number: 篇, 人次, 个工作日, 万平方米's 平方米, 台(套).
 *
 * Listed units win by length. The counters of Chinese are an open class, so behind a figure an unlisted word of one or two
 * characters counts too where it ends its phrase (新增滑道3条 is listed, 布设浮标12具 need not be).
 */
import { CharSet } from '../../../text/char-set.ts';
import { PairTable, pairOf } from '../../../text/pair-table.ts';
import { lengthOf, valueOf, WordTrie } from '../../../text/word-trie.ts';
import type { Span } from '../../../types.ts';
import {
  COUNTED_BY_FIGURES,
  COUNTED_BY_ONE,
  LONGER_NOUNS,
  NOUNS_BEHIND_FIGURES,
  NOUNS_LIKE_COUNTERS,
  PLACE_COUNTERS,
  PLACE_ENDS,
  TAKES_TIMES,
  UnitKind,
  UNITS,
} from '../lexicon/units.ts';

export interface UnitReading {
  readonly unit: string;
  /** A value of `UnitKind`. */
  readonly kind: number;
  readonly end: number;
}

/** What is known of the number in front, which decides how much a counter must prove. */
export interface CountedNumber {
  readonly n: number;
  readonly figure: boolean;
  /** Whether an unlisted word may be the unit. */
  readonly open?: boolean;
}

export function unitAt(text: string, at: number, number: CountedNumber): UnitReading | null {
  // 两大类, 三大类: 大 only swells the counter.
  const from = text.charCodeAt(at) === BIG && text.charCodeAt(at + 1) === KIND_OF ? at + 1 : at;
  const match = TRIE.startingAt(text, from, text.length);
  if (match === 0)
    return number.figure && number.open !== false && !isCode(number.n) ? openUnit(text, from) : null;
  const end = from + lengthOf(match);
  const unit = LISTED[valueOf(match)];
  if (unit === undefined || !mayCount(text, [from, end], unit, number)) return null;
  const timed = unit.takesTimes && text.charCodeAt(end) === TIMES && !isTimesNoun(text, end);
  return {
    unit: timed ? `${unit.name}次` : unit.name,
    kind: unit.kind,
    end: skipAlternative(text, timed ? end + 1 : end),
  };
}

/** What the lexicon says of a unit. */
interface ListedUnit {
  readonly name: string;
  readonly kind: number;
  readonly latin: boolean;
  readonly takesTimes: boolean;
  readonly byOne: boolean;
  readonly byFiguresOnly: boolean;
}

const LISTED: readonly ListedUnit[] = UNITS.map(([name, kind]) => ({
  name,
  kind,
  latin: /^[A-Za-z]/.test(name),
  takesTimes: TAKES_TIMES.has(name),
  byOne: COUNTED_BY_ONE.has(name),
  byFiguresOnly: COUNTED_BY_FIGURES.has(name),
}));
const TRIE = new WordTrie(
  UNITS.map(([name], index) => [name, index] as const),
  'forward',
);

const BIG = '大'.charCodeAt(0);
const KIND_OF = '类'.charCodeAt(0);
const TIMES = '次'.charCodeAt(0);

/** A counter that begins a noun is that noun; 一 counts only what it usually counts; Latin units end their word. */
function mayCount(text: string, [from, end]: Span, unit: ListedUnit, number: CountedNumber): boolean {
  if (unit.latin) return !LATIN.isAt(text, end);
  const whole = end - from === 2;
  const nouns = end - from <= 2 ? nounsAt(text, from) : 0;
  if (number.figure) return (nouns & Noun.behindFigures) === 0 || whole || text.startsWith('分中心', from);
  if (number.n === 0 || unit.byFiguresOnly) return false;
  if (number.n === 1 && !unit.byOne) return false;
  if (PLACE_COUNTERS.includes(unit.name) && PLACE_ENDS.includes(text.charAt(end)) && end < text.length)
    return false;
  // 码头一期、二期工程: stages of one work, not issues.
  if (unit.name === '期' && STAGE_ENDS.isAt(text, end)) return false;
  // 一人一档, 一河一策, 五个一: counters in pairs are a manner of working.
  if ((number.n === 1 || unit.name === '个') && text.charAt(end) === '一') return false;
  return whole || (nouns & Noun.likeCounters) === 0;
}

/** Lists, as bits, of nouns that begin with a counter. */
const Noun = { behindFigures: 1, likeCounters: 2 } as const;
const NOUNS = new PairTable(
  [...new Set([...NOUNS_BEHIND_FIGURES, ...NOUNS_LIKE_COUNTERS])].map((noun) => [
    noun,
    (NOUNS_BEHIND_FIGURES.has(noun) ? Noun.behindFigures : 0) |
      (NOUNS_LIKE_COUNTERS.has(noun) ? Noun.likeCounters : 0),
  ]),
);

/** Which lists have the noun of two characters that the counter may be the start of; 0 when a longer word shows that it is not. */
function nounsAt(text: string, from: number): number {
  if (from + 1 >= text.length) return 0;
  const lists = NOUNS.get(pairOf(text.charCodeAt(from), text.charCodeAt(from + 1)));
  if (lists === 0) return 0;
  const exceptions = LONGER_NOUNS[text.slice(from, from + 2)];
  const next = text.charAt(from + 2);
  return exceptions !== undefined && next !== '' && exceptions.includes(next) ? 0 : lists;
}

const STAGE_ENDS = new CharSet('、工项建规)）');
const LATIN = new CharSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');

/** 次月, 次日: the 次 that belongs to the noun behind it. */
function isTimesNoun(text: string, at: number): boolean {
  return NOUNS_LIKE_COUNTERS.has(text.slice(at, at + 2));
}

/** 台(套), 篇（部）, 村(社区): the other name of the unit in brackets belongs to it. */
function skipAlternative(text: string, at: number): number {
  const open = text.charAt(at);
  if (open !== '(' && open !== '（') return at;
  for (let i = at + 2; i <= at + 3 && i < text.length; i++) {
    const close = text.charAt(i);
    if (close !== ')' && close !== '）') continue;
    const inside = text.slice(at + 1, i);
    return TRIE.startingAt(inside, 0, inside.length) !== 0 ? i + 1 : at;
  }
  return at;
}

/** 2023行动 and 12345热线 are names: years and numbers long enough to be dialled. 万 is written out in counts. */
function isCode(n: number): boolean {
  return (n >= 1900 && n <= 2100) || (n >= 10_000 && n % 1000 !== 0);
}

/** An unlisted counter: one or two ideographs, then the end of the phrase or a word such as 以上. */
function openUnit(text: string, at: number): UnitReading | null {
  for (let length = 1; length <= 2; length++) {
    const code = text.charCodeAt(at + length - 1);
    if (!(code >= 0x4e00 && code <= 0x9fff) || NEVER_IN_UNIT.has(code)) return null;
    if (endsPhrase(text, at + length))
      return { unit: text.slice(at, at + length), kind: UnitKind.count, end: at + length };
  }
  return null;
}

/** Ordinals, dates and verbs behind a figure: 3号, 2026届, 第3款's 款, 5级, 3以上. */
const NEVER_IN_UNIT = new CharSet(
  '年月日号时点级届章版期度以不至到和与及或等的地得了着为是有在将把被使以前后内外中上下起止左右余多来几半成倍',
);

function endsPhrase(text: string, at: number): boolean {
  if (at >= text.length) return true;
  return PHRASE_ENDS.has(text.charCodeAt(at)) || /^(?:以[上下内]|左右)/u.test(text.slice(at, at + 2));
}

const PHRASE_ENDS = new CharSet('，,。；;、！？!?）)');
