/** Reads a point or a range of points: 6月, 3月至6月, 3—5月, 2024—2026年, 5月1日至10月31日, 9到12月, 二、三季度. */
import { CharSet } from '../../../text/char-set.ts';
import { isSpace } from '../../../text/char.ts';
import { scanNumber } from '../../../number/scan-number.ts';
import { scanSchoolYear } from './school-year.ts';
import { scanPoint } from './scan-point.ts';
import { NO_POINT, deadlineValue, type TimePoint } from './time-point.ts';

export interface TimeStretch {
  readonly start: number;
  readonly end: number;
  readonly from: TimePoint;
  /** The other end of a range, or null. */
  readonly to: TimePoint | null;
}

export function scanStretch(text: string, at: number): TimeStretch | null {
  const named = scanFiveYearPlan(text, at) ?? scanSchoolYear(text, at);
  if (named) return named;
  const from = scanPoint(text, at) ?? scanShortStart(text, at);
  if (from === null) return null;
  const parts = monthsOfYear(text, from) ?? daysOfMonth(text, from);
  if (parts !== null) return { ...parts, start: at };
  const to = scanRangeEnd(text, from);
  if (to !== null) return { start: at, end: to.end, from, to: inherit(from, to) };
  return isWhole(text, from) ? { start: at, end: from.end, from, to: null } : null;
}

/** 2026年1—2月: a year in front of a range whose first month has no 月. */
function monthsOfYear(text: string, year: TimePoint): TimeStretch | null {
  if ((year.year === null && year.yearShift === null) || isPartOfYear(year)) return null;
  const first = scanShortStart(text, year.end);
  const to = first === null ? null : scanRangeEnd(text, first);
  if (first === null || to === null) return null;
  const from = { ...first, start: year.start, year: year.year, yearShift: year.yearShift };
  return { start: year.start, end: to.end, from, to: inherit(from, to) };
}

/** 5月7—13日: a month in front of a range whose first day has no 日. */
function daysOfMonth(text: string, month: TimePoint): TimeStretch | null {
  if (month.month === null || month.day !== null || month.part !== null) return null;
  const first = scanNumber(text, month.end, Math.min(text.length, month.end + 3));
  if (!first || first.n2 !== null || !Number.isInteger(first.n) || first.n < 1 || first.n > 31) return null;
  const sign = rangeSignEnd(text, first.end);
  const to = sign < 0 ? null : dayRangeEnd(text, month, sign);
  if (to?.day == null || to.day <= first.n) return null;
  const from = { ...month, end: first.end, day: first.n };
  return { start: month.start, end: to.end, from, to: inherit(from, to) };
}

function isPartOfYear({ month, quarter, half, part, monthShift }: TimePoint): boolean {
  return (month ?? quarter ?? half ?? part ?? monthShift) !== null;
}

/** 3 of 3—5月: the number alone, whose unit stands behind the second one. */
function scanShortStart(text: string, at: number): TimePoint | null {
  const number = scanNumber(text, at, Math.min(text.length, at + 4));
  if (!number || number.n2 !== null || !Number.isInteger(number.n) || number.n < 1) return null;
  const sign = rangeSignEnd(text, number.end);
  if (sign < 0) return null;
  const other = scanNumber(text, sign, Math.min(text.length, sign + 4));
  if (!other || other.n2 !== null) return null;
  const unit = UNIT_BEHIND.exec(text.slice(other.end, other.end + 3))?.[1];
  if (unit === undefined || !(other.n > number.n)) return null;
  const point = { ...NO_POINT, start: at, end: number.end };
  const digits = number.end - at;
  if (unit === '年')
    return digits === 4 && number.n >= 1900 && number.n < 2200 ? { ...point, year: number.n } : null;
  if (unit === '月') return number.n <= 12 && other.n <= 12 ? { ...point, month: number.n } : null;
  return number.n <= 4 && other.n <= 4 && unit === '季度' ? { ...point, quarter: number.n } : null;
}

/** 月 but not 月龄; 年 but not 年级. */
const UNIT_BEHIND = /^\s?(年(?![级龄代])|月(?!龄)|季度)/u;

/** Whether the point can stand without a partner: the start of 3—5月 cannot. */
function isWhole(text: string, point: TimePoint): boolean {
  return (
    point.month === null ||
    text.slice(point.start, point.end).includes('月') ||
    /[./-]/.test(text.slice(point.start, point.end))
  );
}

function scanRangeEnd(text: string, from: TimePoint): TimePoint | null {
  const sign = rangeSignEnd(text, from.end);
  if (sign < 0) return adjacentMonth(text, from);
  const to = scanPoint(text, sign);
  if (to === null || to.bare !== null) return dayRangeEnd(text, from, sign);
  // 3月至今 and 2月到300家 are no ranges; of a month the range goes to a month or day.
  if (from.month !== null && to.month === null && to.monthShift === null && to.day === null) return null;
  return grain(from) >= 0 && grain(to) >= 0 ? to : null;
}

/** 3月1 of 3月1-5日 is read by the caller as 3月; here the pair of days that follows is taken whole. */
function dayRangeEnd(text: string, from: TimePoint, sign: number): TimePoint | null {
  if (from.month === null && from.monthShift === null) return null;
  const number = scanNumber(text, sign, Math.min(text.length, sign + 3));
  if (!number || number.n2 !== null || number.n > 31) return null;
  const unit = text.charAt(number.end);
  return unit === '日' || unit === '号'
    ? { ...NO_POINT, start: sign, end: number.end + 1, day: number.n }
    : null;
}

/** 11月12月: two months side by side. */
function adjacentMonth(text: string, from: TimePoint): TimePoint | null {
  if (from.month === null || from.day !== null || from.part !== null) return null;
  const to = scanPoint(text, from.end);
  return to?.year === null && to.month === from.month + 1 && to.day === null ? to : null;
}

/** Behind —, 至, 到 and their like, possibly with spaces; -1 when there is none. */
function rangeSignEnd(text: string, at: number): number {
  if (!OPENS_RANGE.isAt(text, at)) return -1;
  const match = RANGE_SIGN.exec(text.slice(at, at + 6));
  return match ? at + match[0].length : -1;
}

const OPENS_RANGE = new CharSet('—–―ー－-~～至到', isSpace);
const RANGE_SIGN = /^(?:[—–―ー－\-~～]{1,2}|\s[—–―－\-~～]{1,2}\s|至(?!少|今)|到)\s?/u;

function grain(point: TimePoint): number {
  if (point.bare !== null) return -1;
  return point.day !== null ? 3 : point.month !== null || point.monthShift !== null ? 2 : 1;
}

/** The end of a range takes what it leaves out from the start: 2026年3月至6月 ends in 2026, 5月1日至5日 in May. */
function inherit(from: TimePoint, to: TimePoint): TimePoint {
  const year = to.year ?? (to.yearShift === null ? from.year : null);
  const yearShift = to.yearShift ?? (to.year === null ? from.yearShift : null);
  const dayOnly = to.day !== null && to.month === null && to.monthShift === null;
  return {
    ...to,
    year,
    yearShift,
    month: dayOnly ? from.month : to.month,
    monthShift: dayOnly ? from.monthShift : to.monthShift,
  };
}

/** “十五五”期间 is 2026–2030; the name alone (“十五五”规划) dates nothing. */
function scanFiveYearPlan(text: string, at: number): TimeStretch | null {
  if (!OPENS_PLAN.isAt(text, at)) return null;
  const match = FIVE_YEAR_PLAN.exec(text.slice(at, at + 12));
  if (!match) return null;
  const ordinal = scanNumber(match[1] ?? '', 0)?.n ?? 0;
  if (ordinal < 3) return null;
  const first = FIRST_YEAR + 5 * (ordinal - 3);
  const end = at + match[0].length;
  const point = { ...NO_POINT, start: at, end };
  const tail = match[2] ?? '';
  if (tail.includes('末')) {
    return { start: at, end, from: { ...point, year: first + 4, part: 'end' }, to: null };
  }
  return { start: at, end, from: { ...point, year: first }, to: { ...point, year: first + 4 } };
}

const OPENS_PLAN = new CharSet('“"十二三四五六七八九');
/** “十五五”期间, “十五五”期末, 十四五末 */
const FIVE_YEAR_PLAN = /^[“"]?([十二三四五六七八九]{1,3})五[”"]?(期间|时期|期?末|末期|规划期|规划期间)/u;
/** The third five-year plan began in 1966; each later one follows without a gap. */
const FIRST_YEAR = 1966;

/** `A/B`, or the value of the single point. */
export function stretchValue({ from, to }: TimeStretch): string {
  if (to === null) return deadlineValue(from);
  const [start, end] = [
    deadlineValue({ ...from, part: from.part === 'end' ? 'end' : null }),
    deadlineValue({ ...to, yearShift: null }),
  ];
  return start === 'relative' || end === 'relative' ? 'relative' : `${start}/${end}`;
}
