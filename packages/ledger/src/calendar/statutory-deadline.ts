/**
 * When a period set by law ends. Only official days count here, never an organisation's own closures.
 *
 * - The day of the event is not counted (民法典 201).
 * - A period in days, months or years that ends on a rest day ends on the next working day (民法典 203).
 * - A period in working days skips rest days (行政许可法 82); of at most ten days it always means working days
 *   where the law says so (行政强制法 69): `shortMeansWorking`.
 * - A period in months ends on the day with the same number, or the month's last.
 */
import type { Day } from '../model/index.ts';
import { addMonths, dayNumber, dayOf } from './day-number.ts';
import type { WorkCalendar } from './make-calendar.ts';
import { addWorkingDays, basisOf, rollNumber, type DatedDay } from './working-days.ts';

export interface StatutoryPeriod {
  readonly count: number;
  readonly unit: 'working-day' | 'day' | 'month' | 'year';
  /** Days up to this number are working days; 10 under 行政强制法. */
  readonly shortMeansWorking?: number;
}

/** Last day on which the act is still in time. `event` is the day on which what starts the period happened. */
export function statutoryDeadline(calendar: WorkCalendar, event: Day, period: StatutoryPeriod): DatedDay {
  const { official } = calendar;
  const { count, unit, shortMeansWorking = 0 } = period;
  if (unit === 'working-day' || (unit === 'day' && count <= shortMeansWorking))
    return addWorkingDays(official, event, count);
  const start = dayNumber(event);
  const end = unit === 'day' ? start + count : addMonths(start, unit === 'month' ? count : count * 12);
  const rolled = rollNumber(official, end, 'forward');
  return { day: dayOf(rolled), basis: basisOf(official, rolled === end ? end : end - 1, rolled) };
}
