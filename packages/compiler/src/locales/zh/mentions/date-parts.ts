/** Reads a part of a period already named: 明年|四月, 四月|上旬, 2021年|第一周, 上月|最后五天, 十月的|第一周. */
import { addDays, addMonths, type CivilDate } from '../../../calendar/civil-date.ts';
import { scanNumber } from '../../../number/scan-number.ts';
import { skipSpace, type Frame, type Reading } from './date-heads.ts';
import { weekdayNumber } from './date-words.ts';
import {
  dayOf,
  dayPeriod,
  firstMonday,
  lastOfMonth,
  monthPeriod,
  monthsPeriod,
  type Period,
} from './interval.ts';

/** The part of `whole` that starts at `at`, or null. */
export function readPart(text: string, at: number, whole: Period, frame: Frame): Reading | null {
  const start = skipJoint(text, at);
  switch (whole.grain) {
    case 'year':
      return (
        partOfYear(text, start, whole) ??
        countedPart(text, start, whole) ??
        thisMonth(text, start, whole, frame)
      );
    case 'quarter':
      return edgeOfQuarter(text, start, whole);
    case 'month':
      return partOfMonth(text, start, whole) ?? countedPart(text, start, whole);
    case 'day':
      return weekdayRemark(text, at, whole);
    default:
      return null;
  }
}

function skipJoint(text: string, at: number): number {
  const joint = /^\s?(?:的|，|,)?\s?/u.exec(text.slice(at, at + 3));
  return at + (joint?.[0].length ?? 0);
}

/** 上半年, 第三季度, 4月, 年底, 首月. */
function partOfYear(text: string, at: number, { from: { year } }: Period): Reading | null {
  const half = /^([上下前后後])半年/u.exec(text.slice(at, at + 3));
  if (half)
    return { end: at + 3, period: monthsPeriod(year, '上前'.includes(half[1] ?? '') ? 1 : 7, 6, 'half') };
  const quarter = readQuarter(text, at, year);
  if (quarter) return quarter;
  const edge = /^年?(?:([底末终])|(初|伊始)|(中)(?![期央小]))/u.exec(text.slice(at, at + 3));
  if (edge) return { end: at + edge[0].length, period: edgeOfYear(year, edge[1], edge[2]) };
  if (text.startsWith('首月', at)) return { end: at + 2, period: monthPeriod(year, 1) };
  const number = scanNumber(text, at);
  if (number === null || number.n2 !== null || number.n < 1 || number.n > 12) return null;
  const sign = skipSpace(text, number.end);
  if (text.charAt(sign) !== '月') return null;
  return { end: text.charAt(sign + 1) === '份' ? sign + 2 : sign + 1, period: monthPeriod(year, number.n) };
}

/** 年底 is December and 年初 January: wider readings differ from one reader to the next. */
function edgeOfYear(year: number, end: string | undefined, start: string | undefined): Period {
  return monthPeriod(year, end !== undefined ? 12 : start !== undefined ? 1 : 6);
}

/** 第三季度, 一季度, 首季度, Q1, 前三季度. */
export function readQuarter(text: string, at: number, year: number): Reading | null {
  const first = /^前([一二两三1-3])(?:个)?季度/u.exec(text.slice(at, at + 6));
  if (first) {
    const count = '一二三'.indexOf(first[1] ?? '') + 1 || (first[1] === '两' ? 2 : Number(first[1]));
    return { end: at + first[0].length, period: monthsPeriod(year, 1, count * 3, 'half') };
  }
  const match = /^(?:第?\s?([一二三四首1-4])\s?(?:个)?季度?|[Qq]([1-4])(?:季度)?)(?![节])/u.exec(
    text.slice(at, at + 7),
  );
  if (!match || (match[1] !== undefined && !match[0].includes('季度'))) return null;
  const quarter =
    match[2] !== undefined
      ? Number(match[2])
      : '一二三四'.indexOf(match[1] ?? '') + 1 || Number(match[1]) || 1;
  return { end: at + match[0].length, period: monthsPeriod(year, quarter * 3 - 2, 3, 'quarter') };
}

function edgeOfQuarter(text: string, at: number, { from, to }: Period): Reading | null {
  const edge = text.charAt(at);
  if (edge === '末' || edge === '底') return { end: at + 1, period: monthPeriod(to.year, to.month) };
  return edge === '初' ? { end: at + 1, period: monthPeriod(from.year, from.month) } : null;
}

/** 去年|本月. */
function thisMonth(text: string, at: number, { from }: Period, { today }: Frame): Reading | null {
  return text.startsWith('本月', at) ? { end: at + 2, period: monthPeriod(from.year, today.month) } : null;
}

/** 12日, 12 at the end of its phrase, 上旬, 初, 底. */
function partOfMonth(text: string, at: number, whole: Period): Reading | null {
  const { from, to } = whole;
  const third = /^([上中下])旬/u.exec(text.slice(at, at + 2));
  if (third) {
    const index = '上中下'.indexOf(third[1] ?? '');
    const start = addDays(from, index * 10);
    return { end: at + 2, period: { from: start, to: index === 2 ? to : addDays(start, 9), grain: 'week' } };
  }
  const edge = /^月?(?:([底末])|(初)(?![一二三四五六七八九十步\d]))/u.exec(text.slice(at, at + 3));
  if (edge) {
    const period: Period = edge[1]
      ? { from: { ...to, day: 25 }, to, grain: 'week' }
      : { from, to: { ...from, day: 5 }, grain: 'week' };
    return { end: at + edge[0].length, period };
  }
  return dayInMonth(text, at, from);
}

function dayInMonth(text: string, at: number, { year, month }: CivilDate): Reading | null {
  const number = scanNumber(text, at);
  if (number === null || number.n2 !== null || number.n < 1 || number.n > 31 || !Number.isInteger(number.n))
    return null;
  const day = dayOf(year, month, number.n);
  const sign = skipSpace(text, number.end);
  const named = '日号號'.includes(text.charAt(sign)) && sign < text.length;
  if (
    !day ||
    (!named &&
      !/^(?:$|[，。,\s]|[至到\-~～—－]|和|有|我|你|的|在|不)/u.test(text.slice(number.end, number.end + 1)))
  )
    return null;
  return { end: named ? sign + 1 : number.end, period: day };
}

/** 第二周, 第九个月, 第三个星期日, 前10天, 最后五天, 最後 3 週. */
function countedPart(text: string, at: number, whole: Period): Reading | null {
  const lead = /^(第|前|最后|最後|后|後|首)\s?/u.exec(text.slice(at, at + 3));
  if (!lead) return null;
  const from = at + lead[0].length;
  const number = lead[1] === '首' ? null : scanNumber(text, from);
  const one = number === null && lead[1] !== '第' ? 1 : number?.n;
  if (one === undefined || (number?.n2 !== undefined && number.n2 !== null)) return null;
  const unitAt = skipSpace(text, number?.end ?? from);
  const unit = /^(?:一)?个?(?:個)?(?:(周|週|星期|礼拜)([一二三四五六日天])?|(天|日)|(月)|(季度))/u.exec(
    text.slice(unitAt, unitAt + 6),
  );
  if (!unit) return null;
  const end = unitAt + unit[0].length;
  const ordinal = lead[1] === '第' || lead[1] === '首';
  const back = lead[1] === '最后' || lead[1] === '最後' || lead[1] === '后' || lead[1] === '後';
  if (unit[2] !== undefined)
    return { end, period: nthWeekday(whole, weekdayNumber(unit[2]), back ? -1 : one) };
  const period =
    unit[1] !== undefined
      ? weeksOf(whole, one, ordinal, back)
      : unit[3] !== undefined
        ? daysOf(whole, one, ordinal, back)
        : monthsOf(whole, one * (unit[5] === undefined ? 1 : 3), ordinal, back);
  return { end, period };
}

function nthWeekday(whole: Period, weekday: number, nth: number): Period {
  const first = addDays(firstMonday(whole), weekday - 1);
  const start = first.day > 7 ? addDays(first, -7) : first;
  if (nth > 0) return dayPeriod(addDays(start, (nth - 1) * 7));
  let last = start;
  while (addDays(last, 7).month === whole.from.month) last = addDays(last, 7);
  return dayPeriod(last);
}

/** Weeks run from Monday; the first is the first that starts inside the period, the last the last that ends inside it. */
function weeksOf(whole: Period, count: number, ordinal: boolean, back: boolean): Period {
  const monday = firstMonday(whole);
  if (ordinal) {
    const from = addDays(monday, (count - 1) * 7);
    return { from, to: addDays(from, 6), grain: 'week' };
  }
  if (!back) return { from: monday, to: addDays(monday, count * 7 - 1), grain: 'week' };
  let end = addDays(monday, 6);
  while (addDays(end, 7).year === whole.to.year && addDays(end, 7).month <= whole.to.month)
    end = addDays(end, 7);
  return { from: addDays(end, 1 - count * 7), to: end, grain: 'week' };
}

function daysOf({ from, to }: Period, count: number, ordinal: boolean, back: boolean): Period {
  if (ordinal) return dayPeriod(addDays(from, count - 1));
  return back
    ? { from: addDays(to, 1 - count), to, grain: 'week' }
    : { from, to: addDays(from, count - 1), grain: 'week' };
}

function monthsOf({ from, to }: Period, count: number, ordinal: boolean, back: boolean): Period {
  if (ordinal) return monthPeriod(from.year, from.month + count - 1);
  const start = back ? addMonths({ ...to, day: 1 }, 1 - count) : from;
  return { from: start, to: lastOfMonth(addMonths(start, count - 1)), grain: 'half' };
}

/** 10月12号，星期一: the weekday repeats the date. */
function weekdayRemark(text: string, at: number, whole: Period): Reading | null {
  const remark = /^[，,\s]?(?:星期|周|礼拜)[一二三四五六日天]/u.exec(text.slice(at, at + 4));
  return remark ? { end: at + remark[0].length, period: whole } : null;
}
