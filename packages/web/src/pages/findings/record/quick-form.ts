import type { RegisterDefinition } from '../../../api/definition.ts';

/** What is asked on the spot, in this order; the rest is filled in with the plan of rectification. */
const FIRST = ['title', 'fact', 'severity', 'unit', 'dueOn', 'source', 'foundOn'];

/** The definition with a form of one part: what is asked on the spot, and what else a record cannot do without. Pure. */
export function quickForm(definition: RegisterDefinition): RegisterDefinition {
  const known = new Set(definition.fields.map(({ id }) => id));
  const needed = definition.fields
    .filter(({ id, kind, required }) => required === true && kind !== 'formula' && !FIRST.includes(id))
    .map(({ id }) => id);
  const fields = [...FIRST.filter((id) => known.has(id)), ...needed];
  const { layout } = definition;
  return { ...definition, layout: { ...layout, form: { sections: [{ label: definition.label, fields }] } } };
}
