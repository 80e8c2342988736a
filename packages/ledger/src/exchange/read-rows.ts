/** Rows under placed columns → what each wants of its record. Pure. */
import type { Json, Refusal } from '../model/index.ts';
import type { PlacedColumn, SheetRow } from './columns.ts';
import type { Names } from './names.ts';
import { isShownOnly, parseCell } from './parse-cell.ts';

export interface WantedRecord {
  /** Field id → value; null where the cell is empty. */
  readonly values: ReadonlyMap<string, Json>;
  /** `number` and `parent` as they stand there; empty where they do not. */
  readonly number: string;
  readonly parent: string;
  /** Cell of a field, or of the row where the table has none for it. */
  readonly addressOf: (field: string) => string;
}

/** Every cell that cannot be read is refused by its address: LG-2524, LG-2525. Blank rows are passed over. */
export function readWanted(
  rows: readonly SheetRow[],
  columns: readonly PlacedColumn[],
  names: Names,
): { readonly wanted: readonly WantedRecord[]; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const wanted: WantedRecord[] = [];
  for (const { cells, addresses } of rows) {
    if (columns.every(({ at }) => (cells[at] ?? '').trim() === '')) continue;
    const values = new Map<string, Json>();
    const plain = { number: '', parent: '' };
    for (const { id, at, field, header } of columns) {
      const cell = cells[at] ?? '';
      if (id === 'number' || id === 'parent') plain[id] = cell.trim();
      if (field === null || isShownOnly(field)) continue;
      const parsed = parseCell(field, cell, names);
      const path = addresses[at] ?? '';
      if (parsed.kind === 'value') values.set(id, parsed.value);
      else if (parsed.kind === 'ambiguous')
        refusals.push({
          code: 'LG-2525',
          data: { header: { ...header }, value: parsed.part, known: parsed.known },
          path,
        });
      else
        refusals.push({
          code: 'LG-2524',
          data: { header: { ...header }, value: parsed.part, expected: { ...parsed.expected } },
          path,
        });
    }
    const addressOf = (field: string): string =>
      addresses[columns.find(({ id }) => id === field)?.at ?? -1] ??
      addresses.find((one) => one !== '') ??
      '';
    wanted.push({ values, ...plain, addressOf });
  }
  return { wanted, refusals };
}
