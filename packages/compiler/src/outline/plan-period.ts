/**
 * Finds the period a plan is for: 2026年, 2024—2026年, “十五五”, 2025—2026学年, FY2026, first from its title, then from its section
 * titles, then from its opening, then from the day it was signed or the meeting was held. Null when the text does not say.
 */
import type { PlanPeriod } from '../types.ts';
import type { TitledParts } from './issuer.ts';
import { TitleKind, Verdict } from './heading-evidence.ts';
import { periodOfCountedYears } from './years-of-plan.ts';

export function findPlanPeriod(parts: TitledParts): PlanPeriod | null {
  const title = parts.title?.text ?? '';
  return (
    booksYearIn(title, parts.text) ??
    periodOf(title) ??
    periodOfCountedYears(title, parts.text) ??
    periodOfSections(parts) ??
    periodOfOpening(parts) ??
    periodOfDate(parts)
  );
}

/** The period that a title names, or null. */
export function periodOf(title: string): PlanPeriod | null {
  if (!MAY_NAME_YEAR.test(title)) return null;
  const written = title.replaceAll(HAN_YEAR, (year) => arabicYear(year));
  return (
    schoolYear(written) ??
    yearRange(written) ??
    booksYear(written) ??
    fiveYears(written) ??
    withinYear(written) ??
    wholeYears(written)
  );
}

/** Most titles name none: they need not be read for each kind of period. */
const MAY_NAME_YEAR = /[12][09]|二[〇○零Ｏ0]|十.五/u;
const HAN_YEAR = /[二][〇○零Ｏ0][〇○零一二三四五六七八九]{2}(?=年)/gu;
const HAN_DIGITS = '〇一二三四五六七八九';

function arabicYear(written: string): string {
  return Array.from(written, (char) => {
    const digit = HAN_DIGITS.indexOf(char);
    return digit >= 0 ? String(digit) : '0';
  }).join('');
}

/** 2025—2026学年第二学期: a Chinese school year runs from September to August. */
const SCHOOL_YEAR =
  /(?<from>20\d\d)\s?年?\s?[—–~～至到-]{1,2}\s?(?<to>20\d\d)\s?学?年?度?\s?学?年?(?:第(?<term>[一二])学期)?/u;

function schoolYear(title: string): PlanPeriod | null {
  if (!title.includes('学年') && !title.includes('学期')) return null;
  const { from, to, term } = SCHOOL_YEAR.exec(title)?.groups ?? {};
  if (from === undefined || to === undefined) return null;
  if (term === '一') return { start: `${from}-09-01`, end: `${to}-01-31` };
  if (term === '二') return { start: `${to}-02-01`, end: `${to}-08-31` };
  return { start: `${from}-09-01`, end: `${to}-08-31` };
}

/** Operational Plan 2026/27: a year of the books. Where they close is not said; both usual years (to March, to June) lie within. */
const BOOKS_YEAR = /(?<!\d)(?<from>20\d\d)\/(?<to>\d\d|20\d\d)(?![\d/])/u;

function booksYear(title: string): PlanPeriod | null {
  const { from, to } = BOOKS_YEAR.exec(title)?.groups ?? {};
  if (from === undefined || to === undefined || Number(from) % 100 !== (Number(to) % 100) - 1) return null;
  return { start: `${from}-04-01`, end: `${Number(from) + 1}-06-30` };
}

/** The same where a date of the text tells when its books close: 31 March 2027 and April 2026, or 30 June 2027 and July 2026. */
function booksYearIn(title: string, text: string): PlanPeriod | null {
  const fiscal = FISCAL_YEAR.exec(title)?.groups?.['to'];
  const wide = booksYear(title) ?? (fiscal === undefined ? null : wholeYear(fiscal, fiscal));
  if (!wide) return null;
  const to = wide.end.slice(0, 4);
  const from = String(Number(to) - 1);
  const march = new RegExp(`\\b(?:31(?:st)? March|March 31(?:st)?,?) ${to}|\\bApril ${from}`).test(text);
  const june = new RegExp(`\\b(?:30(?:th)? June|June 30(?:th)?,?) ${to}|\\bJuly ${from}`).test(text);
  if (march === june) return wide;
  return march
    ? { start: `${from}-04-01`, end: `${to}-03-31` }
    : { start: `${from}-07-01`, end: `${to}-06-30` };
}

/** FY2027 ends in 2027. */
const FISCAL_YEAR = /\bFY\s?(?<to>20\d\d)(?![\d/–-])/u;

/** 2024—2026年 · 2024年至2026年 · (2026-2028) · 2026–28 */
const YEAR_RANGE =
  /(?<![\d])(?<from>(?:19|20)\d\d)\s?年?\s?(?:[—–~～-]{1,2}|至|到|\bto\b)\s?(?<to>(?:19|20)\d\d|\d\d(?![\d月]))(?![\d.]|\s?月)/u;

function yearRange(title: string): PlanPeriod | null {
  const { from, to } = YEAR_RANGE.exec(title)?.groups ?? {};
  if (from === undefined || to === undefined) return null;
  const end = to.length === 2 ? from.slice(0, 2) + to : to;
  return end > from && Number(end) - Number(from) <= LONGEST_PLAN ? wholeYear(from, end) : null;
}

/** No plan runs longer; a wider range is a history. */
const LONGEST_PLAN = 30;

/** “十五五” is 2026–2030, and every five years before and after. */
const FIVE_YEARS =
  /(?<tens>十)(?<nth>[一二三四五六七八九])五(?:["”’'」]?\s?(?:规划|时期|期间|计划|发展|工作|[\u4e00-\u9fff“”]))/u;
const FIFTEENTH_STARTS = 2026;

function fiveYears(title: string): PlanPeriod | null {
  const nth = FIVE_YEARS.exec(title)?.groups?.['nth'];
  if (nth === undefined) return null;
  const start = FIFTEENTH_STARTS + 5 * (HAN_DIGITS.indexOf(nth) - 5);
  return wholeYear(String(start), String(start + 4));
}

/** 2026年上半年 · 2026年第一季度 · 2026年3月 */
const WITHIN_YEAR =
  /(?<year>20\d\d)年度?\s?(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度|(?<month>1[0-2]|[1-9])月(?!\d{0,2}日|底|前))/u;

function withinYear(title: string): PlanPeriod | null {
  const { year, half, quarter, month } = WITHIN_YEAR.exec(title)?.groups ?? {};
  if (year === undefined) return null;
  if (half !== undefined) return half === '上' ? months(year, 1, 6) : months(year, 7, 12);
  if (quarter !== undefined) {
    const n = HAN_DIGITS.indexOf(quarter) > 0 ? HAN_DIGITS.indexOf(quarter) : Number(quarter);
    return months(year, 3 * n - 2, 3 * n);
  }
  return months(year, Number(month), Number(month));
}

/** 2026年 · FY2026 · Work Plan 2026; two years (2025年总结和2026年计划) make one period. */
const YEARS = /(?<!\d)(?<year>(?:19|20)\d\d)(?=\s?年|\s?年度|(?![\d年.号/〕\]-]))/gu;

function wholeYears(title: string): PlanPeriod | null {
  const years = [...title.matchAll(YEARS)].map((match) => match.groups?.['year'] ?? '').sort();
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return Number(last) - Number(first) <= 1 ? wholeYear(first, last) : wholeYear(last, last);
}

/** 三、2026年重点工作: the one year that section titles name. */
function periodOfSections({ text, clauses, evidence }: TitledParts): PlanPeriod | null {
  const years = new Set<string>();
  for (const clause of clauses) {
    const kind = evidence.kind[clause.index];
    if (kind !== TitleKind.numberedLine && kind !== TitleKind.document) continue;
    if ((evidence.verdict[clause.index] ?? 0) < Verdict.likely) continue;
    const year = SECTION_YEAR.exec(text.slice(clause.start, clause.end))?.groups?.['year'];
    if (year !== undefined) years.add(year);
  }
  const [only] = years;
  return only !== undefined && years.size === 1 ? wholeYear(only, only) : null;
}

const SECTION_YEAR = /(?<year>20\d\d)年/u;

/** 2026年，全馆上下…: the year that the body opens with. Its first paragraphs only; years further down are dates. */
const OPENING_LENGTH = 300;
const OPENING_YEAR =
  /(?<![到至以前\d])(?<year>20\d\d)年(?:，|,|是|度?(?:工作|重点|目标|全[市县区省校院馆国]|[^，。；]{0,12}(?:计划|要点|方案|安排|打算)))|\b(?:in|for|during)\s(?<english>20\d\d)\b/gu;

function periodOfOpening({ text, clauses, title }: TitledParts): PlanPeriod | null {
  const from = clauses[title?.to ?? 0]?.start ?? 0;
  const years = new Set<string>();
  for (const match of text.slice(from, from + OPENING_LENGTH).matchAll(OPENING_YEAR)) {
    years.add(match.groups?.['year'] ?? match.groups?.['english'] ?? '');
  }
  const [only] = years;
  return only !== undefined && years.size === 1 ? wholeYear(only, only) : null;
}

/**
 * 时间：2026年4月13日 · 2026年3月1日 on a line of its own, at the head or the end, Date: 13 April 2026 · Minutes of the meeting held on
 * 13 April 2026 at the head: what such a document sets falls in that year.
 */
function periodOfDate({ text, lines }: TitledParts): PlanPeriod | null {
  const years = new Set<string>();
  for (const [i, { start, end }] of lines.entries()) {
    const isHead = i < HEAD_LINES;
    if ((!isHead && i < lines.length - END_LINES) || end - start > LONGEST_ENGLISH_DATE) continue;
    const line = text.slice(start, end);
    const own = end - start > LONGEST_DATE ? null : OWN_DATE.exec(line.replaceAll(HAN_YEAR, arabicYear));
    const year = (own ?? (isHead ? ENGLISH_DATE.exec(line) : null))?.groups?.['year'];
    if (year !== undefined) years.add(year);
  }
  const [only] = years;
  return only !== undefined && years.size === 1 ? wholeYear(only, only) : null;
}

const HEAD_LINES = 12;
const END_LINES = 6;
const LONGEST_DATE = 40;
const LONGEST_ENGLISH_DATE = 120;
const OWN_DATE =
  /^(?:(?:会议)?(?:时间|日期)|(?:发文|成文|印发|签发|发布)(?:时间|日期))?[：:]?\s{0,4}(?<year>20\d\d)\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日(?:[上下]午|[（(]|$|印发|\s)/u;

const ENGLISH_DATE =
  /^(?:(?:meeting )?date(?: of meeting)?:\s{0,4}|.{0,60}\bmeeting\b.{0,30}?\bon )(?:[a-z]{3,6}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}),? (?<year>20\d\d)\b/iu;

function wholeYear(from: string, to: string): PlanPeriod {
  return { start: `${from}-01-01`, end: `${to}-12-31` };
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function months(year: string, from: number, to: number): PlanPeriod {
  const y = Number(year);
  const leap = to === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = leap ? 29 : (LAST_DAYS[to - 1] ?? 31);
  return { start: `${year}-${pad(from)}-01`, end: `${year}-${pad(to)}-${pad(last)}` };
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
