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
export const generationState = (
  record: Id,
  rows: readonly (Laid & { readonly planned?: Planned | null })[],
): JsonObject =>
  newGenerationState(
    record,
    rows.map((row) => generationLine(row, daysText(row.planned ?? row))),
  );

/** The same of rows that are new, from their lines. */
export const newGenerationState = (record: Id, lines: readonly string[]): JsonObject => ({
  record,
  rows: lines.toSorted(),
});

export const generationLine = ({ key, id }: Pick<Laid, 'key' | 'id'>, days: string): string =>
  `${key} ${id} ${days}`;

/** What stands in the line of every row of one slot. */
export const daysText = ({ periodStart, periodEnd, slotOn, dueOn, basis }: Planned): string =>
  `${periodStart} ${periodEnd} ${slotOn} ${dueOn} ${basis}`;
