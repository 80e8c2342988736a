/**
 * How often: a period word and, where one is stated, the count that goes with it.
 *
 * Shape: 每季度至少召开1次 → per quarter, >= 1. A count belongs to the period before it, wherever in the clause it stands
 * (每月派驻骨干医师到村坐诊不少于2次); lengths, money and shares measure the action instead (每月不低于总量的1%).
 */
import { recurrenceRule } from '../../../calendar/recurrence-rule.ts';
import { Trait } from '../../../text/trait.ts';
import type { Comparator, FacetParser } from '../../../types.ts';
import { scanAmounts, type Amount } from '../amount/scan-amounts.ts';
import { UnitKind } from '../lexicon/units.ts';
import { findPeriodWords, type PeriodWord } from '../time/period-words.ts';

export interface CadenceReading {
  readonly word: PeriodWord;
  /** The amount taken as count, or null. */
  readonly count: Amount | null;
  readonly cmp: Comparator | null;
  readonly n: number | null;
  readonly end: number;
}

export const parseCadence: FacetParser = (clause, _context, out) => {
  if ((clause.traits & (Trait.every | Trait.calendar)) === 0) return;
  for (const { word, count, cmp, n, end } of readCadences(clause.text)) {
    out.push({
      facet: 'cadence',
      span: [clause.start + word.start, clause.start + end],
      from: 'text',
      per: word.per,
      every: word.every,
      ...(cmp !== null && n !== null ? { cmp, n } : {}),
      ...(count !== null && count.n2 !== null ? { n2: count.n2 } : {}),
      rrule: recurrenceRule(word.per, word.every, word.detail),
    });
  }
};

/** The cadences of a clause's text, offsets relative to it. */
export function readCadences(text: string): CadenceReading[] {
  const words = findPeriodWords(text);
  if (words.length === 0) return [];
  const amounts = words.some((word) => word.count !== 'never') ? scanAmounts(text) : [];
  const readings: CadenceReading[] = [];
  let first = 0;
  words.forEach((word, index) => {
    while ((amounts[first]?.at ?? word.end) < word.end) first++;
    const limit = Math.min(words[index + 1]?.start ?? text.length, word.end + REACH);
    const count = word.count === 'never' ? null : countOf(text, word, limit, { amounts, first });
    if (count === null && word.count === 'needed' && !HOLE.test(text.slice(word.end, limit))) return;
    readings.push(read(text, word, count));
  });
  return readings;
}

function read(text: string, word: PeriodWord, count: Amount | null): CadenceReading {
  if (count === null) return { word, count, cmp: null, n: null, end: word.end };
  const between = text.slice(word.end, count.start);
  const cmp = count.cmp === '=' && ONLY.test(between) ? '<=' : count.cmp;
  return {
    word,
    count,
    cmp,
    n: count.n * occasions(between),
    end: REMOTE.test(between) || between.length > LONGEST_BETWEEN ? word.end : count.end,
  };
}

/** 每学期只组织一次: no more than once. */
const ONLY = /只|仅|最多/u;
/** Signs that more than a verb and its object stands between the period and the count. */
const REMOTE = /[、，：“《（(赴于向为将把由]|(?<!核)对|(?<!控制)在|委托|深入/u;
const LONGEST_BETWEEN = 16;

/** 每年丰水期、枯水期各一次 is twice a year, 每日早晚各1次 twice a day; places listed before 各 change nothing. */
function occasions(between: string): number {
  const each = between.lastIndexOf('各');
  if (each < 0 || between.length - each > 4) return 1;
  const before = between.slice(0, each);
  if (/(?:早晚|春秋|冬夏)(?:两季|季)?$/u.test(before)) return 2;
  const parts = before.split(/[、和]/u);
  return parts.length > 1 && parts.every((part) => /[期季年月旬日天午早晚初末中前后]$/u.test(part))
    ? parts.length
    : 1;
}

/** The first amount between the word and `limit` that counts repetitions, unless a measure or a hole stands first in its place. */
function countOf(text: string, word: PeriodWord, limit: number, { amounts, first }: Sequence): Amount | null {
  let stop = limit;
  for (let index = first; index < amounts.length; index++) {
    const amount = amounts[index];
    if (amount === undefined || amount.at >= stop) return null;
    if (HOLE.test(text.slice(word.end, amount.start))) return null;
    if (isCount(text, word, amount)) return amount;
    // A later item of the list counts something else: 新增岸线6.5公里、小游园4处.
    const comma = text.slice(amount.end, stop).indexOf('、');
    if (comma >= 0) stop = amount.end + comma;
  }
  return null;
}

interface Sequence {
  readonly amounts: readonly Amount[];
  /** The first of them behind the word. */
  readonly first: number;
}

/** How far from its period word a count may stand. */
const REACH = 60;

/** `*次`, ××场: the count was left open (全年举办讲座*场). */
const HOLE = /[*＊]|××|[XxＸ]{2}|[XxＸ×](?=余?[次场期篇个份件条家轮])/u;

function isCount(text: string, word: PeriodWord, amount: Amount): boolean {
  if (amount.rank || amount.unit === null) return false;
  if (amount.kind === UnitKind.person) return word.per === 'year' && word.count === 'needed';
  if (amount.kind === UnitKind.session) return !MEASURED.test(text.slice(word.end, amount.start));
  if (amount.kind !== UnitKind.count) return false;
  // 每日检测9项指标 says what is done daily; only 次 and its like count the doing.
  if (word.per === 'day' && word.every === 1 && !OCCASIONS.has(amount.unit)) return false;
  return !TARGETED.test(text.slice(Math.max(word.end, amount.start - 2), amount.start));
}

const OCCASIONS = new Set(['次', '场', '遍', '趟', '轮', '班', '回', '班次', '场次', '频次', '车次']);
/** 轮训时间不低于80学时: the hours measure a total. */
const MEASURED = /(?:时间|时长|总量)$/u;
/** 对12个县区开展督查: the amount is whom it is done to; 核对一次 is done once. */
const TARGETED = /(?:^|[^核比应配面针校查派])对$|(?:^|[^分作成])为$|[向给从由与]$/u;
