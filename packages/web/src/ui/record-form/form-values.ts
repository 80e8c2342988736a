/** Between a record's fields and what stands in a form. Pure. */
import type { Field, RegisterDefinition } from '../../api/definition.ts';

export type Values = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** What a new record is sent with: filled fields alone. */
export const filledValues = (values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([id, value]) => [id, trimmed(value)] as const)
      .filter(([, value]) => !isEmpty(value)),
  );

/** What differs from the record; an emptied field is null. */
export function changedValues(before: Values, after: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after).flatMap(([id, value]) => {
      const now = isEmpty(trimmed(value)) ? null : trimmed(value);
      const was = isEmpty(before[id]) ? null : before[id];
      return JSON.stringify(now) === JSON.stringify(was) ? [] : [[id, now]];
    }),
  );
}

/** What somebody typed, as it stands in the form: a draft holds that alone, so that it hides nothing that others change. */
export function touchedValues(initial: Values, all: Values): Values {
  const changed = changedValues(initial, all);
  return Object.fromEntries(Object.entries(all).filter(([id]) => id in changed));
}

export interface FormSection {
  readonly label: { readonly zh: string; readonly en: string } | null;
  readonly fields: readonly Field[];
}

/** The fields that a person fills in, by the sections of the register's form; those in no section come last. */
export function formSections(
  definition: RegisterDefinition,
  only?: readonly string[],
): readonly FormSection[] {
  const wanted = definition.fields.filter(
    ({ id, kind }) => kind !== 'formula' && (only === undefined || only.includes(id)),
  );
  const placed = definition.layout.form.sections.map(({ label, fields }) => ({
    label,
    fields: fields.flatMap((id) => wanted.filter((field) => field.id === id)),
  }));
  const seen = new Set(placed.flatMap(({ fields }) => fields));
  const rest = wanted.filter((field) => !seen.has(field));
  return [...placed, { label: null, fields: rest }].filter(({ fields }) => fields.length > 0);
}

/** The fields that a problem points at, with what it says: pointers end with the field's id (`/data/title`, `/title`). */
export function fieldProblems(
  errors: readonly { readonly pointer?: string; readonly detail: string }[],
  fields: readonly Pick<Field, 'id'>[],
): readonly { readonly name: string; readonly errors: string[] }[] {
  return fields.flatMap(({ id }) => {
    const said = errors.filter(({ pointer }) => pointer?.split('/').includes(id)).map(({ detail }) => detail);
    return said.length === 0 ? [] : [{ name: id, errors: said }];
  });
}
