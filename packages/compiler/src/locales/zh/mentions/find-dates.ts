/**
 * Finds dates and periods of whole days in running text and says which days they are, seen from a day of reading: 明天, 下周三,
 * 三天前, 去年上半年, 2016年6月1日-6月30日, 2018年以前.
 *
 * For text about dates, such as a due date typed into a form. A plan's deadlines are read by the deadline parser, which keeps
 * the words' own value. Both ends of a period are included.
 */
import { addDays, compareDates, type CivilDate } from '../../../calendar/civil-date.ts';
import { scanNumber } from '../../../number/scan-number.ts';
import { readHead, type Frame, type Reading } from './date-heads.ts';
import { readPart, readQuarter } from './date-parts.ts';
import { readEra } from './eras.ts';
import { foldNumerals } from './fold.ts';
import { toOriginal } from './find-numbers.ts';
import {
  lastOfMonth,
  monthPeriod,
  weekPeriod,
  yearPeriod,
  type DayInterval,
  type Period,
} from './interval.ts';
import { readRelative } from './relative-dates.ts';

export interface DateMention extends DayInterval {
  readonly start: number;
  readonly end: number;
  /** The period named, before 以前, 起 and their like open it. */
  readonly named: DayInterval;
  readonly edge: 'before' | 'after' | 'since' | null;
  /** Two periods joined by a sign of range. */
  readonly range: boolean;
}

export function findDates(text: string, today: CivilDate): DateMention[] {
  const folded = foldNumerals(text);
  const found: DateMention[] = [];
  const lastTitle = folded.text.lastIndexOf('》');
  for (let at = 0; at < folded.text.length;) {
    const title = at < lastTitle && folded.text.charAt(at) === '《' ? folded.text.indexOf('》', at) : -1;
    const mention = title < 0 ? mentionAt(folded.text, at, today) : null;
    const broken = mention ? brokenDay(folded.text, mention.end) : 0;
    if (mention && broken === 0) add(found, toOriginal(folded, mention));
    at = (mention?.end ?? (title < 0 ? at + 1 : title + 1)) + broken;
  }
  return found;
}

/** 2月|30日: a day that does not exist is no date, and neither is what it was taken from. */
function brokenDay(text: string, at: number): number {
  if (!/[月份]/u.test(text.charAt(at - 1))) return 0;
  return (
    /^\s?(?:\d{1,2}|[二三]?十[一二三四五六七八九]?)[日号號]/u.exec(text.slice(at, at + 5))?.[0].length ?? 0
  );
}

/** 2010年之后|2018年之前 is one period. */
function add(found: DateMention[], mention: DateMention): void {
  const last = found.at(-1);
  if (last?.end === mention.start && last.edge === 'after' && mention.edge === 'before') {
    const both = { from: last.from, to: mention.to };
    found[found.length - 1] = {
      start: last.start,
      end: mention.end,
      ...both,
      named: both,
      edge: null,
      range: true,
    };
  } else found.push(mention);
}

function mentionAt(text: string, at: number, today: CivilDate): DateMention | null {
  const frame: Frame = { today, year: today.year, month: today.month };
  const before = text.charAt(at - 1);
  if (/[第每\d]/u.test(before) || (/\d/.test(text.charAt(at)) && /[\w.\-/]/.test(before))) return null;
  const lead = LEAD.exec(text.slice(at, at + 4))?.[0] ?? '';
  const start = at + lead.length;
  const range = readRange(text, start, frame);
  if (range) {
    const owns =
      /^[从自]/u.test(lead) || (lead.startsWith('在') && text.slice(0, range.end).endsWith('之间'));
    return { ...range, start: owns ? at : start, named: range, edge: null, range: true };
  }
  const relative = readRelative(text, start, frame);
  const whole = readWhole(text, start, frame);
  if (relative && relative.end > (whole?.end ?? 0)) {
    return { ...relative, start, named: relative, edge: null, range: false };
  }
  return whole && opened(text, at, lead, whole);
}

const LEAD = /^(?:从|自从|自|在|截止到|截止|截至|到)\s?/u;

interface Stretch extends DayInterval {
  readonly end: number;
}

/** A head with all its parts: 去年|四月|上旬. */
function readWhole(text: string, at: number, frame: Frame): Reading | null {
  let reading = readEra(text, at, frame) ?? readHalf(text, at, frame) ?? readHead(text, at, frame);
  for (let part = reading; part !== null;) {
    reading = part;
    part = readPart(text, reading.end, reading.period, frame);
  }
  return reading;
}

/** 上半年, 一季度, 年底 of this year. */
function readHalf(text: string, at: number, frame: Frame): Reading | null {
  const year: Period = {
    from: { year: frame.year, month: 1, day: 1 },
    to: { year: frame.year, month: 12, day: 31 },
    grain: 'year',
  };
  if (/^(?:[上下前后]半年|年[底末终初])/u.test(text.slice(at, at + 3))) {
    return readPart(text, at, year, frame);
  }
  const half = /^([上前下后])半个?([月周])/u.exec(text.slice(at, at + 4));
  if (half) return { end: at + half[0].length, period: halfOf(half[1] ?? '', half[2] ?? '', frame) };
  return readQuarter(text, at, frame.year);
}

/** 上半月 ends on the 15th, 上半周 on Wednesday. */
function halfOf(side: string, unit: string, { today, year, month }: Frame): Period {
  const whole = unit === '周' ? weekPeriod(today) : monthPeriod(year, month);
  const middle = addDays(whole.from, unit === '周' ? 2 : 14);
  return '上前'.includes(side)
    ? { ...whole, to: middle, grain: 'week' }
    : { ...whole, from: addDays(middle, 1), grain: 'week' };
}

/** 3月到5月, 2016年6月1日-6月30日, 2007年与2009年之间. */
function readRange(text: string, at: number, frame: Frame): Stretch | null {
  const head = readWhole(text, at, frame) ?? shortStart(text, at, frame);
  if (head === null) return null;
  // 2018年|1-9月: the first month has no 月 of its own.
  const inYear =
    head.period.grain === 'year'
      ? shortStart(text, head.end, { ...frame, year: head.period.from.year })
      : null;
  const from = inYear ?? head;
  const sign = SIGN.exec(text.slice(from.end, from.end + 5));
  if (!sign) return null;
  const start = from.period.from;
  const inherited: Frame = {
    ...frame,
    year: inheritsYear(from) ? start.year : frame.year,
    month: start.month,
    inRange: true,
  };
  const to =
    readWhole(text, from.end + sign[0].length, inherited) ??
    dayEnd(text, from.end + sign[0].length, from, inherited);
  if (to === null) return null;
  const tail = /^(?:之间|間|间|为?止|前)/u.exec(text.slice(to.end, to.end + 2));
  if ('和与與'.includes(sign[0].trim()) && !/间|間/u.test(tail?.[0] ?? '')) return null;
  const end = to.end + (tail?.[0].length ?? 0);
  return { end, from: start, to: wrapped(from, to) };
}

const SIGN = /^(?:\s?(?:起|开始)?[至到](?!今(?![天日年]))\s?|\s?(?:——|--|[-~～—–－ー])\s?|[和与與])/u;

function inheritsYear({ period }: Reading): boolean {
  return period.grain !== 'week';
}

/** 8月至2月 ends in the next year, 星期六至星期一 in the next week. */
function wrapped(from: Reading, to: Reading): CivilDate {
  const start = from.period.from;
  const end = to.period.to;
  if (compareDates(end, start) >= 0) return end;
  if (to.period.grain === 'month') return lastOfMonth({ ...end, year: end.year + 1, day: 1 });
  return to.weekday === true ? addDays(end, 7) : end;
}

/** 2016 of 从2016到2018, 1 of 2018年1-9月, 十 of 十到十二月. */
function shortStart(text: string, at: number, frame: Frame): Reading | null {
  const year = SHORT_YEAR.exec(text.slice(at, at + 16));
  if (year) return { end: at + 4, period: yearPeriod(scanNumber(year[1] ?? '', 0)?.n ?? frame.year) };
  const month = SHORT_MONTH.exec(text.slice(at, at + 9));
  if (!month) return null;
  const reading = readHead(`${month[1] ?? ''}月`, 0, frame);
  return reading && { end: at + month[0].length, period: reading.period };
}

/** 1995 of 1995-1997年, 2016 of 2016-2018 */
const SHORT_YEAR =
  /^(\d{4}|[〇零一二三四五六七八九]{4})(?=\s?(?:——|[-~～—–－至到])\s?(?:(?:\d{2,4}|[〇零一二三四五六七八九]{2,4})年|\d{4}(?!\d)))/u;
const SHORT_MONTH =
  /^([\d一二三四五六七八九十]{1,2})\s?(?=(?:——|[-~～—–－至到])\s?[\d一二三四五六七八九十]{1,2}月)/u;

/** 19 of 12-19日 and of 一月19到20日. */
function dayEnd(text: string, at: number, from: Reading, frame: Frame): Reading | null {
  if (from.period.grain !== 'day') return null;
  const reading = readHead(text, at, frame);
  return reading?.period.grain === 'day' ? reading : null;
}

/** 以前, 以后, 起 and 以来 open the period at one end. */
function opened(text: string, at: number, lead: string, { end, period }: Reading): DateMention {
  const edge = EDGE.exec(text.slice(end, end + 5));
  const kind = kindOf(lead, edge);
  const named: DayInterval = { from: period.from, to: period.to };
  const keeps = kind !== null && /^(?:从|自|截)/u.test(lead);
  return {
    start: keeps ? at : at + lead.length,
    end: end + (kind !== null && edge ? edge[0].length : 0),
    from: kind === 'before' ? null : period.from,
    to: kind === 'after' || kind === 'since' ? null : period.to,
    named,
    edge: kind,
    range: false,
  };
}

/** 之前, 或之前, 及以前 | 之后, 或之后, 及以后 | 起, 开始, 以来 */
const EDGE =
  /^\s?(?:[或及]?(之前|以前|前)(?![天年日期两三四五\d])|([或及]?(?:之后|以后|之後|以後|后))(?![天年日续期])|(起至今|起|开始|以来))/u;

function kindOf(lead: string, edge: RegExpExecArray | null): DateMention['edge'] {
  if (edge?.[1] !== undefined || lead.startsWith('截')) return 'before';
  if (edge?.[2] !== undefined) return 'after';
  return edge?.[3] !== undefined || lead.startsWith('自') ? 'since' : null;
}
