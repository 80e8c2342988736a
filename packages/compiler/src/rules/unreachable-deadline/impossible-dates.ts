/** Finds days that no calendar has: 2月30日, 6月31日, April 31. Anywhere in the text, since they are wrong anywhere. */
import type { Language, Span } from '../../types.ts';
import { isDate } from './workday.ts';

/** 2026年2月30日 · 13月5日 */
const HAN = /(?:(?<year>\d{4})年)?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/gu;
/** 30 February 2026 · April 31, 2026 */
const ENGLISH =
  /(?<!\d)(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[JFMASOND][a-z]{2,8})|(?<monthFirst>[JFMASOND][a-z]{2,8}) (?<dayLast>\d{1,2})(?!\d))(?:,? (?<year>\d{4}))?/gu;
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].map((name, index) => [name, index + 1]),
);

/** Without a year 29 February may be meant for one that has it. */
const LEAP_YEAR = 2024;

export function impossibleDates(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(language === 'en' ? ENGLISH : HAN)) {
    const { year, month = '', day, monthFirst, dayLast } = match.groups ?? {};
    const number = language === 'en' ? MONTHS.get(monthFirst ?? month) : Number(month);
    if (number === undefined) continue;
    if (!isDate(Number(year ?? LEAP_YEAR), number, Number(day ?? dayLast))) {
      spans.push([match.index, match.index + match[0].length]);
    }
  }
  return spans;
}
