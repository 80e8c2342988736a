/** The next rows that rules would put into a calendar, before anything is kept: for whoever writes a rule. Pure. */
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/make-calendar.ts';
import type { Day, ScheduleRule } from '../model/index.ts';
import { nextAfterCompletion } from './after-completion.ts';
import { expand, type Slot } from './expand.ts';

export interface NextSlots {
  readonly slots: readonly Slot[];
  /** There are others behind these. */
  readonly more: boolean;
}

/** A duty that does not come once in so long is not shown. */
const DAYS_AHEAD = 10 * 366;

/** By due day, at most `count`, from a day on. What recurs after completion counts from that day, and comes once. */
export function nextSlots(
  rules: readonly ScheduleRule[],
  { calendar, from, count }: { readonly calendar: WorkCalendar; readonly from: Day; readonly count: number },
): NextSlots {
  const window = { from, to: dayOf(dayNumber(from) + DAYS_AHEAD) };
  const found = rules.flatMap((rule): readonly Slot[] => {
    if (rule.kind === 'after-completion') {
      const next = nextAfterCompletion({ ...rule, from: rule.from ?? from }, calendar, null);
      return next === null ? [] : [next];
    }
    return firstOf(expand(rule, calendar, window), count + 1);
  });
  const slots = found.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return { slots: slots.slice(0, count), more: slots.length > count };
}

function firstOf(slots: Iterable<Slot>, count: number): readonly Slot[] {
  const first: Slot[] = [];
  for (const slot of slots) {
    if (first.length === count) break;
    first.push(slot);
  }
  return first;
}
