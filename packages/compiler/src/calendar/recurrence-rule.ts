/** Writes the period of a cadence as an RFC 5545 rule; counts are not in it. */
import type { CadencePeriod } from '../types.ts';

/** What the text says beyond the bare period. */
export interface RecurrenceDetail {
  /** 1 Monday … 7 Sunday, in order. */
  readonly weekdays?: readonly number[];
  /** 1…31, or -1 for the last day of the month. */
  readonly monthDays?: readonly number[];
  /** 1…12. */
  readonly months?: readonly number[];
  /** Which of the weekdays in the month: 2 with Friday is the second Friday. */
  readonly nth?: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONTHS_OF: Readonly<Partial<Record<CadencePeriod, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
};

/** Shape: 'quarter', 1 → 'FREQ=MONTHLY;INTERVAL=3'; 'week', 1, Friday → 'FREQ=WEEKLY;BYDAY=FR'; 'continuous' → null. */
export function recurrenceRule(
  per: CadencePeriod,
  every: number,
  detail: RecurrenceDetail = {},
): string | null {
  if (per === 'continuous') return null;
  // Ten-day and half-month periods follow the month, not a count of days.
  const byMonth = per === 'day' && detail.monthDays !== undefined;
  const parts = [byMonth ? 'FREQ=MONTHLY' : frequency(per, every)];
  if (detail.months && detail.months.length > 0) parts.push(`BYMONTH=${detail.months.join()}`);
  if (detail.monthDays && detail.monthDays.length > 0) parts.push(`BYMONTHDAY=${detail.monthDays.join()}`);
  if (detail.weekdays && detail.weekdays.length > 0) {
    const nth = detail.nth === undefined ? '' : String(detail.nth);
    parts.push(`BYDAY=${detail.weekdays.map((day) => nth + (WEEKDAYS[day - 1] ?? '')).join()}`);
  }
  return parts.join(';');
}

function frequency(per: Exclude<CadencePeriod, 'continuous'>, every: number): string {
  const months = MONTHS_OF[per];
  if (months !== undefined) return withInterval('MONTHLY', every * months);
  return withInterval(per === 'day' ? 'DAILY' : per === 'week' ? 'WEEKLY' : 'YEARLY', every);
}

function withInterval(unit: string, interval: number): string {
  return interval === 1 ? `FREQ=${unit}` : `FREQ=${unit};INTERVAL=${interval}`;
}
