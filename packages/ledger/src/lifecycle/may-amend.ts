/** Who may change which field of a record. Pure. */
import {
  done,
  refuse,
  type ActorRule,
  type Field,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
} from '../model/index.ts';
import { actorLabels, standingBy, type Standing } from './actor.ts';
import type { StepContext } from './step-context.ts';

interface Case {
  readonly definition: RegisterDefinition;
  readonly record: LedgerRecord;
  readonly context: StepContext;
}

/** Refuses with LG-2121 whoever may change none of these fields, and so learns nothing of the record. */
export function mayAmendAny(given: Case, named: readonly string[]): Result<null> {
  const { definition, record, context } = given;
  const { edit } = definition.permissions;
  const rules = [edit, ...fieldsNamed(definition, named).map((field) => rulesFor(given, field))].flat();
  const standing = standingBy(rules, { record, actor: context.actor, parent: context.parent });
  return standing ? done(null) : refuse('LG-2121', { who: actorLabels(edit, definition) });
}

/**
 * By what right the actor changes all of these fields; where one of them is changed for another person, that is said. Formulas
 * follow the fields that they are computed from. Refuses with LG-2121 at the first field that is not theirs.
 */
export function mayAmend(given: Case, changed: readonly string[]): Result<Standing> {
  const { definition, record, context } = given;
  let right: Standing = { onBehalfOf: null, standsInFor: null };
  for (const field of fieldsNamed(definition, changed)) {
    const rules = rulesFor(given, field);
    const standing = standingBy(rules, { record, actor: context.actor, parent: context.parent });
    if (!standing) return refuse('LG-2121', { who: actorLabels(rules, definition) }, `/${field.id}`);
    if (right.onBehalfOf === null) right = standing;
  }
  return done(right);
}

/** In the initial stage a record is a draft of those who may edit it; later a field may have keepers of its own. */
function rulesFor({ definition, record }: Case, { edit }: Field): readonly ActorRule[] {
  const { lifecycle, permissions } = definition;
  return record.stage === lifecycle.initial ? permissions.edit : (edit ?? permissions.edit);
}

const fieldsNamed = ({ fields }: RegisterDefinition, names: readonly string[]): readonly Field[] =>
  fields.filter(({ id, kind }) => kind !== 'formula' && names.includes(id));
