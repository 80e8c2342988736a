import type { Day, ScheduleRule } from '../model/index.ts';
import { addMonths, dayNumber, dayOf } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/make-calendar.ts';
import { makeSlot, type Slot } from './expand.ts';

export type AfterCompletionRule = Extract<ScheduleRule, { kind: 'after-completion' }>;

/**
 * The next slot of a duty that recurs so long after it was last done; counted from the rule's first day while it never was.
 * The 31st and one month later is the month's last day. Null where there is nothing to count from, or past `until`.
 */
export function nextAfterCompletion(
  rule: AfterCompletionRule,
  calendar: WorkCalendar,
  lastDoneOn: Day | null,
): Slot | null {
  const base = lastDoneOn ?? rule.from;
  if (base === null) return null;
  const start = dayNumber(base);
  const slotOn = start + lengthOf(rule, start);
  if (rule.until !== null && dayOf(slotOn) > rule.until) return null;
  const key = dayOf(slotOn) + (rule.tag === undefined ? '' : `@${rule.tag}`);
  return makeSlot(
    key,
    { start: start + 1, end: slotOn },
    { slotOn, roll: rule.roll, counts: false, calendar },
  );
}

function lengthOf({ every, unit }: AfterCompletionRule, start: number): number {
  if (unit === 'day') return every;
  if (unit === 'week') return every * 7;
  return addMonths(start, unit === 'month' ? every : every * 12) - start;
}
