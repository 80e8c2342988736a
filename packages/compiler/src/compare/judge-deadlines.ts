/** Dates: moved, made vague, no longer stated. Years roll with the plan (see roll-years.ts). */
import type { Deadline } from '../types.ts';
import type { Judge, PairView } from './change.ts';
import {
  datedMessage,
  goneMessage,
  loosenedMessage,
  statedMessage,
  tightenedMessage,
} from './change-messages.ts';
import { pairValues } from './pair-values.ts';
import type { Profile } from './profile.ts';
import { readDuration } from './read-duration.ts';
import { rollYears } from './roll-years.ts';
import type { Change } from './types.ts';

export const judgeDeadlines: Judge = (pair) => {
  const before = pair.previous.commitment.deadlines;
  const after = pair.next.commitment.deadlines;
  if (before.length === 0 && after.length === 0) return [];
  const close = (a: Deadline, b: Deadline): number => closeness(a, b, pair);
  return pairValues(before, after, close).flatMap((values) => judge(values.before, values.after, pair));
};

function closeness(a: Deadline, b: Deadline, pair: PairView): number {
  return 1 + (isSame(a, b, pair) ? 4 : 0) + (a.kind === b.kind ? 1 : 0) + (a.from === b.from ? 1 : 0);
}

function isSame(a: Deadline, b: Deadline, { previous, next, roll }: PairView): boolean {
  if (a.value === 'relative' && b.value === 'relative') {
    return (
      quote(previous, a) === quote(next, b) ||
      readDuration(quote(previous, a)) === durationOrNaN(quote(next, b))
    );
  }
  if (a.value === b.value || rollYears(a.value, roll) === b.value) return true;
  return a.date !== null && b.date !== null && a.kind === b.kind && rollYears(a.date, roll) === b.date;
}

function durationOrNaN(text: string): number {
  return readDuration(text) ?? Number.NaN;
}

function judge(before: Deadline | null, after: Deadline | null, pair: PairView): Change[] {
  if (!before || !after) return judgeLone(before, after, pair);
  if (isSame(before, after, pair)) return [];
  const [from, to] = [quote(pair.previous, before), quote(pair.next, after)];
  const at = { aspect: 'deadline', previous: before.span, next: after.span } as const;
  const fixedBefore = before.value !== 'relative';
  if (fixedBefore !== (after.value !== 'relative')) {
    return fixedBefore
      ? [{ ...at, kind: 'softened', message: loosenedMessage('deadline', from, to) }]
      : [{ ...at, kind: 'strengthened', message: tightenedMessage('deadline', from, to) }];
  }
  const direction = directionOf(before, after, pair);
  const change: Change = { ...at, kind: 're-dated', message: datedMessage(from, to, direction) };
  return [direction ? { ...change, direction } : change];
}

/** A deadline only one side has. Inherited ones come and go with headings, and the plan's own year says nothing new. */
function judgeLone(before: Deadline | null, after: Deadline | null, { previous, next }: PairView): Change[] {
  if (before) {
    if (before.from !== 'text' || isPlanYear(before, previous)) return [];
    const from = quote(previous, before);
    const vague = next.commitment.vague[0];
    const message = vague ? loosenedMessage('deadline', from, vague.word) : goneMessage('deadline', from);
    return [
      { kind: 'softened', aspect: 'deadline', previous: before.span, next: vague?.span ?? null, message },
    ];
  }
  if (!after || after.from !== 'text' || isPlanYear(after, next)) return [];
  const message = statedMessage('deadline', quote(next, after));
  return [{ kind: 'strengthened', aspect: 'deadline', previous: null, next: after.span, message }];
}

function isPlanYear({ value }: Deadline, { plan }: Profile): boolean {
  return plan.period !== null && value === plan.period.start.slice(0, 4);
}

function directionOf(
  before: Deadline,
  after: Deadline,
  { previous, next, roll }: PairView,
): 'later' | 'earlier' | undefined {
  if (before.value === 'relative') {
    const [from, to] = [readDuration(quote(previous, before)), readDuration(quote(next, after))];
    if (from === null || to === null) return undefined;
    return to > from ? 'later' : 'earlier';
  }
  const from = before.date === null ? null : rollYears(before.date, roll);
  if (from !== null && after.date !== null && from !== after.date)
    return after.date > from ? 'later' : 'earlier';
  // Values of one form (--03 and --06, 2026-Q1 and 2026-Q3) sort as text.
  const value = rollYears(before.value, roll);
  const sameForm = value.replace(/\d/g, '0') === after.value.replace(/\d/g, '0');
  if (!sameForm) return undefined;
  return after.value > value ? 'later' : 'earlier';
}

function quote({ plan }: Profile, { span }: Deadline): string {
  return plan.text.slice(...span);
}
