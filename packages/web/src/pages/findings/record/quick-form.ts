import type { RegisterDefinition, Transition } from '../../../api/definition.ts';

/** What is asked on the spot, in this order; the rest is filled in with the plan of rectification. */
const FIRST = ['title', 'fact', 'severity', 'unit', 'dueOn', 'source', 'foundOn'];

/** The step that hands a new finding to its unit; undefined where the register has none. */
export const assignmentOf = ({ lifecycle }: RegisterDefinition): Transition | undefined =>
  lifecycle.transitions.find(
    ({ from, to }) =>
      from.includes(lifecycle.initial) &&
      lifecycle.stages.some(({ id, kind }) => id === to && (kind === 'open' || kind === 'review')),
  );

/**
 * The definition with a form of one part: what is asked on the spot, and what else a record cannot do without. What
 * `next`, the step that is taken with it, needs is required as well. Pure.
 */
export function quickForm(definition: RegisterDefinition, next?: Transition): RegisterDefinition {
  const forStep = (next?.needs ?? []).flatMap((need) => (need.kind === 'field' ? [need.field] : []));
  const fields = definition.fields.map((field) =>
    forStep.includes(field.id) ? { ...field, required: true } : field,
  );
  const known = new Set(fields.map(({ id }) => id));
  const needed = fields
    .filter(({ id, kind, required }) => required === true && kind !== 'formula' && !FIRST.includes(id))
    .map(({ id }) => id);
  const asked = [...FIRST.filter((id) => known.has(id)), ...needed];
  const form = { sections: [{ label: definition.label, fields: asked }] };
  return { ...definition, fields, layout: { ...definition.layout, form } };
}
