/** What is proven, in hand; and what follows when its proofs change. */
import { done, refuse, type ActorRule, type Id, type LedgerRecord, type Result } from '../../model/index.ts';
import { actorLabels, standingBy, type Standing } from '../../lifecycle/actor.ts';
import { voidIfChanged } from '../../lifecycle/frozen-content.ts';
import { lockOccurrence, type KeptOccurrence } from '../../store/queries/occurrences.ts';
import type { StoredDefinition } from '../../store/queries/register-definitions.ts';
import type { Work } from '../../store/work.ts';
import { isId } from '../is-id.ts';
import { loadContext } from '../load-context.ts';
import { lookUp, type Found } from '../lookups.ts';
import { changeOccurrences } from '../occurrences/change-occurrences.ts';
import { openForChange } from '../open-for-change.ts';
import { saveChange } from '../save-change.ts';

/** Who may attach and withdraw what proves a record. */
const PROVERS: readonly ActorRule[] = [
  { is: 'owner' },
  { is: 'unit-head' },
  { is: 'creator' },
  { is: 'supervisor' },
  { is: 'leader' },
  { is: 'parent-owner' },
];

export interface ProvenInput {
  readonly record: Id;
  readonly occurrence?: Id | null;
}

export interface Proven {
  readonly record: LedgerRecord;
  readonly sharedWith: readonly Id[];
  readonly occurrence: KeptOccurrence | null;
  readonly stored: StoredDefinition;
  readonly standing: Standing;
  readonly lookups: Found;
}

/** Locks the record and runs `action` with the whole organisation in reach. Refuses LG-1201, LG-2311 (not theirs). */
export async function withProven<T>(
  work: Work,
  { record: id, occurrence: part = null }: ProvenInput,
  action: (raised: Work, proven: Proven) => Promise<Result<T>>,
): Promise<Result<T>> {
  const found = await openForChange(work, id, null);
  if (!found.ok) return found;
  const { record, sharedWith } = found.value;
  const lookups = await lookUp(work, {});
  return work.elevated(async (raised) => {
    const occurrence = part !== null && isId(part) ? await lockOccurrence(raised, part) : null;
    if (part !== null && occurrence?.record !== record.id)
      return refuse('LG-1201', { what: 'occurrence', id: part });
    const { stored, context } = await loadContext(raised, record, { as: 'session', lookups });
    const { actor, parent, branches } = context;
    const units = [
      record.unit,
      ...branches.filter(({ stageKind }) => stageKind !== 'stopped').map(({ unit }) => unit),
    ];
    const standing =
      standingBy(PROVERS, { record, actor, parent }) ??
      units
        .map((unit) => standingBy([{ is: 'owner' }], { record: { ...record, unit }, actor, parent }))
        .find((one) => one !== null) ??
      (actor.kind === 'system' ? { onBehalfOf: null, standsInFor: null } : null);
    if (standing === null) return refuse('LG-2311', { who: actorLabels(PROVERS, stored.definition) });
    return action(raised, { record, sharedWith, occurrence, stored, standing, lookups });
  });
}

/** An approval that covered other proofs is void; an occurrence with proofs survives a change of its rule. */
export async function settleProofs(work: Work, proven: Proven, action: string): Promise<Result<null>> {
  const { record: before, sharedWith, occurrence, stored, standing, lookups } = proven;
  const { onBehalfOf } = standing;
  if (occurrence !== null) {
    const after = { ...occurrence, touched: true };
    await changeOccurrences(work, [{ before: occurrence, after, action, data: {}, onBehalfOf }]);
    return done(null);
  }
  const { context } = await loadContext(work, before, { as: 'session', lookups });
  const { record, effects } = voidIfChanged(stored.definition, before, context);
  if (effects.length === 0) return done(null);
  const after = { ...record, updatedAt: work.now, version: before.version + 1 };
  const change = { action: 'record.void-approval', before, after, sharedWith, stored, data: {}, onBehalfOf };
  saveChange(work, change);
  return done(null);
}
