import type { Field } from '../model/index.ts';

/** How an indexed field is filtered and sorted: each kind has columns of its own. */
export type IndexKind = 'text' | 'number' | 'day';

/** As many fields of a register as can be indexed, of each kind. */
export const MOST_INDEXED = 4;

export function indexKindOf(field: Field): IndexKind {
  if (field.kind === 'number') return 'number';
  if (field.kind === 'date') return 'day';
  if (field.kind === 'formula')
    return field.gives === 'number' ? 'number' : field.gives === 'date' ? 'day' : 'text';
  return 'text';
}
