/** Lays rules out over days as rows. All rows of a record that are made together are one generation, with one event. */
import type { Id } from '../../model/index.ts';
import type { Slot } from '../../schedule/expand.ts';
import { insertOccurrences, type NewOccurrence } from '../../store/queries/insert-occurrences.ts';
import type { Work } from '../../store/work.ts';
import { generationState } from '../states.ts';

export interface SlotsOfRecord {
  readonly record: Id;
  readonly slots: readonly Slot[];
}

/** Gives the count of rows that are new. */
export async function layOut(work: Work, wanted: readonly SlotsOfRecord[]): Promise<number> {
  const rows = wanted.flatMap(({ record, slots }): NewOccurrence[] => {
    const generation = work.newId();
    return slots.map((slot) => ({ ...slot, id: work.newId(), record, generation }));
  });
  const written = await insertOccurrences(work, rows);
  const made = written === null ? rows : rows.filter(({ id }) => written.has(id));
  for (const [generation, laid] of groupedBy(made)) {
    const [first] = laid;
    if (first === undefined) continue;
    const state = generationState(first.record, laid);
    work.change({
      action: 'schedule.generate',
      object: { kind: 'generation', id: generation },
      before: null,
      after: state,
      data: { keys: laid.map(({ key }) => key) },
      record: first.record,
    });
  }
  return made.length;
}

function groupedBy(rows: readonly NewOccurrence[]): ReadonlyMap<Id, NewOccurrence[]> {
  const groups = new Map<Id, NewOccurrence[]>();
  for (const row of rows) {
    const group = groups.get(row.generation);
    if (group === undefined) groups.set(row.generation, [row]);
    else group.push(row);
  }
  return groups;
}
