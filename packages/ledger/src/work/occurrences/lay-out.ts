/** Lays rules out over days as rows. All rows of a record that are made together are one generation, with one event. */
import type { Id } from '../../model/index.ts';
import type { Slot } from '../../schedule/expand.ts';
import {
  insertOccurrences,
  periodsThere,
  type NewGeneration,
} from '../../store/queries/insert-occurrences.ts';
import type { Work } from '../../store/work.ts';
import { daysText, generationLine, newGenerationState } from '../states.ts';

export interface SlotsOfRecord {
  readonly record: Id;
  readonly slots: readonly Slot[];
}

/** Gives the count of rows that are new: a period that a record has already is left as it is. Their schedules are locked by the caller. */
export async function layOut(work: Work, wanted: readonly SlotsOfRecord[]): Promise<number> {
  const missing = await withoutThose(work, wanted);
  const generations = missing.map(({ record, slots }): NewGeneration => {
    const id = work.newId();
    return { id, record, rows: slots.map((slot) => ({ id: work.newId(), slot })) };
  });
  insertOccurrences(work, generations);
  const days = new Map<Slot, string>();
  let made = 0;
  for (const { id, record, rows } of generations) {
    made += rows.length;
    const lines = rows.map((row) => {
      const known = days.get(row.slot) ?? daysText(row.slot);
      days.set(row.slot, known);
      return generationLine({ key: row.slot.key, id: row.id }, known);
    });
    work.change({
      action: 'schedule.generate',
      object: { kind: 'generation', id },
      before: null,
      after: newGenerationState(record, lines),
      data: { keys: rows.map(({ slot }) => slot.key) },
      record,
    });
  }
  return made;
}

async function withoutThose(work: Work, wanted: readonly SlotsOfRecord[]): Promise<readonly SlotsOfRecord[]> {
  const some = wanted.filter(({ slots }) => slots.length > 0);
  if (some.length === 0) return [];
  const keys = new Set(some.flatMap(({ slots }) => slots.map(({ key }) => key)));
  const records = some.map(({ record }) => record);
  const there = new Map<Id, Set<string>>();
  for (const { record, key } of await periodsThere(work, records, [...keys]))
    there.set(record, (there.get(record) ?? new Set()).add(key));
  if (there.size === 0) return some;
  return some
    .map(({ record, slots }) => ({
      record,
      slots: slots.filter(({ key }) => there.get(record)?.has(key) !== true),
    }))
    .filter(({ slots }) => slots.length > 0);
}
