/** Reads the coarse end of a date: a year, a month, a week, a day of the month, a weekday, 明天; also numeric dates. */
import { addDays, addMonths, isLeapYear, weekdayOf, type CivilDate } from '../../../calendar/civil-date.ts';
import { NumeralKind, NUMERAL_KIND } from '../../../number/numeral-char.ts';
import { scanNumber } from '../../../number/scan-number.ts';
import { lengthOf, valueOf } from '../../../text/word-trie.ts';
import {
  DAY_WORDS,
  HALF_WORDS,
  MONTH_WORDS,
  QUARTER_WORDS,
  WEEK_LEAD,
  weekdayNumber,
  weekShift,
  YEAR_WORDS,
  type WordTable,
} from './date-words.ts';
import {
  dayOf,
  dayPeriod,
  monthPeriod,
  monthsPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from './interval.ts';

export interface Reading {
  readonly end: number;
  readonly period: Period;
  /** A day named by its weekday alone. */
  readonly weekday?: boolean;
}

/** What a yearless month or a lone day falls back on: the day of reading, or the start of a range. */
export interface Frame {
  readonly today: CivilDate;
  readonly year: number;
  readonly month: number;
  /** Behind a sign of range, where a lone 2018 is a year whatever stands before it. */
  readonly inRange?: boolean;
}

export function readHead(text: string, at: number, frame: Frame): Reading | null {
  return (
    readNumericDate(text, at, frame) ??
    readWords(text, at, frame) ??
    readYear(text, at, frame) ??
    readMonth(text, at, frame) ??
    readWeek(text, at, frame) ??
    readDayOfMonth(text, at, frame)
  );
}

/** 明天, 本月, 上个季度, 今明两年. */
function readWords(text: string, at: number, { today }: Frame): Reading | null {
  if (text.startsWith('今日头条', at)) return null;
  if (text.startsWith('今明两年', at))
    return { end: at + 4, period: { ...yearPeriod(today.year), to: yearPeriod(today.year + 1).to } };
  const day = wordAt(DAY_WORDS, text, at);
  if (day) return { end: day.end, period: dayPeriod(addDays(today, day.shift)) };
  const years = wordAt(YEAR_WORDS, text, at);
  if (years) return { end: years.end, period: yearPeriod(today.year + years.shift) };
  const month = wordAt(MONTH_WORDS, text, at);
  if (month) return { end: month.end, period: monthPeriod(today.year, today.month + month.shift) };
  const quarter = wordAt(QUARTER_WORDS, text, at);
  if (quarter) return { end: quarter.end, period: quarterOf(addMonths(today, quarter.shift * 3)) };
  const half = wordAt(HALF_WORDS, text, at);
  if (!half) return null;
  const moved = addMonths(today, half.shift * 6);
  return { end: half.end, period: monthsPeriod(moved.year, moved.month > 6 ? 7 : 1, 6, 'half') };
}

function quarterOf({ year, month }: CivilDate): Period {
  return monthsPeriod(year, Math.floor((month - 1) / 3) * 3 + 1, 3, 'quarter');
}

function wordAt(
  { trie, shifts }: WordTable,
  text: string,
  at: number,
): { readonly end: number; readonly shift: number } | null {
  const match = trie.startingAt(text, at, text.length);
  return match === 0 ? null : { end: at + lengthOf(match), shift: shifts[valueOf(match)] ?? 0 };
}

/** 2016年, 二零一六年, 15年, 零八年, 789年; also a lone 2018. */
function readYear(text: string, at: number, frame: Frame): Reading | null {
  const number = scanNumber(text, at);
  if (
    number === null ||
    number.n2 !== null ||
    number.bare ||
    !Number.isInteger(number.n) ||
    number.approximate
  )
    return null;
  const sign = skipSpace(text, number.end);
  const length = number.end - at;
  if (text.charAt(sign) !== '年' || /^年[级龄级多半]/u.test(text.slice(sign, sign + 2))) {
    const lone = number.script === 'digits' && length === 4 && number.n >= 1500 && number.n <= 2100;
    return lone && standsAlone(text, frame.inRange === true ? 0 : at, number.end)
      ? { end: number.end, period: yearPeriod(number.n) }
      : null;
  }
  const year = fullYear(text, number.n, { length, positional: number.positional, behind: sign + 1 }, frame);
  return year === null ? null : { end: sign + 1, period: yearPeriod(year) };
}

interface WrittenYear {
  readonly length: number;
  readonly positional: boolean;
  readonly behind: number;
}

/** Two digits are a year when written by place (零八年, 08年) or where a part of the year follows; 20年 alone lasts. */
function fullYear(
  text: string,
  n: number,
  { length, positional, behind }: WrittenYear,
  { today }: Frame,
): number | null {
  if (n >= 100) return positional || length >= 3 || n >= 1000 ? n : null;
  if (length !== 2) return null;
  const lasts = /^(?:[多半以之内前来后间])/u.test(text.slice(behind, behind + 1)) && n > 9;
  if (!positional && lasts && !/^[以之][前后]/u.test(text.slice(behind, behind + 2))) return null;
  const century = Math.floor(today.year / 100) * 100;
  // The one nearest to the day of reading: 98年 read in 2021 is 1998, read in 1997 too.
  return [century - 100 + n, century + n, century + 100 + n].reduce((best, year) =>
    Math.abs(year - today.year) < Math.abs(best - today.year) ? year : best,
  );
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\w.,/:\-%·]/.test(text.charAt(start - 1)) &&
    !/^(?:[\w.,/:%·\-]|[个人元米次名家万千百岁度])/u.test(text.slice(end, end + 1))
  );
}

/** 十二月, 3月份, and 3 of 3月的. */
function readMonth(text: string, at: number, { year }: Frame): Reading | null {
  const number = scanNumber(text, at);
  if (number === null || number.n2 !== null || number.n < 1 || number.n > 12 || !Number.isInteger(number.n))
    return null;
  const sign = skipSpace(text, number.end);
  if (text.charAt(sign) !== '月') return null;
  const leap = number.n === 2 && /^\s?(?:29|二十九)[日号號]?/u.test(text.slice(sign + 1, sign + 6));
  const named = leap ? nextLeapYear(year) : year;
  return { end: text.charAt(sign + 1) === '份' ? sign + 2 : sign + 1, period: monthPeriod(named, number.n) };
}

/** 2月29日 without a year is that of the next leap year. */
function nextLeapYear(year: number): number {
  for (let next = year; next < year + 8; next++) if (isLeapYear(next)) return next;
  return year;
}

/** 下下周日, 上个礼拜五, 这周, 周末, 星期一. */
function readWeek(text: string, at: number, { today }: Frame): Reading | null {
  const lead = WEEK_LEAD.exec(text.slice(at, at + 8));
  if (!lead) return null;
  const week = weekPeriod(today, weekShift(lead[1]));
  let end = at + lead[0].length;
  if (text.charAt(end) === '末')
    return { end: end + 1, period: { ...week, from: addDays(week.from, 5), grain: 'week' } };
  const again = /^的?(?:周|週|星期)/u.exec(text.slice(end, end + 3));
  const doubled = again ? end + again[0].length : end;
  const day = weekdayNumber(text.charAt(doubled));
  if (day > 0) {
    end = doubled + 1;
    return {
      end,
      weekday: true,
      period: dayPeriod(lead[1] === undefined ? nearest(today, day) : addDays(week.from, day - 1)),
    };
  }
  return lead[1] === undefined ? null : { end, period: week };
}

/** 周一 alone: the Monday nearest to today. */
function nearest(today: CivilDate, weekday: number): CivilDate {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead > 3 ? ahead - 7 : ahead);
}

/** 12号, 29日: of this month, or of the next that has such a day. */
function readDayOfMonth(text: string, at: number, { year, month }: Frame): Reading | null {
  const number = scanNumber(text, at);
  if (number === null || number.n2 !== null || number.n < 1 || number.n > 31 || !Number.isInteger(number.n))
    return null;
  const sign = skipSpace(text, number.end);
  if (!'日号號'.includes(text.charAt(sign)) || sign >= text.length || /^[内前后]/u.test(text.slice(sign + 1)))
    return null;
  const day =
    dayOf(year, month, number.n) ?? dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, number.n);
  return day && { end: sign + 1, period: day };
}

/** 2010-01-29, 2010.01.29, 2010 01 29, 20240307, 13.5.2015, 12/1, 09-01, 6·30, 1999.08. */
function readNumericDate(text: string, at: number, { year }: Frame): Reading | null {
  if (NUMERAL_KIND[text.charCodeAt(at)] !== NumeralKind.digit) return null;
  const rest = text.slice(at, at + 11);
  for (const [pattern, read] of NUMERIC_FORMS) {
    const match = pattern.exec(rest);
    const period = match && read(match, year);
    if (match && period) return { end: at + match[0].length, period };
  }
  return null;
}

type NumericForm = readonly [pattern: RegExp, read: (match: RegExpExecArray, year: number) => Period | null];

const shortYear = (n: number): number => (n > 50 ? 1900 + n : 2000 + n);
const part = (match: RegExpExecArray, group: number): number => Number(match[group]);
/** What must not follow: more figures, or a unit that makes the last figure an amount. */
const NUMERIC_FORMS: readonly NumericForm[] = [
  [/^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?!\d)/u, (m) => dayOf(part(m, 1), part(m, 2), part(m, 3))],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/u, (m) => dayOf(part(m, 1), part(m, 2), part(m, 3))],
  [/^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/u, (m) => dayOf(part(m, 4), part(m, 3), part(m, 1))],
  [/^(\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/u, (m) => dayOf(2000 + part(m, 1), part(m, 2), part(m, 3))],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{2})(?!\d)/u, (m) => dayOf(shortYear(part(m, 4)), part(m, 3), part(m, 1))],
  [/^(\d{4})\.(\d{2})(?![\d.])/u, (m) => (part(m, 2) <= 12 ? monthPeriod(part(m, 1), part(m, 2)) : null)],
  [
    /^(\d{1,2})\/(\d{1,2})(?:[日号](?!\d)|(?![\d/\p{Script=Han}]))/u,
    (m, year) => dayOf(year, part(m, 1), part(m, 2)),
  ],
  [/^(\d{2})-(\d{2})(?![\d\-\p{Script=Han}])/u, (m, year) => dayOf(year, part(m, 1), part(m, 2))],
  [/^(\d{1,2})·(\d{1,2})(?!\d)/u, (m, year) => dayOf(year, part(m, 1), part(m, 2))],
];

export function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 0x20 ? at + 1 : at;
}
