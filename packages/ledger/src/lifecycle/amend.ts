/** Changes the fields of a record, by whoever may and where it may be; an approval of what changes is void. Pure. */
import {
  done,
  refuse,
  type Effect,
  type Id,
  type JsonObject,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
} from '../model/index.ts';
import { checkValues } from '../register/check-values.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { voidIfChanged } from './frozen-content.ts';
import { mayAmend, mayAmendAny } from './may-amend.ts';
import { withData } from './record-data.ts';
import type { StepContext } from './step-context.ts';

export interface AmendCommand {
  /** Field id → new value; null empties the field. */
  readonly changes: JsonObject;
  readonly expectedVersion: number;
}

export interface Amended {
  readonly next: LedgerRecord;
  readonly effects: readonly Effect[];
  readonly changed: readonly string[];
  readonly onBehalfOf: Id | null;
}

/**
 * Refuses: LG-2101 changed meanwhile, LG-2120 not in this stage, LG-2121 not theirs (at a field: that field is not), LG-2122 no
 * change, LG-213x values.
 */
export function amend(
  definition: RegisterDefinition,
  record: LedgerRecord,
  command: AmendCommand,
  context: StepContext,
): Result<Amended> {
  if (command.expectedVersion !== record.version)
    return refuse('LG-2101', { expected: command.expectedVersion, actual: record.version });
  if (!definition.permissions.editableIn.includes(record.stage)) return refuseStage(definition, record);
  const given = { definition, record, context };
  const any = mayAmendAny(given, Object.keys(command.changes));
  if (!any.ok) return any;
  const typed = refuseFormulas(definition, command.changes);
  if (!typed.ok) return typed;
  const checked = checkValues(definition, { ...record.data, ...command.changes }, context.lookups);
  if (!checked.ok) return checked;
  const amended = withData(definition, record, checked.value.data);
  const changed = changedFields(definition, record.data, amended.data);
  if (changed.length === 0) return refuse('LG-2122');
  const standing = mayAmend(given, changed);
  if (!standing.ok) return standing;
  const { now, evidence } = context;
  const { record: settled, effects } = voidIfChanged(
    definition,
    {
      ...amended,
      votes: votesAfter(definition, record, changed),
      updatedAt: now,
      version: record.version + 1,
    },
    { now, evidence },
  );
  const moved: readonly Effect[] =
    amended.dueMoves > record.dueMoves && amended.dueOn !== null
      ? [{ kind: 'due-moved', from: record.dueOn, to: amended.dueOn }]
      : [];
  return done({
    next: settled,
    effects: [...moved, ...effects],
    changed,
    onBehalfOf: standing.value.onBehalfOf,
  });
}

function refuseStage({ lifecycle, permissions }: RegisterDefinition, { stage }: LedgerRecord): Result<never> {
  const label = (id: string): { zh: string; en: string } => ({
    ...(lifecycle.stages.find((one) => one.id === id)?.label ?? { zh: id, en: id }),
  });
  return refuse('LG-2120', { stage: label(stage), stages: permissions.editableIn.map(label) });
}

function refuseFormulas({ fields }: RegisterDefinition, changes: JsonObject): Result<null> {
  const typed = fields.find(({ id, kind }) => kind === 'formula' && Object.hasOwn(changes, id));
  return typed ? refuse('LG-2141', { field: { ...typed.label } }, `/${typed.id}`) : done(null);
}

function changedFields(
  { fields }: RegisterDefinition,
  before: JsonObject,
  after: JsonObject,
): readonly string[] {
  return fields
    .map(({ id }) => id)
    .filter((id) => canonicalJson(before[id] ?? null) !== canonicalJson(after[id] ?? null));
}

/** Voices were given to what the record said: they do not count for what it says now. */
function votesAfter(
  { fields }: RegisterDefinition,
  { votes }: LedgerRecord,
  changed: readonly string[],
): LedgerRecord['votes'] {
  const frozen = fields.some(
    ({ id, kind, frozen: isFrozen }) => isFrozen !== false && kind !== 'formula' && changed.includes(id),
  );
  return frozen ? [] : votes;
}
