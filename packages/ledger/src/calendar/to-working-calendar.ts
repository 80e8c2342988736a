import type { WorkingCalendar } from '@taizhang/compiler';
import { dayNumber } from './day-number.ts';
import type { WorkCalendar } from './make-calendar.ts';

/** The calendar as the compiler takes it. An estimated year is not known to it: the lint must not warn on a guess. */
export function toWorkingCalendar(calendar: WorkCalendar): WorkingCalendar {
  return {
    knows: (year) => calendar.status(year) === 'official',
    isWorkday: (date) => calendar.works(dayNumber(date)),
  };
}
