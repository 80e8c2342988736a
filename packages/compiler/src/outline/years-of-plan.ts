/**
 * The period of a plan whose title counts its years without naming them: 供水三年行动计划, 五年规划. Its text names them, in its
 * opening: a range of as many years, or the year it starts with or is to end by.
 */
import type { PlanPeriod } from '../types.ts';

/** Null when the title counts no years or the text does not say which. */
export function periodOfCountedYears(title: string, text: string): PlanPeriod | null {
  const counted = COUNTED.exec(title)?.groups?.['n'];
  if (counted === undefined) return null;
  const length = NUMERALS.get(counted) ?? Number(counted);
  const opening = text.slice(0, OPENING_LENGTH);
  return (
    rangeOf(opening, length) ??
    startingIn(FIRST.exec(opening), length) ??
    endingIn(LAST.exec(opening), length)
  );
}

/** 三年行动计划 · 五年规划 · 3年提升工程; not 第三年 or 三年级. */
const COUNTED =
  /(?<![第0-9一二三四五六七八九十])(?<n>[两二三四五六]|[2-6])年(?:[\p{Script=Han}]{0,8})(?:行动|规划|计划|攻坚|工程|方案)/u;
const NUMERALS: ReadonlyMap<string, number> = new Map([
  ['两', 2],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
]);

/** Behind it years are dates of single tasks. */
const OPENING_LENGTH = 1500;

/** 2025—2027年 · 2025年至2027年 */
const RANGE = /(?<!\d)(?<from>20\d\d)\s?年?\s?(?:[—–~～-]{1,2}|至|到)\s?(?<to>20\d\d)(?=\s?年|[）)])/gu;

function rangeOf(opening: string, length: number): PlanPeriod | null {
  for (const { groups } of opening.matchAll(RANGE)) {
    const [from, to] = [Number(groups?.['from']), Number(groups?.['to'])];
    if (to - from + 1 === length) return years(from, to);
  }
  return null;
}

/** 从2025年起 · 自2025年开始 · 2025年是三年行动的第一年 */
const FIRST =
  /(?<year>20\d\d)年(?:(?<=[从自]20\d\d年)(?:\d{1,2}月)?(?:起|开始)|是[^，。；]{0,24}(?:第一年|首年|起步之年|开局之年|启动之年))/u;

function startingIn(match: RegExpExecArray | null, length: number): PlanPeriod | null {
  const year = Number(match?.groups?.['year'] ?? Number.NaN);
  return Number.isNaN(year) ? null : years(year, year + length - 1);
}

/** 到2027年底，全县… · 力争到2027年， */
const LAST = /(?:到|至)(?<year>20\d\d)年(?:底|末|年底|年末)?[，,]/u;

function endingIn(match: RegExpExecArray | null, length: number): PlanPeriod | null {
  const year = Number(match?.groups?.['year'] ?? Number.NaN);
  return Number.isNaN(year) ? null : years(year - length + 1, year);
}

function years(from: number, to: number): PlanPeriod {
  return { start: `${from}-01-01`, end: `${to}-12-31` };
}
