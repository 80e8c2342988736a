/** Which fields a register's lists can be filtered and sorted by, and the column of each. */
import type { RegisterDefinition } from '../model/index.ts';
import type { SlotPlan } from '../store/index-slots.ts';
import type { ListColumn } from '../store/queries/list-records.ts';

/** What every record has, beside its fields. `created`: in the order in which they were made. */
const COMMON: Readonly<Record<string, ListColumn>> = {
  stage: 'stage',
  number: 'number',
  parent: 'parent',
  updated: 'updated_at',
  created: 'id',
};

/** Field id → column: those that are indexed, the unit, the due day, and what every record has. */
export function listColumns(
  definition: RegisterDefinition,
  slots: SlotPlan,
): ReadonlyMap<string, ListColumn> {
  const columns = new Map<string, ListColumn>(Object.entries(slots));
  for (const [name, column] of Object.entries(COMMON))
    if (!definition.fields.some(({ id }) => id === name)) columns.set(name, column);
  columns.set(definition.unitField, 'unit');
  if (definition.dueField !== undefined) columns.set(definition.dueField, 'due_on');
  return columns;
}
