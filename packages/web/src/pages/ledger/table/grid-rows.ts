/** The rows of the table: records, with a heading wherever the grouped value changes. */
import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter, ListedRecord } from '../../../api/record-list.ts';

export type GridRow =
  | { readonly kind: 'group'; readonly value: string | null }
  | { readonly kind: 'record'; readonly record: ListedRecord };

export function gridRows(
  records: readonly ListedRecord[],
  group: string | null,
  definition: RegisterDefinition,
): readonly GridRow[] {
  if (group === null) return records.map((record) => ({ kind: 'record', record }));
  const rows: GridRow[] = [];
  let last: string | null | undefined;
  for (const record of records) {
    const value = groupValue(record, group, definition);
    if (value !== last) rows.push({ kind: 'group', value });
    last = value;
    rows.push({ kind: 'record', record });
  }
  return rows;
}

/** Days are grouped by month. Null: the record has no value. */
function groupValue(record: ListedRecord, group: string, definition: RegisterDefinition): string | null {
  if (group === 'stage') return record.stage;
  if (group === 'unit') return record.unit;
  if (group === 'dueOn') return record.dueOn?.slice(0, 7) ?? null;
  const field = definition.fields.find(({ id }) => id === group);
  const value = record.data[group];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (first === undefined || first === null || first === '') return null;
  const text = typeof first === 'string' ? first : JSON.stringify(first);
  return field?.kind === 'date' ? text.slice(0, 7) : text;
}

/** What finds exactly the records of a group; null where the API cannot (records without a value). */
export function groupFilters(
  group: string,
  value: string | null,
  definition: RegisterDefinition,
): readonly Filter[] | null {
  const isDay = group === 'dueOn' || definition.fields.find(({ id }) => id === group)?.kind === 'date';
  if (value === null) return group === 'dueOn' ? [{ field: group, is: 'is', value: 'none' }] : null;
  if (!isDay) return [{ field: group, is: 'is', value }];
  return [
    { field: group, is: 'from', value: `${value}-01` },
    { field: group, is: 'to', value: lastDayOf(value) },
  ];
}

/** `2026-02` → `2026-02-28`. */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
}
