export type * from './calendar-year.ts';
export { dayNumber } from './day-number.ts';
export { checkOwnDays } from './check-own-days.ts';
export { importYear, type CalendarImport } from './import/import-year.ts';
export { makeCalendar, type CalendarParts, type DayReason, type WorkCalendar } from './make-calendar.ts';
export { statutoryDeadline, type StatutoryPeriod } from './statutory-deadline.ts';
export { toWorkingCalendar } from './to-working-calendar.ts';
export {
  addWorkingDays,
  isWorkday,
  rollToWorkday,
  workingDaysBetween,
  type Basis,
  type DatedDay,
  type DayVerdict,
  type RestDay,
} from './working-days.ts';
