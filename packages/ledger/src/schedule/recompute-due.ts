/** What becomes of open due days when the calendar changes: a year is imported, corrected, or a closure is entered. */
import type { CalendarBasis, Day, Id, Occurrence, Roll, ScheduleRule } from '../model/index.ts';
import { dayNumber, dayOf, partsOf } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/make-calendar.ts';
import { basisOf } from '../calendar/working-days.ts';
import { expand, makeSlot, type Slot } from './expand.ts';

export interface RecomputeInput {
  readonly rule: ScheduleRule;
  /** Of this rule. Those that are done, reported, excused or were moved by hand stay as they are. */
  readonly occurrences: readonly Occurrence[];
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
}

/** One due day that moves, or only rests on better ground than before (`from` = `to`). */
export interface DueChange {
  readonly id: Id;
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  readonly slotOn: Day;
  readonly basis: CalendarBasis;
  /** The notices that the new day rests on. */
  readonly notices: readonly string[];
  /** Days around it that are worked in one calendar and not in the other. */
  readonly changedDays: readonly Day[];
}

/**
 * Rows of working days (每个工作日) that come or go with the calendar are not here: lay the rule out again and `reconcile`.
 */
export function recomputeDue({ rule, occurrences, before, after }: RecomputeInput): readonly DueChange[] {
  const open = occurrences.filter(
    ({ state, moves }) => (state === 'open' || state === 'returned') && moves === 0,
  );
  const slots = slotsFor(rule, open, after);
  return open.flatMap((occurrence) => {
    const slot = slots(occurrence);
    if (
      !slot ||
      (slot.dueOn === occurrence.dueOn &&
        slot.basis === occurrence.basis &&
        slot.slotOn === occurrence.slotOn)
    )
      return [];
    const days = [occurrence.slotOn, occurrence.dueOn, slot.slotOn, slot.dueOn].sort();
    const [low, high] = [dayNumber(days[0] ?? slot.slotOn), dayNumber(days.at(-1) ?? slot.dueOn)];
    return [
      {
        id: occurrence.id,
        key: occurrence.key,
        from: occurrence.dueOn,
        to: slot.dueOn,
        slotOn: slot.slotOn,
        basis: slot.basis,
        notices: slot.basis === 'none' ? [] : basisOf(after, low - 1, high).notices,
        changedDays: changedDays(before, after, { low, high }),
      },
    ];
  });
}

/** Finds the slot of an occurrence anew: by its key, or, where only completions make slots, by rolling it again. */
function slotsFor(
  rule: ScheduleRule,
  open: readonly Occurrence[],
  calendar: WorkCalendar,
): (occurrence: Occurrence) => Slot | undefined {
  if (rule.kind === 'continuous' || open.length === 0) return () => undefined;
  if (rule.kind === 'after-completion') return (occurrence) => rolledAgain(occurrence, rule.roll, calendar);
  const from = open.reduce(
    (least, { periodStart }) => (periodStart < least ? periodStart : least),
    '9999-12-31',
  );
  const to = open.reduce((most, { periodEnd }) => (periodEnd > most ? periodEnd : most), '0001-01-01');
  const wanted = new Set(open.map(({ key }) => key));
  const found = new Map<string, Slot>();
  for (const slot of expand(rule, calendar, { from, to }))
    if (wanted.has(slot.key)) found.set(slot.key, slot);
  return ({ key }) => found.get(key);
}

function rolledAgain(occurrence: Occurrence, roll: Roll, calendar: WorkCalendar): Slot {
  const period = { start: dayNumber(occurrence.periodStart), end: dayNumber(occurrence.periodEnd) };
  const slotOn = dayNumber(occurrence.slotOn);
  return makeSlot(occurrence.key, period, { slotOn, roll, counts: false, calendar });
}

function changedDays(
  before: WorkCalendar,
  after: WorkCalendar,
  { low, high }: { low: number; high: number },
): Day[] {
  const days: Day[] = [];
  // A rule that counts working days looks at its whole month.
  const start = partsOf(low).day - 1;
  for (let at = low - start; at <= high; at++) if (before.works(at) !== after.works(at)) days.push(dayOf(at));
  return days;
}
