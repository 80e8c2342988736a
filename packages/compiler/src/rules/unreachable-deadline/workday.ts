/** The little arithmetic of days that the rule needs. */
import type { WorkingCalendar } from '../../types.ts';

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isDate(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** The longest run of days off is well under this. */
const MAX_REST = 15;

/** The last working day before `date` (`YYYY-MM-DD`), or null where the calendar does not know it. */
export function previousWorkday(date: string, calendar: WorkingCalendar): string | null {
  let day = date;
  for (let steps = 0; steps < MAX_REST; steps++) {
    day = dayBefore(day);
    if (!calendar.knows(Number(day.slice(0, 4)))) return null;
    if (calendar.isWorkday(day)) return day;
  }
  return null;
}

function dayBefore(date: string): string {
  let [year, month, day] = [
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)),
    Number(date.slice(8, 10)) - 1,
  ];
  if (day < 1) {
    month--;
    if (month < 1) [year, month] = [year - 1, 12];
    day = daysIn(year, month);
  }
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
