/** Stage and timeliness are two axes: this one is computed from dates whenever it is asked for, never typed or stored. */
import type { Day, Stage, Timeliness } from '../model/index.ts';
import { dayNumber } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/make-calendar.ts';

export interface TimelinessInput {
  readonly dueOn: Day | null;
  /** The day it was done (reported complete), if it was. */
  readonly doneOn: Day | null;
  readonly stageKind: Stage['kind'];
  readonly today: Day;
  /** Due soon while so many working days or fewer are left. */
  readonly dueSoonDays: number;
  readonly calendar: WorkCalendar;
}

/** Without a due day it is `undated` even when done: that it was in time cannot be proven. The due day itself is in time. */
export function timeliness(input: TimelinessInput): Timeliness {
  const { dueOn, doneOn, stageKind, today } = input;
  if (stageKind === 'stopped') return 'stopped';
  if (dueOn === null) return 'undated';
  if (doneOn !== null) return doneOn < dueOn ? 'done-early' : doneOn > dueOn ? 'done-late' : 'done-on-time';
  if (today > dueOn) return 'overdue';
  return isDueSoon(dueOn, input) ? 'due-soon' : 'on-time';
}

/** Counts back from the due day, so that a day years ahead costs no more than the window. */
function isDueSoon(dueOn: Day, { today, dueSoonDays, calendar }: TimelinessInput): boolean {
  if (dueSoonDays <= 0) return false;
  const from = dayNumber(today);
  let left = dueSoonDays;
  for (let at = dayNumber(dueOn); at > from; at--) if (calendar.works(at) && --left < 0) return false;
  return true;
}
