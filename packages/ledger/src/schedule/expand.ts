/**
 * A rule laid out over days: the slots that it puts into a window. Pure, in order, one after the other as they are asked for.
 *
 * A slot belongs to the window by `slotOn`, the day before any rolling, so that windows side by side neither share nor lose
 * one. Slots come in order of that day; keys are unique. Nothing comes of `continuous` (no rows) and of
 * `after-completion` (see `nextAfterCompletion`).
 */
import type { CalendarBasis, Day, Roll, ScheduleRule } from '../model/index.ts';
import { dayNumber, dayOf, partsOf } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/make-calendar.ts';
import { rollNumber, worstStatus } from '../calendar/working-days.ts';
import { dueInPeriod } from './due-in-period.ts';
import { daysInYear, readNamedDay, type Interval } from './named-day.ts';
import { indexOf, nameOf, startOf } from './period.ts';

export interface Slot {
  readonly key: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly slotOn: Day;
  readonly dueOn: Day;
  /** `none` where no working-day calendar was asked. */
  readonly basis: CalendarBasis;
}

/** Both days included. */
export interface DayWindow {
  readonly from: Day;
  readonly to: Day;
}

/** Takes rules that `checkRule` passes. */
export function* expand(
  rule: ScheduleRule,
  calendar: WorkCalendar,
  window: DayWindow,
): Generator<Slot, void> {
  if (rule.kind === 'continuous' || rule.kind === 'after-completion') return;
  const from = rule.from !== null && rule.from > window.from ? rule.from : window.from;
  const to = rule.until !== null && rule.until < window.to ? rule.until : window.to;
  if (from > to) return;
  const numbers = { first: dayNumber(from), last: dayNumber(to) };
  if (rule.kind === 'days') yield* expandDays(rule, calendar, numbers);
  else yield* expandPeriods(rule, calendar, numbers);
}

interface NumberWindow {
  readonly first: number;
  readonly last: number;
}

type PeriodRule = Extract<ScheduleRule, { kind: 'periodic' | 'target' }>;

function* expandPeriods(
  rule: PeriodRule,
  calendar: WorkCalendar,
  window: NumberWindow,
): Generator<Slot, void> {
  const { per, every, due } = rule;
  const times = rule.kind === 'periodic' ? rule.times : 1;
  const workdaysOnly = rule.kind === 'periodic' && rule.only === 'workdays';
  const until = rule.until === null ? Infinity : dayNumber(rule.until);
  const anchor = rule.from === null ? 0 : indexOf(dayNumber(rule.from), per);
  const tag = tagOf(rule);
  let index = anchor + Math.floor((indexOf(window.first, per) - anchor) / every) * every;
  let start = startOf(index, per);
  while (start <= window.last) {
    const next = startOf(index + every, per);
    const stretch = { unit: per, start, end: next - 1 };
    let slotOn = dueInPeriod(due.at, stretch, calendar);
    // A duty that stops inside a period is due by then at the latest.
    if (slotOn > until && due.at === 'end') slotOn = until;
    if (slotOn >= window.first && slotOn <= window.last && !(workdaysOnly && !calendar.works(slotOn))) {
      const counts = workdaysOnly || (due.at !== 'end' && 'workday' in due.at);
      const key =
        every === 1 ? nameOf(index, per) : `${nameOf(index, per)}--${nameOf(index + every - 1, per)}`;
      const slot = makeSlot(key + tag, stretch, { slotOn, roll: due.roll, counts, calendar });
      yield slot;
      for (let nth = 2; nth <= times; nth++) yield { ...slot, key: `${key}#${nth}${tag}` };
    }
    index += every;
    start = next;
  }
}

type DaysRule = Extract<ScheduleRule, { kind: 'days' }>;

function* expandDays(rule: DaysRule, calendar: WorkCalendar, window: NumberWindow): Generator<Slot, void> {
  const names = rule.days.flatMap((day) => readNamedDay(day) ?? []);
  const interval: Interval = { every: rule.every, anchor: rule.from === null ? null : dayNumber(rule.from) };
  const tag = tagOf(rule);
  const lastYear = partsOf(window.last).year;
  for (let year = partsOf(window.first).year; year <= lastYear; year++) {
    // Two names may mean one day (D30 and D-1 in April): it comes once.
    const days = new Set(names.flatMap((name) => daysInYear(name, year, interval)));
    for (const slotOn of [...days].sort((a, b) => a - b)) {
      if (slotOn < window.first || slotOn > window.last) continue;
      const stretch = { start: slotOn, end: slotOn };
      yield makeSlot(dayOf(slotOn) + tag, stretch, { slotOn, roll: rule.roll, counts: false, calendar });
    }
  }
}

function tagOf({ tag }: ScheduleRule): string {
  return tag === undefined ? '' : `@${tag}`;
}

interface SlotPlace {
  readonly slotOn: number;
  readonly roll: Roll;
  /** Whether finding the slot itself took the calendar. */
  readonly counts: boolean;
  readonly calendar: WorkCalendar;
}

export function makeSlot(
  key: string,
  period: { readonly start: number; readonly end: number },
  { slotOn, roll, counts, calendar }: SlotPlace,
): Slot {
  const dueOn = rollNumber(calendar, slotOn, roll);
  const slotDay = dayOf(slotOn);
  const dueDay = dueOn === slotOn ? slotDay : dayOf(dueOn);
  const asked = counts || roll !== 'none';
  const [low, high] = dueDay < slotDay ? [dueDay, slotDay] : [slotDay, dueDay];
  return {
    key,
    periodStart: dayOf(period.start),
    periodEnd: dayOf(period.end),
    slotOn: slotDay,
    dueOn: dueDay,
    basis: asked ? worstStatus(calendar, Number(low.slice(0, 4)), Number(high.slice(0, 4))) : 'none',
  };
}
