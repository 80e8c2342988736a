import type { Field, RegisterDefinition } from '../../api/definition.ts';
import type { Values } from '../../ui/record-form/form-values.ts';

/** The words of a record that one wants before one acts: its filled long texts, but not what the line says already. Pure. */
export function tellingFields(
  { fields, titleField }: Pick<RegisterDefinition, 'fields' | 'titleField'>,
  data: Values,
): readonly Field[] {
  return fields.filter(({ id, kind, ...field }) => {
    const value = data[id];
    return (
      id !== titleField &&
      kind === 'text' &&
      'multiline' in field &&
      field.multiline === true &&
      typeof value === 'string' &&
      value !== '' &&
      value !== data[titleField]
    );
  });
}
