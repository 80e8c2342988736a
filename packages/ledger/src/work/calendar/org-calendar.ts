import { makeCalendar, type CalendarParts, type WorkCalendar } from '../../calendar/make-calendar.ts';
import { allOwnDays, calendarYears } from '../../store/queries/calendar.ts';
import type { Reading } from '../../store/work.ts';

/** The organisation's own calendar: what it imported and its own days, over what comes with the program. */
export async function orgCalendar(reading: Reading): Promise<WorkCalendar> {
  return makeCalendar(await calendarParts(reading));
}

export async function calendarParts(reading: Reading): Promise<Required<CalendarParts>> {
  const years = await calendarYears(reading);
  const own = (await allOwnDays(reading)).filter(({ withdrawnOn }) => withdrawnOn === null);
  return { years, own };
}
