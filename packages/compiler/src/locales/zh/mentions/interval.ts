/** Stretches of whole days: what a date or a period stands for once the day of reading is known. */
import {
  addDays,
  addMonths,
  daysInMonth,
  isCivilDate,
  weekdayOf,
  type CivilDate,
} from '../../../calendar/civil-date.ts';

/** Both ends included; null where the stretch is open. */
export interface DayInterval {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** What a mention names, from coarse to fine: decides how its parts combine. */
export type Grain = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day';

export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly grain: Grain;
}

export function dayPeriod(date: CivilDate): Period {
  return { from: date, to: date, grain: 'day' };
}

export function yearPeriod(year: number): Period {
  return { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 }, grain: 'year' };
}

/** `month` may run past 12 or below 1 into other years. */
export function monthPeriod(year: number, month: number): Period {
  const from = addMonths({ year, month: 1, day: 1 }, month - 1);
  return { from, to: lastOfMonth(from), grain: 'month' };
}

export function monthsPeriod(year: number, month: number, count: number, grain: Grain): Period {
  const from = addMonths({ year, month: 1, day: 1 }, month - 1);
  return { from, to: lastOfMonth(addMonths(from, count - 1)), grain };
}

export function lastOfMonth({ year, month }: CivilDate): CivilDate {
  return { year, month, day: daysInMonth(year, month) };
}

/** Monday to Sunday of the week that holds `date`, `shift` weeks later. */
export function weekPeriod(date: CivilDate, shift = 0): Period {
  const from = addDays(date, 1 - weekdayOf(date) + shift * 7);
  return { from, to: addDays(from, 6), grain: 'week' };
}

/** The first Monday in the period: weeks of a month or year are counted from it. */
export function firstMonday({ from }: Period): CivilDate {
  return addDays(from, (8 - weekdayOf(from)) % 7);
}

export function dayOf(year: number, month: number, day: number): Period | null {
  return isCivilDate(year, month, day) ? dayPeriod({ year, month, day }) : null;
}
