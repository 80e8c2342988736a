/** What a new version of a plan would change in the ledger, change by change, with a proposed decision. Pure. */
import type { Change, ComparisonEntry, EntryKind, PlanComparison } from '@taizhang/compiler';
import type { Id, LedgerRecord } from '../model/index.ts';
import { soleSentence } from './new-in-text.ts';
import type { Proposal } from './proposal.ts';
import { isOpenStage } from './withdraw-record.ts';

/**
 * `keep`: the record stands for the new sentence as it is. `amend`: it follows the new sentence; of several records or
 * sentences the first, the other records are withdrawn and the other sentences become records. `create`: new records.
 * `withdraw`: the records are withdrawn. `leave`: nothing happens; what is new stays a proposal.
 */
export type VersionDecision = 'keep' | 'amend' | 'create' | 'withdraw' | 'leave';

export interface VersionChange {
  /** Its place in the comparison, from 0. */
  readonly entry: number;
  readonly kind: EntryKind;
  readonly changes: readonly Change[];
  readonly previous: readonly Proposal[];
  readonly next: readonly Proposal[];
  /** Records that stand for the previous sentences. */
  readonly records: readonly LedgerRecord[];
  readonly proposed: VersionDecision;
  readonly choices: readonly VersionDecision[];
}

export interface Comparands {
  readonly comparison: PlanComparison;
  /** In the order of their texts, parts of splits left out. */
  readonly previous: readonly Proposal[];
  readonly next: readonly Proposal[];
  readonly all: readonly Proposal[];
  readonly records: ReadonlyMap<Id, LedgerRecord>;
  /** Whether adoption would know who leads it. */
  readonly hasOwner: (proposal: Proposal) => boolean;
  /** Whether the record would be other than it is if it followed what the proposal says and the sentence before did not. */
  readonly differs: (record: LedgerRecord, proposal: Proposal, previous: Proposal | null) => boolean;
}

export function versionChanges(given: Comparands): readonly VersionChange[] {
  return given.comparison.entries.map((entry, index) => changeOf(entry, index, given));
}

function changeOf(entry: ComparisonEntry, index: number, given: Comparands): VersionChange {
  const previous = entry.previous.flatMap((reference) => given.previous[reference.index] ?? []);
  const next = entry.next.flatMap((reference) => given.next[reference.index] ?? []);
  const records = [...new Set(previous.flatMap((one) => recordsOf(one, given.all)))].flatMap(
    (id) => given.records.get(id) ?? [],
  );
  const common = { entry: index, kind: entry.kind, changes: entry.changes, previous, next, records };
  return { ...common, proposed: propose(common, given), choices: choicesOf(common) };
}

/** Its own, that of the one it was merged into, or those of its parts. */
function recordsOf(
  { record, state, other, commitment, number }: Proposal,
  all: readonly Proposal[],
): readonly Id[] {
  if (record !== null) return [record];
  const related = all.filter(
    (one) =>
      one.number === number &&
      (state === 'merged' ? one.commitment === other : state === 'split' && one.other === commitment),
  );
  return related.flatMap((one) => (one.record === null ? [] : [one.record]));
}

type Case = Pick<VersionChange, 'kind' | 'previous' | 'next' | 'records'>;

function propose({ kind, previous, next, records }: Case, given: Comparands): VersionDecision {
  const open = records.filter(({ stage }) => isOpenStage(stage));
  if (kind === 'dropped') return open.length > 0 ? 'withdraw' : 'leave';
  const create = next.every(given.hasOwner) ? 'create' : 'leave';
  if (kind === 'added') return create;
  // It was decided once that the ledger does not hold it.
  if (previous.every(({ state }) => state === 'rejected')) return 'leave';
  // Done or cancelled already: the same sentence again asks for nothing more.
  if (kind === 'kept' && records.length > 0 && open.length === 0) return 'keep';
  const [record] = open;
  const [first] = next;
  if (record === undefined || first === undefined) return create;
  if (kind === 'split' || kind === 'merged') return 'amend';
  return given.differs(record, first, soleSentence(previous, next)) ? 'amend' : 'keep';
}

function choicesOf({ kind, records }: Case): readonly VersionDecision[] {
  const open = records.some(({ stage }) => isOpenStage(stage));
  if (kind === 'dropped') return open ? ['withdraw', 'leave'] : ['leave'];
  if (open) return ['keep', 'amend', 'create', 'leave'];
  return records.length > 0 ? ['keep', 'create', 'leave'] : ['create', 'leave'];
}
