/**
 * The official working days of China, from the data of npm `chinese-days` (State Council notices).
 *
 * The package's own functions fall back to Monday–Friday, silently, for a year without a notice. This reads its data
 * instead, and says which years it knows.
 */
import type { WorkingCalendar } from '@taizhang/compiler';
import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(data.holidays));
const MAKE_UP_DAYS: ReadonlySet<string> = new Set(Object.keys(data.workdays));

/** A year is known when its last holiday is: the first days of a year also stand in the notice for the year before. */
const KNOWN_YEARS: ReadonlySet<number> = new Set(
  Object.keys(data.holidays)
    .filter((date) => date.endsWith('-10-01'))
    .map((date) => Number(date.slice(0, 4))),
);

export const CHINESE_CALENDAR: WorkingCalendar = {
  knows: (year) => KNOWN_YEARS.has(year),
  isWorkday: (date) => MAKE_UP_DAYS.has(date) || (!HOLIDAYS.has(date) && !isWeekend(date)),
};

function isWeekend(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}
