import { makeCalendar, type CalendarParts, type WorkCalendar } from '../../calendar/make-calendar.ts';
import { calendarInForce } from '../../store/queries/calendar.ts';
import type { Reading } from '../../store/work.ts';

/** The organisation's own calendar: what it imported and its own days, over what comes with the program. */
export async function orgCalendar(reading: Reading): Promise<WorkCalendar> {
  return laidOut(await calendarInForce(reading));
}

/** By what they are made of: laying a calendar out costs more than reading its parts. */
const known = new Map<string, WorkCalendar>();
const MOST_KNOWN = 200;

function laidOut(parts: CalendarParts): WorkCalendar {
  const key = JSON.stringify(parts);
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = makeCalendar(parts);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);
  return made;
}
