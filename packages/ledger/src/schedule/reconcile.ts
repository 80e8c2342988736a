/**
 * What to do so that a record's rows are what its rules say: idempotent, and nothing that somebody touched is lost.
 *
 * A row follows its rule (is moved or pruned) only while it is open, untouched, never moved by hand and not yet due. A row
 * that the rules no longer know stays otherwise, with its history.
 */
import type { Day, Occurrence } from '../model/index.ts';
import type { DayWindow, Slot } from './expand.ts';

export interface ReconcileInput {
  readonly existing: readonly Occurrence[];
  /** What the rules give for the window, all of it. */
  readonly slots: Iterable<Slot>;
  readonly window: DayWindow;
  readonly today: Day;
}

export interface Reconciliation {
  readonly create: readonly Slot[];
  /** The same period, on another day or another basis than before. */
  readonly move: readonly { readonly occurrence: Occurrence; readonly slot: Slot }[];
  /** To be withdrawn: no row is ever deleted. */
  readonly prune: readonly Occurrence[];
  /** Withdrawn before and asked for again: to be opened, on the slot's days. */
  readonly restore: readonly { readonly occurrence: Occurrence; readonly slot: Slot }[];
  readonly keep: readonly Occurrence[];
}

export function reconcile({ existing, slots, window, today }: ReconcileInput): Reconciliation {
  const byKey = new Map(existing.map((occurrence) => [occurrence.key, occurrence]));
  const result = {
    create: [] as Slot[],
    move: [] as { occurrence: Occurrence; slot: Slot }[],
    prune: [] as Occurrence[],
    restore: [] as { occurrence: Occurrence; slot: Slot }[],
    keep: [] as Occurrence[],
  };
  const wanted = new Set<string>();
  for (const slot of slots) {
    if (wanted.has(slot.key)) continue;
    wanted.add(slot.key);
    const occurrence = byKey.get(slot.key);
    if (occurrence === undefined) result.create.push(slot);
    else if (occurrence.state === 'withdrawn') result.restore.push({ occurrence, slot });
    else if (isFree(occurrence, today) && differs(occurrence, slot)) result.move.push({ occurrence, slot });
    else result.keep.push(occurrence);
  }
  for (const occurrence of existing) {
    if (wanted.has(occurrence.key)) continue;
    const inWindow = occurrence.slotOn >= window.from && occurrence.slotOn <= window.to;
    (inWindow && isFree(occurrence, today) ? result.prune : result.keep).push(occurrence);
  }
  return result;
}

function isFree(occurrence: Occurrence, today: Day): boolean {
  const { state, touched, moves, wasRed, dueOn } = occurrence;
  return state === 'open' && !touched && moves === 0 && !wasRed && dueOn > today;
}

function differs(occurrence: Occurrence, slot: Slot): boolean {
  return (
    occurrence.dueOn !== slot.dueOn ||
    occurrence.slotOn !== slot.slotOn ||
    occurrence.basis !== slot.basis ||
    occurrence.periodStart !== slot.periodStart ||
    occurrence.periodEnd !== slot.periodEnd
  );
}
