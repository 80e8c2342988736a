/**
 * Reads the notice on the holidays of a year as it is published:
 *
 *     一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
 *
 * Stated weekdays and counts of days are held against the dates: a slip of the year or a digit is named, not imported.
 */
import type { Refusal } from '../../model/index.ts';
import { dayNumber, dayOf, weekdayOf } from '../day-number.ts';
import { readDay, readKind, unreadable, type FoundDay, type Reading } from './read-day.ts';

export function readNotice(text: string, year: number): Reading {
  const reading: Reading = { days: [], refusals: [] };
  text.split(/\r?\n/u).forEach((line, index) => {
    if (!/\d日/u.test(line) || SIGNATURE.test(line)) return;
    if (line.length > LONGEST_LINE) reading.refusals.push(unreadable(index + 1, line));
    else readLine(line, { number: index + 1, year }, reading);
  });
  return reading;
}

/** Characters; a notice says each holiday in under 100. Hostile text must not cost time. */
const LONGEST_LINE = 2000;

/** The date under the notice. */
const SIGNATURE = /^\s*\d{4}年\d{1,2}月\d{1,2}日\s*$/u;

interface Place {
  readonly number: number;
  readonly year: number;
}

function readLine(line: string, place: Place, out: Reading): void {
  const name = NAME.exec(line)?.[1] ?? '';
  let waiting: number[] = [];
  let off = 0;
  // Commas stand outside brackets only where a date ends.
  for (const part of line.split(/[。；;，,](?![^（(]*[）)])/u)) {
    const days = readStretches(part, place, out.refusals);
    if (days === null) {
      out.refusals.push(unreadable(place.number, part));
      return;
    }
    waiting.push(...days);
    const kind = readKind(part.replace(BRACKETS, ''));
    if (kind && waiting.length > 0) {
      for (const number of waiting) out.days.push(found(number, kind, { name, line: place.number }));
      off = kind === 'holiday' ? off + waiting.length : off;
      waiting = [];
    }
    checkCount(part, off, place, out.refusals);
  }
  if (waiting.length > 0) out.refusals.push(unreadable(place.number, line));
}

const NAME = /^\s*(?:[一二三四五六七八九十\d]+[、.．]\s*)?([^：:\d]{1,12})[：:]/u;
const BRACKETS = /[（(][^）)]*[）)]/gu;

function found(
  number: number,
  kind: FoundDay['kind'],
  { name, line }: { name: string; line: number },
): FoundDay {
  return { day: dayOf(number), kind, name, line };
}

/** Every day named in a part: single days and stretches from … to. Null when one of them does not exist. */
function readStretches(part: string, place: Place, refusals: Refusal[]): number[] | null {
  const days: number[] = [];
  let month = '';
  let year = String(place.year);
  let open: number | null = null;
  for (const match of part.matchAll(WRITTEN)) {
    const [, to, statedYear, statedMonth, day, remark] = match;
    year = statedYear ?? year;
    month = statedMonth ?? month;
    const read = readDay(`${year}年${month}月${day ?? ''}日`, place.year);
    if (read === null) return null;
    const number = dayNumber(read);
    checkWeekday(number, remark ?? '', place, refusals);
    if (to === undefined || open === null) days.push(number);
    else if (number < open || number - open > 31) return null;
    else for (let at = open + 1; at <= number; at++) days.push(at);
    open = number;
  }
  return days;
}

/** 至3日（周六）; 2月15日（农历腊月二十八、周日）. */
const WRITTEN = /([至到—–~-])?\s*(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^）)]*)[）)])?/gu;

function checkWeekday(number: number, remark: string, place: Place, refusals: Refusal[]): void {
  const stated = /(?:周|星期)([一二三四五六日天])/u.exec(remark)?.[1]?.replace('天', '日');
  const actual = WEEKDAYS[weekdayOf(number) - 1] ?? '';
  if (stated === undefined || stated === actual) return;
  const data = { line: place.number, day: dayOf(number), stated, actual };
  refusals.push({ code: 'LG-2203', data });
}

const WEEKDAYS = '一二三四五六日';

function checkCount(part: string, counted: number, place: Place, refusals: Refusal[]): void {
  const stated = /共\s*(\d{1,2})\s*天/u.exec(part)?.[1];
  if (stated === undefined || Number(stated) === counted) return;
  const data = { line: place.number, stated: Number(stated), counted };
  refusals.push({ code: 'LG-2208', data });
}
