/** A header named by hand: for tables whose own column names say too little. */
import type { Label } from '@taizhang/compiler';
import type { TableBlock } from '../text/block.ts';
import { COLUMN_TITLES, readColumnName } from './column-name.ts';
import { findHeader, type TableHeader } from './find-header.ts';
import type { TableGrid } from './table-grid.ts';

/** The header that the mapping makes, or null without one. Columns that are not mapped keep their names and mean nothing. */
export function mappedHeader(grid: TableGrid, table: TableBlock): TableHeader | null {
  if (!table.mapping) return null;
  const chosen = new Map<number, Label>();
  for (const label of LABELS) {
    const column = columnNumber(table.mapping[label]);
    if (column !== null) chosen.set(table.columnNumbers?.indexOf(column) ?? column - 1, label);
  }
  const own = findHeader(grid);
  const columns = Array.from({ length: grid.columns }, (_, index) => {
    const label = chosen.get(index) ?? null;
    return { name: label ? titleFor(label, own?.columns[index]?.name) : '', label };
  });
  return { firstRow: own?.firstRow ?? 0, endRow: own?.endRow ?? 0, columns };
}

/** Shape: "C" → 3 · "AA" → 27 · 3 → 3 · "3" → 3 · "?" → null */
function columnNumber(column: string | number | undefined): number | null {
  if (column === undefined) return null;
  if (typeof column === 'number') return Number.isInteger(column) && column > 0 ? column : null;
  if (/^\d{1,5}$/.test(column)) return Number(column) || null;
  if (!/^[A-Za-z]{1,3}$/.test(column)) return null;
  let number = 0;
  for (const letter of column.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

const LABELS = Object.keys(COLUMN_TITLES) as Label[];

/** The column's own name where it already says the same. */
function titleFor(label: Label, own: string | undefined): string {
  return own !== undefined && own !== '' && readColumnName(own) === label ? own : COLUMN_TITLES[label];
}
