/**
 * Which reminders are due today for one occurrence or record. Data in, data out: sending is somebody else's.
 *
 * - A rung stands so many working days before or after the due day; 0 is the due day, or the working day before it where it
 *   is a rest day. So every rung stands on a working day, and nothing is due on rest days.
 * - Rungs that would stand before the item was opened are left out: a monthly duty has no 30-day reminder.
 * - It stops once the item is reported, done or stopped. A return (退回) opens it again and the ladder goes on where it was.
 * - No rung twice: its key goes into `sent` for good. The key holds the due day, so that a new due day has a ladder of its own.
 * - After a gap (nobody ran the job, the item came back late) of the missed rungs to the same people only the last is
 *   sent; the others come back as `passed`, to be recorded with it.
 */
import type { ActorRule, Day, Id, Rung } from '../model/index.ts';
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/make-calendar.ts';
import { rollNumber, stepWorkingDays } from '../calendar/working-days.ts';

/** What is reminded of: an occurrence, or a record without one. */
export interface ReminderSubject {
  readonly kind: 'occurrence' | 'record';
  readonly id: Id;
  readonly dueOn: Day | null;
  /** The first day on which anybody can act: the period's first day, or the day it was assigned. */
  readonly openedOn: Day;
  /** `waiting`: reported or done, excused, closed; `stopped`: 中止, 撤销. Both are quiet; `returned` is open again. */
  readonly state: 'open' | 'returned' | 'waiting' | 'stopped';
}

export interface LadderInput {
  readonly ladder: readonly Rung[];
  readonly subject: ReminderSubject;
  readonly today: Day;
  readonly calendar: WorkCalendar;
  /** Keys of rungs that were sent or passed before. */
  readonly sent: ReadonlySet<string>;
}

export interface DueNotice {
  /** `occurrence:<id>:<due day>:<days>:<notice>:<who>`: the same rung has the same key for ever. */
  readonly key: string;
  readonly subject: Pick<ReminderSubject, 'kind' | 'id'>;
  readonly notice: string;
  readonly who: readonly ActorRule[];
  /** Working days before (negative) or after the due day, as the rung says. */
  readonly days: number;
  readonly dueOn: Day;
  /** The working day on which the rung stands; earlier than today after a gap. */
  readonly on: Day;
  readonly phase: 'before' | 'on-the-day' | 'after';
}

export interface Ladder {
  readonly due: readonly DueNotice[];
  /** Keys of rungs that a later one to the same people has made pointless. */
  readonly passed: readonly string[];
}

const NOTHING: Ladder = { due: [], passed: [] };

export function ladderFor({ ladder, subject, today, calendar, sent }: LadderInput): Ladder {
  const now = dayNumber(today);
  if (subject.dueOn === null || !isAwake(subject) || !calendar.works(now)) return NOTHING;
  const climbed = noticesOf(ladder, subject, calendar).filter(({ on, key }) => on <= today && !sent.has(key));
  const last = new Map<string, DueNotice>();
  const passed: string[] = [];
  for (const notice of climbed) {
    const audience = JSON.stringify(notice.who);
    const before = last.get(audience);
    if (before) passed.push(before.key);
    last.set(audience, notice);
  }
  return { due: climbed.filter((notice) => last.get(JSON.stringify(notice.who)) === notice), passed };
}

/** The whole ladder of a subject in order of its days, for a calendar or a preview; empty without a due day. */
export function noticesOf(
  ladder: readonly Rung[],
  subject: ReminderSubject,
  calendar: WorkCalendar,
): readonly DueNotice[] {
  const { dueOn, openedOn, kind, id } = subject;
  if (dueOn === null) return [];
  const keys = new Set<string>();
  return [...ladder]
    .sort((a, b) => a.days - b.days)
    .flatMap((rung): DueNotice[] => {
      const on = dayOf(dayOfRung(rung.days, dayNumber(dueOn), calendar));
      const key = keyOf(rung, subject, dueOn);
      if ((rung.days < 0 && on < openedOn) || keys.has(key)) return [];
      keys.add(key);
      const phase = rung.days < 0 ? 'before' : rung.days === 0 ? 'on-the-day' : 'after';
      return [
        { key, subject: { kind, id }, notice: rung.notice, who: rung.who, days: rung.days, dueOn, on, phase },
      ];
    });
}

function isAwake({ state }: ReminderSubject): boolean {
  return state === 'open' || state === 'returned';
}

function dayOfRung(days: number, due: number, calendar: WorkCalendar): number {
  if (days === 0) return rollNumber(calendar, due, 'back');
  return stepWorkingDays(calendar, due, days);
}

function keyOf(rung: Rung, { kind, id }: ReminderSubject, dueOn: Day): string {
  return `${kind}:${id}:${dueOn}:${rung.days}:${rung.notice}:${rung.who.map(nameOf).join('+')}`;
}

function nameOf(who: ActorRule): string {
  switch (who.is) {
    case 'post':
      return `post=${who.post}`;
    case 'field':
      return `field=${who.field}`;
    case 'doer-of':
      return `doer-of=${who.transition}`;
    default:
      return who.is;
  }
}
