/**
 * The state of each kind of object as its events hash it (`stateHash`), made from its row alone: what an archive holds and
 * what a check recomputes. Who else may read a record follows from its branches and is no part of its state.
 */
import type { Evidence, Id, JsonObject, LedgerRecord, Proof } from '../model/index.ts';
import type { KeptOccurrence, Planned } from '../store/queries/occurrences.ts';
import type { Schedule } from '../store/queries/schedules.ts';
import type { StoredUrge } from '../store/queries/urges.ts';

export const recordState = (record: LedgerRecord): JsonObject => ({ ...record }) as unknown as JsonObject;

export const urgeState = (urge: StoredUrge): JsonObject => ({ ...urge });

export const evidenceState = (evidence: Evidence): JsonObject => ({ ...evidence });

export const proofState = (proof: Proof & { readonly id: Id }): JsonObject => ({ ...proof });

export const scheduleState = (schedule: Schedule): JsonObject => ({ ...schedule }) as unknown as JsonObject;

/** Of an occurrence that has a chain of its own. What its generation said of it is the generation's state. */
export function occurrenceState({ planned: _planned, ...occurrence }: KeptOccurrence): JsonObject {
  return occurrence as unknown as JsonObject;
}

type Laid = Pick<KeptOccurrence, 'id' | 'key'> & Planned;

/**
 * The rows of one generation as they were laid out, a line each: key, id, first and last day of the period, slot, due day,
 * basis, with a space between; ordered by key. `planned` holds the days of rows that have changed since.
 */
export function generationState(
  record: Id,
  rows: readonly (Laid & { readonly planned?: Planned | null })[],
): JsonObject {
  const lines = rows.map((row) => {
    const { periodStart, periodEnd, slotOn, dueOn, basis } = row.planned ?? row;
    return `${row.key} ${row.id} ${periodStart} ${periodEnd} ${slotOn} ${dueOn} ${basis}`;
  });
  return { record, rows: lines.sort() };
}
