import type { Field, Json, JsonObject, LedgerRecord, RegisterDefinition } from '../model/index.ts';

/** What a record is found by besides its files: number, title, every text in it. */
export function recordText(
  { fields }: RegisterDefinition,
  { number, title, data }: Pick<LedgerRecord, 'number' | 'title' | 'data'>,
): string {
  const texts = [number ?? '', title, ...fields.flatMap((field) => textsOf(field, data[field.id]))];
  return [...new Set(texts.filter((text) => text !== ''))].join('\n');
}

/** Each field that says something by itself, in order: for excerpts. */
export function textsOf(field: Field, value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (field.kind === 'text') return typeof value === 'string' ? [value] : [];
  if (field.kind === 'formula') return field.gives === 'text' && typeof value === 'string' ? [value] : [];
  if (field.kind !== 'table' || !Array.isArray(value)) return [];
  return (value as readonly JsonObject[]).flatMap((row) =>
    field.columns.flatMap((column) => textsOf(column, row[column.id])),
  );
}
