/**
 * Finds the words that say how often: 每季度, 每两月, 每周五, 按月, 全年, 7×24小时, 月调度、季通报.
 *
 * A word may need a count to be a cadence at all (全年, 年内), take one (每月), or never take one (月度通报). The count itself is
 * looked for by the cadence parser.
 */
import type { CadencePeriod } from '../../../types.ts';
import type { RecurrenceDetail } from '../../../calendar/recurrence-rule.ts';
import { lengthOf, WordTrie } from '../../../text/word-trie.ts';
import { scanNumber } from '../../../number/scan-number.ts';
import { NOT_A_PERIOD, PERIOD_UNITS, PLANS_BEHIND_PERIOD, ROUND_THE_CLOCK } from '../lexicon/periods.ts';
import { findShortForms } from './short-forms.ts';
import { readWeekdays } from './weekdays.ts';

export interface PeriodWord {
  readonly start: number;
  readonly end: number;
  readonly per: CadencePeriod;
  readonly every: number;
  /** `needed`: no cadence without a count (全年); `may`: takes one; `never`: 月度通报. */
  readonly count: 'needed' | 'may' | 'never';
  readonly detail: RecurrenceDetail;
}

const PLAIN: RecurrenceDetail = {};

/** All period words of a clause, in order, none overlapping another. */
export function findPeriodWords(text: string): readonly PeriodWord[] {
  const found: PeriodWord[] = [];
  for (let at = 0; at < text.length; at++) {
    const reader = READER_OF[text.charCodeAt(at)] ?? 0;
    const word = reader === 0 ? null : (READERS[reader - 1]?.(text, at) ?? null);
    if (word === null) continue;
    found.push(word);
    at = word.end - 1;
  }
  return findShortForms(text, found);
}

type Reader = (text: string, at: number) => PeriodWord | null;

/** Readers by the characters that a period word starts with. */
const STARTS: readonly (readonly [chars: string, reader: Reader])[] = [
  ['每毎', readEvery],
  ['按逐', readBy],
  ['全', readWhole],
  ['年', readWithinYear],
  ['一两二三半', readOncePer],
  ['双隔', readAlternate],
  ['月周季天', readDoubled],
  ['上', readBothHalves],
  ['7７2２', readContinuous],
];
const READERS = STARTS.map(([, reader]) => reader);
/** Index into `READERS` plus one, by UTF-16 unit. */
const READER_OF = new Uint8Array(65_536);
STARTS.forEach(([chars], index) => {
  for (let i = 0; i < chars.length; i++) READER_OF[chars.charCodeAt(i)] = index + 1;
});

const UNIT_NAMES = Object.keys(PERIOD_UNITS);
const UNIT_TRIE = new WordTrie(
  UNIT_NAMES.map((name, index) => [name, index] as const),
  'forward',
);

function unitAt(text: string, at: number): string | null {
  const match = UNIT_TRIE.startingAt(text, at, text.length);
  if (match === 0) return null;
  const name = text.slice(at, at + lengthOf(match));
  return name.length === 1 && NOT_A_PERIOD.has(text.slice(at, at + 2)) ? null : name;
}

/** 每月, 每两月, 每3个月, 每隔一周, 每个工作日, 每周五, 每季度末, 每年12月. */
function readEvery(text: string, at: number): PeriodWord | null {
  let end = at + 1;
  if (text.charAt(end) === '逢' || text.charAt(end) === '间') end++;
  const apart = text.charAt(end) === '隔';
  if (apart) end++;
  while (text.charCodeAt(end) === 0x20) end++;
  const number = scanNumber(text, end, Math.min(text.length, end + 4));
  if (number && (number.n2 !== null || number.bare || !Number.isInteger(number.n) || number.n < 1))
    return null;
  end = number?.end ?? end;
  while (text.charCodeAt(end) === 0x20) end++;
  if (text.charAt(end) === '个' || text.charAt(end) === '個') end++;
  const name = unitAt(text, end);
  const unit = name === null ? undefined : PERIOD_UNITS[name];
  if (name === null || unit === undefined) return null;
  end += name.length;
  // 隔一天 leaves one day out: every second day.
  const every =
    (number?.n ?? 1) * unit.length + (apart && name !== '月' && number?.n === 1 ? unit.length : 0);
  return withDetail(text, {
    start: at,
    end,
    per: unit.per,
    every,
    count: 'may',
    detail: ownDetail(name, every),
  });
}

function ownDetail(name: string, every: number): RecurrenceDetail {
  if (name === '工作日') return { weekdays: [1, 2, 3, 4, 5] };
  const unit = PERIOD_UNITS[name];
  return unit && unit.monthDays.length > 0 && every === unit.length ? { monthDays: unit.monthDays } : PLAIN;
}

/** Takes in a weekday (每周五) or the end of the period (每季度末) and notes a day or month named behind it. */
function withDetail(text: string, word: PeriodWord): PeriodWord {
  if (word.per === 'week') {
    const weekdays = readWeekdays(text, word.end);
    return weekdays ? { ...word, end: weekdays.end, detail: { weekdays: weekdays.days } } : word;
  }
  const months = word.per === 'month' || word.per === 'quarter' || word.per === 'half-year';
  const named = NAMED_MONTH.exec(text.slice(word.end, word.end + 7));
  if (named && months) return { ...word, detail: dayOfMonth(text, word.end + named[0].length) };
  const day = PERIOD_END.exec(text.slice(word.end, word.end + 6));
  if (day && months) return { ...word, end: word.end + day[0].length, detail: { monthDays: [-1] } };
  if (word.per === 'month') return { ...word, detail: dayOfMonth(text, word.end) };
  return word.per === 'year' ? { ...word, detail: dayOfYear(text, word.end) } : word;
}

/** 每季度|末月20日, 每季度|第一个月, 每半年|首月 */
const NAMED_MONTH = /^的?(?:[首末]个?月|(?:第[一二三1-3]|最后一)个月)(?![底末初])/u;
/** 末, 底, 月底, 最后一天 */
const PERIOD_END = /^的?(?:底|末|月底|月末|最后一[天日])/u;

/** 每月5日、20日; 每月第二个星期五; 每月最后一个周五. */
function dayOfMonth(text: string, at: number): RecurrenceDetail {
  const dates = numbersBefore(text, at, DAYS);
  if (dates.length > 0) return { monthDays: dates };
  const nth = NTH_WEEKDAY.exec(text.slice(at, at + 9));
  if (!nth) return PLAIN;
  const day = Math.min('一二三四五六日天'.indexOf(nth[2] ?? '') + 1, 7);
  return { weekdays: [day], nth: nth[1] === undefined ? -1 : '一二三四'.indexOf(nth[1]) + 1 };
}

/** 第二个星期五, 最后一个周五 */
const NTH_WEEKDAY = /^的?(?:第([一二三四])|最后一)个?(?:周|星期)([一二三四五六日天])/u;
/** 5日、20日 */
const DAYS = /(\d{1,2})[日号]/y;

/** 每年3月、9月; 每年11月30日; 每年12月底. */
function dayOfYear(text: string, at: number): RecurrenceDetail {
  const months = listedMonths(text, at) ?? numbersBefore(text, at, MONTHS);
  if (months.length !== 1) return months.length === 0 ? PLAIN : { months };
  const tail = /^的?\d{1,2}月(?:(\d{1,2})[日号]|([底末]))/u.exec(text.slice(at, at + 8));
  if (!tail) return { months };
  return { months, monthDays: [tail[1] === undefined ? -1 : Number(tail[1])] };
}

/** 每年|三月、九月; 每年|3、6、9、12月: several months, in Chinese numerals or with one 月 for all. Null for a single one. */
function listedMonths(text: string, at: number): number[] | null {
  const list = MONTH_LIST.exec(text.slice(at, at + LONGEST_LIST))?.[0];
  if (list === undefined) return null;
  const months = list.match(ONE_MONTH)?.map((written) => monthNumber(written)) ?? [];
  return months.length > 1 && months.every((month) => month >= 1 && month <= 12) ? months : null;
}

const LONGEST_LIST = 40;
const MONTH_LIST =
  /^的?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月?份?(?:[、，,和及与](?:\d{1,2}|[一二三四五六七八九十]{1,2})月?份?){1,11}(?<=月份?)(?!\d{1,2}[日号])/u;
const ONE_MONTH = /\d{1,2}|[一二三四五六七八九十]{1,2}/gu;

function monthNumber(written: string): number {
  const number = Number(written);
  return Number.isNaN(number) ? (scanNumber(written, 0, written.length)?.n ?? 0) : number;
}

/** 3月、9月 */
const MONTHS = /(\d{1,2})月/y;

/** The numbers of a list that starts at `at`, each with the unit that `item` asks for. */
function numbersBefore(text: string, at: number, item: RegExp): number[] {
  const numbers: number[] = [];
  for (let end = text.charAt(at) === '的' ? at + 1 : at; numbers.length < 12; end++) {
    item.lastIndex = end;
    const match = item.exec(text);
    if (!match) break;
    numbers.push(Number(match[1]));
    end += match[0].length;
    if (!'、和及'.includes(text.charAt(end) || ' ')) break;
  }
  return numbers;
}

/** 按月, 按季度, 逐月, 逐周; 逐年 means gradually and 按月度计划 names a plan. */
function readBy(text: string, at: number): PeriodWord | null {
  const name = unitAt(text, at + 1);
  const unit = name === null ? undefined : PERIOD_UNITS[name];
  if (name === null || unit === undefined || 'year早晚夜'.includes(name)) return null;
  if (text.charAt(at) === '逐' && unit.per === 'year') return null;
  const end = at + 1 + name.length;
  if (PLANS_BEHIND_PERIOD.has(text.slice(end, end + 2))) return null;
  return {
    start: at,
    end,
    per: unit.per,
    every: unit.length,
    count: 'may',
    detail: ownDetail(name, unit.length),
  };
}

/** 全年 and a count; 全天候. */
function readWhole(text: string, at: number): PeriodWord | null {
  if (text.startsWith('全天候', at) || text.startsWith('全时段', at)) return continuous(at, at + 3);
  if (text.startsWith('全学年', at)) return needsCount(at, at + 3, 'year');
  if (text.startsWith('全学期', at)) return needsCount(at, at + 3, 'half-year');
  if (!text.startsWith('全年', at) || '度级龄'.includes(text.charAt(at + 2) || ' ')) return null;
  // 安全年检, 安全年度报告.
  if (text.charAt(at - 1) === '安') return null;
  return needsCount(at, at + 2, 'year');
}

/** 年内 and a count, 年度举办1次; 两年内 is a deadline. */
function readWithinYear(text: string, at: number): PeriodWord | null {
  const before = text.charAt(at - 1);
  if (text.charAt(at + 1) === '内') {
    if (at > 0 && NOT_BEFORE_YEAR.includes(before)) return null;
    return needsCount(at, at + 2, 'year');
  }
  if (text.startsWith('年度内', at)) {
    const other = at > 0 && (NOT_BEFORE_YEAR.includes(before) || '一本该同跨'.includes(before));
    return other ? null : needsCount(at, at + 3, 'year');
  }
  if (text.charAt(at + 1) === '均' && at + 2 < text.length) return needsCount(at, at + 2, 'year');
  return at === 0 && YEARLY.test(text) ? needsCount(0, 2, 'year') : null;
}

const NOT_BEFORE_YEAR = '今明二两三四五六七八九十几数半多百个学0123456789０１２３４５６７８９';
const YEARLY = /^年度(?:至少|不少于|举办|开展|组织|召开|进行|安排)/u;

function needsCount(start: number, end: number, per: CadencePeriod): PeriodWord {
  return { start, end, per, every: 1, count: 'needed', detail: PLAIN };
}

function continuous(start: number, end: number): PeriodWord {
  return { start, end, per: 'continuous', every: 1, count: 'never', detail: PLAIN };
}

/** 一月一次, 两周一次, 半年一次, 一周一调度, 一年不少于2次. */
function readOncePer(text: string, at: number): PeriodWord | null {
  const match = ONCE_PER.exec(text.slice(at, at + 11));
  if (!match) return null;
  const [whole, number = '', name = '', once, some] = match;
  const unit = PERIOD_UNITS[name];
  if (!unit || (at > 0 && NEVER_BEFORE_ONCE.includes(text.charAt(at - 1)))) return null;
  const every = number === '' || number === '一' ? 1 : number === '三' ? 3 : 2;
  // 一周一调度 pairs 一 with 一; 两周一调度 is no set phrase.
  if (once === undefined && some === undefined && (every > 1 || number === '')) return null;
  const tail = once ?? some;
  const end = at + whole.length - (tail?.length ?? 0) - (once === undefined && some === undefined ? 1 : 0);
  return { start: at, end, per: unit.per, every: every * unit.length, count: 'may', detail: PLAIN };
}

/** 一月一次; 一年至少两次; 一个季度检修一次; 一个防火年度清理一次; 一周一调度 */
const ONCE_PER =
  /^([一两二三]?)个?(?:(?<=一个)[\u4e00-\u9fff]{2}(?=年度))?(半年|年度|年|季度|季|月|周|星期|日|天|旬|学期)(?:(?<=年)内)?(?:(一[次轮场期回讲])|((?:至少|不少于|不低于)?(?:开展|召开|组织|(?<=^一个?[^次]{1,6})(?![内来后前间中以])[\u4e00-\u9fff]{2})?[一两二三四五六七八九十\d]{1,2}[次轮场期])|一(?![日号月年周天])(?=[\u4e00-\u9fff]))/u;
const NEVER_BEFORE_ONCE = '第每隔近前后上下过十百千整有';

/** 双月, 双周, 隔月, 隔周, 隔日. */
function readAlternate(text: string, at: number): PeriodWord | null {
  const name = text.charAt(at + 1);
  if (name === '' || !'月周日天'.includes(name)) return null;
  const apart = text.charAt(at) === '隔';
  if (!apart && (!'月周'.includes(name) || '刊重'.includes(text.charAt(at + 2) || ' '))) return null;
  if (apart && at > 0 && '间每相'.includes(text.charAt(at - 1))) return null;
  const per = name === '月' ? 'month' : name === '周' ? 'week' : 'day';
  return { start: at, end: at + 2, per, every: 2, count: 'may', detail: PLAIN };
}

/** 月月, 周周, 天天, 季季; 月均 and 周均 with a count. */
function readDoubled(text: string, at: number): PeriodWord | null {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  const unit = PERIOD_UNITS[char];
  if (!unit || (next !== char && next !== '均')) return null;
  if (
    at > 0 &&
    (next === '均'
      ? char === '天' || '0123456789'.includes(text.charAt(at - 1))
      : !OPENS.includes(text.charAt(at - 1)))
  )
    return null;
  if (next === '均') return needsCount(at, at + 2, unit.per);
  return { start: at, end: at + 2, per: unit.per, every: 1, count: 'never', detail: PLAIN };
}

const OPENS = '、，,“‘（(：:';

/** 上、下半年各组织1次. */
function readBothHalves(text: string, at: number): PeriodWord | null {
  const match = BOTH_HALVES.exec(text.slice(at, at + 9));
  return match
    ? { start: at, end: at + match[0].length, per: 'half-year', every: 1, count: 'needed', detail: PLAIN }
    : null;
}

const BOTH_HALVES = /^上(?:半年)?[、和]?下半年(?=各)/u;

/** 7×24小时, 24小时值守. */
function readContinuous(text: string, at: number): PeriodWord | null {
  const clock = CLOCK.exec(text.slice(at, at + 10));
  if (!clock) return null;
  const end = at + clock[0].length;
  if (clock[1] !== undefined) return continuous(at, end);
  if (at > 0 && /[\d０-９.×xX*＊]/u.test(text.charAt(at - 1))) return null;
  return ROUND_THE_CLOCK.some((duty) => text.startsWith(duty, end)) ? continuous(at, end) : null;
}

/** 7×24小时, 7*24, 24小时 */
const CLOCK = /^(?:([7７]\s?[×xX*＊✕]\s?(?:24|２４)(?:个?小时|h)?)|(?:24|２４)个?小时)/u;
