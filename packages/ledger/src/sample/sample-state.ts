/** Whether the sample stands in an organisation: its last operation says so. */
import type { Id, Instant } from '../model/index.ts';
import type { Operation } from '../plans/operation.ts';
import { lastSample } from '../store/queries/sample.ts';
import type { Reading } from '../store/work.ts';

export interface SampleState {
  readonly loaded: boolean;
  readonly operation: Id | null;
  readonly loadedAt: Instant | null;
  readonly loadedBy: Id | null;
  /** The topmost unit of the sample. */
  readonly root: Id | null;
  readonly persons: readonly Id[];
}

/** Read it in the ledger's own name: who loaded it is nobody's secret, but the operation is not everybody's. */
export async function sampleState(reading: Reading): Promise<SampleState> {
  const last = await lastSample(reading);
  return last === null || last.undoneAt !== null ? NONE : stateOf(last);
}

const NONE: SampleState = {
  loaded: false,
  operation: null,
  loadedAt: null,
  loadedBy: null,
  root: null,
  persons: [],
};

const stateOf = ({ id, doneAt, summary }: Operation): SampleState => ({
  loaded: true,
  operation: id,
  loadedAt: doneAt,
  loadedBy: (summary['by'] as Id | null | undefined) ?? null,
  root: (summary['root'] as Id | undefined) ?? null,
  persons: (summary['persons'] as readonly Id[] | undefined) ?? [],
});
