/** What of a record is shown: its filled fields by the sections of the form. Pure. */
import type { Field, RegisterDefinition } from '../../api/definition.ts';
import type { Values } from '../../ui/record-form/form-values.ts';
import type { Label } from '../../words/label.ts';

interface ShownSection {
  readonly label: Label | null;
  readonly fields: readonly Field[];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The title stands above the page, the plan's sentence in its own part. Required fields are shown even when empty. */
export function filledSections(definition: RegisterDefinition, data: Values): readonly ShownSection[] {
  const { fields, titleField, layout } = definition;
  const shown = fields.filter(
    ({ id, required }) => id !== titleField && (required === true || !isEmpty(data[id])),
  );
  const sections = layout.form.sections.map(({ label, fields: ids }) => ({
    label,
    fields: ids.flatMap((id) => shown.filter((field) => field.id === id)),
  }));
  const placed = new Set(sections.flatMap((section) => section.fields));
  const rest = { label: null, fields: shown.filter((field) => !placed.has(field)) };
  return [...sections, rest].filter((section) => section.fields.length > 0);
}
