/**
 * The official days that chinese-days carries: 2004 to the last year whose notice it holds. Read from its data, not asked of
 * its functions: those answer Monday to Friday, silently, for years they do not know.
 */
import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { CalendarDay, CalendarYear } from './calendar-year.ts';

/** Days of a neighbour's notice do not make a year known: 2004, the leanest, has 28. */
const FEWEST_DAYS = 20;

/** Every year with official days, oldest first. */
export const OFFICIAL_YEARS: readonly CalendarYear[] = read();

function read(): CalendarYear[] {
  const days = [...daysOf(data.holidays, 'holiday'), ...daysOf(data.workdays, 'makeup')];
  days.sort((a, b) => (a.day < b.day ? -1 : 1));
  const years = new Map<number, CalendarDay[]>();
  for (const day of days) {
    const year = Number(day.day.slice(0, 4));
    const list = years.get(year);
    if (list) list.push(day);
    else years.set(year, [day]);
  }
  return [...years]
    .filter(([, list]) => list.length >= FEWEST_DAYS)
    .map(([year, list]) => official(year, list));
}

function official(year: number, days: readonly CalendarDay[]): CalendarYear {
  const notice = `国务院办公厅关于${year}年部分节假日安排的通知（chinese-days）`;
  return { year, status: 'official', notice, revision: 1, days };
}

/** `"2026-01-01": "New Year's Day,元旦,1"`. */
function daysOf(entries: Readonly<Record<string, string>>, kind: CalendarDay['kind']): CalendarDay[] {
  return Object.entries(entries).map(([day, text]) => ({ day, kind, name: text.split(',')[1] ?? text }));
}
