/** The rows of a record made what its rules say now. */
import { dayNumber, dayOf } from '../../calendar/day-number.ts';
import type { WorkCalendar } from '../../calendar/make-calendar.ts';
import type { Day, Id } from '../../model/index.ts';
import { nextAfterCompletion, type AfterCompletionRule } from '../../schedule/after-completion.ts';
import { expand, type DayWindow, type Slot } from '../../schedule/expand.ts';
import { reconcile } from '../../schedule/reconcile.ts';
import { lockOccurrencesOfRecord, type KeptOccurrence } from '../../store/queries/occurrences.ts';
import type { Schedule, StoredSchedule } from '../../store/queries/schedules.ts';
import type { Work } from '../../store/work.ts';
import { orgCalendar } from '../calendar/org-calendar.ts';
import { changeOccurrences, type OccurrenceChange } from './change-occurrences.ts';
import { layOut } from './lay-out.ts';

/** Makes the rows that were laid out what the rules say now; the job lays out what lies beyond (`generateOccurrences`). */
export async function followRules(
  work: Work,
  { schedule, through }: StoredSchedule,
  reason: { readonly action: string },
): Promise<void> {
  const calendar = await orgCalendar(work);
  const existing = await lockOccurrencesOfRecord(work, schedule.record);
  if (existing.length === 0 && through === null) return;
  const window = { from: schedule.from > work.today ? schedule.from : work.today, to: through ?? work.today };
  const slots = schedule.running ? slotsOf(schedule, { calendar, window, existing }) : [];
  const kept = new Map(existing.map((one) => [one.id, one]));
  const { create, move, prune, restore } = reconcile({
    existing,
    slots,
    window: whole(window),
    today: work.today,
  });
  const found = (id: Id): KeptOccurrence[] => {
    const one = kept.get(id);
    return one === undefined ? [] : [one];
  };
  const changes: OccurrenceChange[] = [
    ...move.flatMap(({ occurrence, slot }) =>
      found(occurrence.id).map((before) => relaid(before, slot, 'occurrence.move')),
    ),
    ...restore.flatMap(({ occurrence, slot }) =>
      found(occurrence.id).map((before) => relaid(before, slot, 'occurrence.restore')),
    ),
    ...prune
      .filter(({ state }) => state !== 'withdrawn')
      .flatMap(({ id }) => found(id))
      .map((before): OccurrenceChange => ({
        before,
        after: { ...before, state: 'withdrawn' },
        action: 'occurrence.withdraw',
        data: {},
      })),
  ];
  await changeOccurrences(
    work,
    changes.map((change) => ({ ...change, data: { ...change.data, because: reason.action } })),
  );
  await layOut(work, [{ record: schedule.record, slots: create }]);
}

/** Rows to come may lie beyond what was laid out (after a completion): they are all looked at. */
const whole = ({ from }: DayWindow): DayWindow => ({ from, to: '9999-12-31' });

function relaid(before: KeptOccurrence, slot: Slot, action: string): OccurrenceChange {
  const { periodStart, periodEnd, slotOn, dueOn, basis } = slot;
  return {
    before,
    after: { ...before, periodStart, periodEnd, slotOn, dueOn, basis, state: 'open' },
    action,
    data: { from: before.dueOn, to: dueOn, basis },
  };
}

/** What all rules of a schedule put into a window, each period once; what recurs after completion has at most one row to come. */
export function slotsOf(
  { rules, from }: Pick<Schedule, 'rules' | 'from'>,
  { calendar, window, existing }: LayOutCase,
): readonly Slot[] {
  const slots = rules.flatMap((rule): readonly Slot[] => {
    if (rule.kind !== 'after-completion') return [...expand(rule, calendar, window)];
    const next = nextRow({ ...rule, from: rule.from ?? from }, calendar, existing);
    return next === null ? [] : [next];
  });
  if (rules.length < 2) return slots;
  const first = new Map<string, Slot>();
  for (const slot of slots) if (!first.has(slot.key)) first.set(slot.key, slot);
  return [...first.values()];
}

export interface LayOutCase {
  readonly calendar: WorkCalendar;
  readonly window: DayWindow;
  /** Rows that are there; only rules that count from a completion look at them. */
  readonly existing: readonly KeptOccurrence[];
}

function nextRow(
  rule: AfterCompletionRule,
  calendar: WorkCalendar,
  existing: readonly KeptOccurrence[],
): Slot | null {
  const tag = rule.tag === undefined ? '' : `@${rule.tag}`;
  const over = existing.filter(
    ({ key, state }) => key.slice(DAY_LENGTH) === tag && (state === 'done' || state === 'excused'),
  );
  const last =
    over
      .map(({ doneOn, dueOn }) => doneOn ?? dueOn)
      .sort()
      .at(-1) ?? null;
  const next = nextAfterCompletion(rule, calendar, last);
  // Done ahead of its time by just one interval: the next one stands a whole interval behind it.
  const taken = next !== null && over.some(({ key }) => key === next.key);
  return taken ? nextAfterCompletion(rule, calendar, next.slotOn) : next;
}

const DAY_LENGTH = 10;

/** Days after the last one laid out, none before the schedule (again) began, up to `until`; null where there are none. */
export function windowBeyond({ schedule, through }: StoredSchedule, until: Day): DayWindow | null {
  const next = through === null ? schedule.from : dayAfter(through);
  const from = next > schedule.from ? next : schedule.from;
  return from > until ? null : { from, to: until };
}

const dayAfter = (day: Day): Day => dayOf(dayNumber(day) + 1);
