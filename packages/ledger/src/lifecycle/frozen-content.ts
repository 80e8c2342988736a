/** What an approval covers, as a hash; and whether it still stands. */
import type {
  Effect,
  Hash,
  Instant,
  Json,
  LedgerRecord,
  RegisterDefinition,
  Transition,
} from '../model/index.ts';
import { stateHash } from '../seal/hash.ts';
import type { EvidenceState } from './step-context.ts';

/** The hash of exactly what the transition approves: the frozen fields, and the proofs where it says so. */
export function approvedContent(
  definition: RegisterDefinition,
  record: LedgerRecord,
  {
    freezes,
    evidence,
  }: { readonly freezes: Transition['freezes']; readonly evidence: readonly EvidenceState[] },
): Hash {
  const frozen = definition.fields.filter((field) => field.frozen !== false && field.kind !== 'formula');
  const fields: Record<string, Json> = {};
  for (const { id } of frozen) {
    const value = record.data[id];
    if (value !== undefined && value !== null) fields[id] = value;
  }
  const proofs =
    freezes === 'fields-and-evidence' ? { evidence: evidence.map(({ blob }) => blob).sort() } : {};
  return stateHash({ register: definition.id, fields, ...proofs });
}

/** Whether the record's approval still covers what the record says. */
export function approvalStands(
  definition: RegisterDefinition,
  record: LedgerRecord,
  evidence: readonly EvidenceState[],
): boolean {
  const { approval } = record;
  if (!approval || approval.voidedAt !== null) return false;
  const freezes = definition.lifecycle.transitions.find(({ id }) => id === approval.transition)?.freezes;
  return approvedContent(definition, record, { freezes, evidence }) === approval.content;
}

export interface Checked {
  readonly record: LedgerRecord;
  readonly effects: readonly Effect[];
}

/** Marks an approval void once what it covers has changed; to be asked after every change of fields or proofs. */
export function voidIfChanged(
  definition: RegisterDefinition,
  record: LedgerRecord,
  { now, evidence }: { readonly now: Instant; readonly evidence: readonly EvidenceState[] },
): Checked {
  const { approval } = record;
  if (!approval || approval.voidedAt !== null || approvalStands(definition, record, evidence))
    return { record, effects: [] };
  return {
    record: { ...record, approval: { ...approval, voidedAt: now } },
    effects: [{ kind: 'approval-voided', transition: approval.transition }],
  };
}
