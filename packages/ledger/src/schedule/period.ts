/**
 * Periods as whole numbers: every unit counts its periods without gaps, so that "every two months" is arithmetic.
 * Weeks are ISO weeks: Monday to Sunday, of the year in which their Thursday lies (2027-01-01 is in 2026-W53).
 */
import type { Day, PeriodUnit } from '../model/index.ts';
import { dayNumber, dayOf, numberOf, partsOf, twoDigits, yearText } from '../calendar/day-number.ts';

export interface Period {
  readonly key: string;
  readonly unit: PeriodUnit;
  readonly start: Day;
  readonly end: Day;
}

const MONTHS: Readonly<Record<'month' | 'quarter' | 'half-year' | 'year', number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** Which period of its unit a day number falls in. */
export function indexOf(number: number, unit: PeriodUnit): number {
  if (unit === 'day') return number;
  if (unit === 'week') return Math.floor((number + 3) / 7);
  const { year, month } = partsOf(number);
  return Math.floor((year * 12 + month - 1) / MONTHS[unit]);
}

/** Day number of the first day of a period. */
export function startOf(index: number, unit: PeriodUnit): number {
  if (unit === 'day') return index;
  if (unit === 'week') return index * 7 - 3;
  const months = index * MONTHS[unit];
  const year = Math.floor(months / 12);
  return numberOf(year, months - year * 12 + 1, 1);
}

/** Shape: `2026`, `2026-H1`, `2026-Q3`, `2026-07`, `2026-W07`, `2026-03-31`. */
export function nameOf(index: number, unit: PeriodUnit): string {
  if (unit === 'day') return dayOf(index);
  if (unit === 'week') return nameOfWeek(index);
  const perYear = 12 / MONTHS[unit];
  const year = Math.floor(index / perYear);
  const part = index - year * perYear + 1;
  if (unit === 'year') return yearText(year);
  if (unit === 'month') return `${yearText(year)}-${twoDigits(part)}`;
  return `${yearText(year)}-${unit === 'quarter' ? 'Q' : 'H'}${part}`;
}

function nameOfWeek(index: number): string {
  const thursday = index * 7;
  const { year } = partsOf(thursday);
  return `${yearText(year)}-W${twoDigits(Math.floor((thursday - numberOf(year, 1, 1)) / 7) + 1)}`;
}

export function periodOf(day: Day, unit: PeriodUnit): Period {
  const index = indexOf(dayNumber(day), unit);
  return {
    key: nameOf(index, unit),
    unit,
    start: dayOf(startOf(index, unit)),
    end: dayOf(startOf(index + 1, unit) - 1),
  };
}
