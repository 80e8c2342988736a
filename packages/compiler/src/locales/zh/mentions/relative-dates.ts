/** Reads dates counted from the day of reading: 三天前, 两周后, 5年之内, 近三年, 过去十年, 未来两个月, 前1周, 上2个月. */
import { addDays, addMonths, type CivilDate } from '../../../calendar/civil-date.ts';
import { durationAt, type Duration } from './find-durations.ts';
import type { Frame } from './date-heads.ts';
import type { DayInterval } from './interval.ts';

export interface RelativeReading extends DayInterval {
  readonly end: number;
}

export function readRelative(text: string, at: number, { today }: Frame): RelativeReading | null {
  const past = /^过(?=[\d一二两三四五六七八九十])/u.test(text.slice(at, at + 2))
    ? durationAt(text, at + 1)
    : null;
  if (past) return { end: past.end, from: shift(today, past, 1), to: null };
  const lead = LEAD.exec(text.slice(at, at + 4));
  return lead ? stretch(text, at + lead[0].length, lead, today) : offset(text, at, today);
}

/** Backward: 过去, 近, 前, 上; forward: 未来, 今后, 后, 下. */
const LEAD =
  /^(?:(过去的?|最近的?|近|前|上)|(未来|今后|接下来的?|后|後|下))\s?(?=[\d一二两三四五六七八九十几仨俩])/u;

function stretch(text: string, at: number, lead: RegExpExecArray, today: CivilDate): RelativeReading | null {
  const duration = durationAt(text, at) ?? bareMonths(text, at);
  if (duration === null) return null;
  const inside = /^(?:之内|以内|内|里|间)/u.exec(text.slice(duration.end, duration.end + 2));
  const end = duration.end + (inside?.[0].length ?? 0);
  if (lead[1] !== undefined) return { end, from: shift(today, duration, -1), to: today };
  return { end, from: today, to: shift(today, duration, 1) };
}

/** 上1月, 近三月: months without 个. */
function bareMonths(text: string, at: number): Duration | null {
  const match = /^([一二两仨三四五六七八九]|\d{1,2})月/u.exec(text.slice(at, at + 3));
  if (!match) return null;
  const months =
    Number(match[1]) || '一二三四五六七八九'.indexOf(match[1] ?? '') + 1 || (match[1] === '仨' ? 3 : 2);
  return { start: at, end: at + match[0].length, years: 0, months, weeks: 0, days: 0, workdays: 0 };
}

/** 三天前 and 两年后 are the day itself; 以前 and 以后 are open; 内 runs from today. */
function offset(text: string, at: number, today: CivilDate): RelativeReading | null {
  const duration = durationAt(text, at);
  if (duration === null) return null;
  const edge = EDGE.exec(text.slice(duration.end, duration.end + 3));
  if (text.startsWith('以来', duration.end)) {
    return { end: duration.end + 2, from: shift(today, duration, -1), to: today };
  }
  if (!edge) return null;
  const end = duration.end + edge[0].length;
  const back = edge[1] !== undefined;
  if (edge[3] !== undefined) return { end, from: today, to: shift(today, duration, 1) };
  const day = shift(today, duration, back ? -1 : 1);
  // 三天后 is a day; 三天以后 is any from then on.
  const open = edge[0].startsWith('以');
  return { end, from: open && back ? null : day, to: open && !back ? null : day };
}

/** 前, 之前, 以前 | 后, 之后, 以后 | 内, 之内, 以内 */
const EDGE = /^(?:(之前|以前|前)|(之后|以后|之後|以後|过后|后|後)|(之内|之內|以内|内|內))/u;

function shift(date: CivilDate, { years, months, weeks, days }: Duration, sign: 1 | -1): CivilDate {
  const moved = addMonths(date, ((sign * Math.round((years * 12 + months) * 2)) / 2) | 0);
  const half = (years * 12 + months) % 1 !== 0 ? 15 : 0;
  return addDays(moved, sign * Math.round(weeks * 7 + days + half));
}
