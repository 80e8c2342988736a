/** Changes of a definition, each keeping what depends on it together: forms, lists, sheets. Data in, data out. */
import type { Field, RegisterDefinition, Stage, Transition } from '../../../api/definition.ts';

/** A new field stands in the last section of the form, and in sheets. */
export function withField(definition: RegisterDefinition, field: Field): RegisterDefinition {
  const { layout, exchange } = definition;
  const last = layout.form.sections.length - 1;
  return {
    ...definition,
    fields: [...definition.fields, field],
    layout: {
      ...layout,
      form: {
        sections: layout.form.sections.map((section, at) =>
          at === last ? { ...section, fields: [...section.fields, field.id] } : section,
        ),
      },
    },
    exchange: {
      ...exchange,
      columns: [...exchange.columns, { field: field.id, header: field.label }],
    },
  };
}

/** Its name in sheets follows as long as it was the field's own. */
export function changeField(definition: RegisterDefinition, at: number, field: Field): RegisterDefinition {
  const before = definition.fields[at];
  if (before === undefined) return definition;
  return {
    ...definition,
    fields: definition.fields.with(at, field),
    exchange: {
      ...definition.exchange,
      columns: definition.exchange.columns.map((column) =>
        column.field === field.id && sameLabel(column.header, before.label)
          ? { ...column, header: field.label }
          : column,
      ),
    },
  };
}

/** Out of lists, forms and sheets too; what else names it the check will say. */
export function withoutField(definition: RegisterDefinition, id: string): RegisterDefinition {
  const { layout, exchange } = definition;
  return {
    ...definition,
    fields: definition.fields.filter((field) => field.id !== id),
    layout: {
      list: {
        columns: layout.list.columns.filter((column) => column !== id),
        sort: layout.list.sort.filter(({ field }) => field !== id),
      },
      form: {
        sections: layout.form.sections.map((section) => ({
          ...section,
          fields: section.fields.filter((field) => field !== id),
        })),
      },
    },
    exchange: { ...exchange, columns: exchange.columns.filter(({ field }) => field !== id) },
  };
}

export const withStages = (definition: RegisterDefinition, stages: readonly Stage[]): RegisterDefinition => ({
  ...definition,
  lifecycle: { ...definition.lifecycle, stages },
});

/** No step leads from it any more; where one leads to it the check will say. */
export function withoutStage(definition: RegisterDefinition, id: string): RegisterDefinition {
  const { lifecycle, permissions } = definition;
  return {
    ...definition,
    lifecycle: {
      ...lifecycle,
      stages: lifecycle.stages.filter((stage) => stage.id !== id),
      transitions: lifecycle.transitions.map((step) => ({
        ...step,
        from: step.from.filter((stage) => stage !== id),
      })),
    },
    permissions: {
      ...permissions,
      editableIn: permissions.editableIn.filter((stage) => stage !== id),
    },
  };
}

export const withTransitions = (
  definition: RegisterDefinition,
  transitions: readonly Transition[],
): RegisterDefinition => ({ ...definition, lifecycle: { ...definition.lifecycle, transitions } });

/** A register of one's own after the pattern of another. */
export const copyOf = (
  template: RegisterDefinition,
  { id, label, purpose }: Pick<RegisterDefinition, 'id' | 'label' | 'purpose'>,
): RegisterDefinition => ({ ...template, id, label, purpose, version: 1 });

export function moved<T>(items: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const item = items[at];
  if (item === undefined || at + by < 0 || at + by >= items.length) return items;
  const rest = items.toSpliced(at, 1);
  return rest.toSpliced(at + by, 0, item);
}

/** The first id of this kind that nothing bears yet: `field2`. */
export function freeId(prefix: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

const sameLabel = (a: Field['label'], b: Field['label']): boolean => a.zh === b.zh && a.en === b.en;
