/** A new record of a register, not yet written. Pure. */
import {
  done,
  refuse,
  type Id,
  type JsonObject,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
} from '../model/index.ts';
import { checkValues } from '../register/check-values.ts';
import { actorLabels, standingBy } from './actor.ts';
import { withData } from './record-data.ts';
import type { StepContext } from './step-context.ts';

export interface DraftCommand {
  readonly id: Id;
  readonly data: JsonObject;
  /** By `printNumber`, where the register numbers its records. */
  readonly number: string | null;
}

export type DraftContext = Pick<StepContext, 'now' | 'actor' | 'parent' | 'lookups'>;

export interface Drafted {
  readonly record: LedgerRecord;
  readonly onBehalfOf: Id | null;
}

/**
 * Refuses: LG-2123 not theirs to register, LG-2124 without the record it belongs to, LG-213x values.
 * The ledger itself registers what its effects open (`open-branches`), whatever the permissions say.
 */
export function draftRecord(
  definition: RegisterDefinition,
  { id, data, number }: DraftCommand,
  context: DraftContext,
): Result<Drafted> {
  const { actor, parent, now, lookups } = context;
  if (!fitsParent(definition, parent?.register ?? null))
    return refuse('LG-2124', { register: { ...definition.label }, parent: definition.parent ?? '' });
  const checked = checkValues(definition, data, lookups);
  if (!checked.ok) return checked;
  const record = withData(definition, blank(definition, { id, number, context }), checked.value.data);
  const firstDue = { ...record, firstDueOn: record.dueOn, dueMoves: 0 };
  if (actor.kind === 'system') return done({ record: firstDue, onBehalfOf: null });
  const { create } = definition.permissions;
  const standing = standingBy(create, { record: firstDue, actor, parent });
  if (!standing) return refuse('LG-2123', { who: actorLabels(create, definition) });
  return done({ record: { ...firstDue, updatedAt: now }, onBehalfOf: standing.onBehalfOf });
}

function fitsParent({ id, parent, nests }: RegisterDefinition, above: string | null): boolean {
  if (above === null) return parent === undefined;
  return above === parent || (nests === true && above === id);
}

function blank(
  { id: register, version, lifecycle }: RegisterDefinition,
  { id, number, context }: { id: Id; number: string | null; context: DraftContext },
): LedgerRecord {
  const { actor, now, parent } = context;
  return {
    id,
    register,
    definition: version,
    parent: parent?.id ?? null,
    number,
    title: '',
    unit: '',
    stage: lifecycle.initial,
    stageSince: now,
    resumeStage: null,
    dueOn: null,
    firstDueOn: null,
    dueMoves: 0,
    doneOn: null,
    data: {},
    createdBy: actor.kind === 'person' ? actor.person : null,
    createdAt: now,
    updatedAt: now,
    version: 1,
    approval: null,
    votes: [],
    doers: {},
  };
}
