/** A header named by hand: for tables whose own column names say too little. */
import type { Label } from '@taizhang/compiler';
import type { TableBlock } from '../text/block.ts';
import type { ColumnMapping } from '../types.ts';
import { COLUMN_TITLES, readColumnName } from './column-name.ts';
import { findHeader, LAST_HEADER_ROW, type HeaderColumn, type TableHeader } from './find-header.ts';
import type { TableGrid } from './table-grid.ts';

/**
 * The header that the mapping makes; null where the table lacks one of the columns that it names. Other columns stay what
 * they are, but what is mapped by hand is not found a second time.
 */
export function mappedHeader(
  grid: TableGrid,
  { columnNumbers }: Pick<TableBlock, 'columnNumbers'>,
  mapping: ColumnMapping,
): TableHeader | null {
  const wanted = Object.entries(mapping) as [Label, string | number][];
  const namedRow = rowWith(
    grid,
    wanted.map(([, column]) => String(column)),
  );
  const chosen = new Map<number, Label>();
  for (const [label, column] of wanted) {
    const named = namedRow === null ? -1 : columnNamed(grid, namedRow, String(column));
    const index = named >= 0 ? named : indexOf(columnNumber(column), columnNumbers);
    if (index < 0 || index >= grid.columns) return null;
    chosen.set(index, label);
  }
  const own = findHeader(grid);
  const isOwn = own !== null && (namedRow === null || (own.firstRow <= namedRow && namedRow < own.endRow));
  const [firstRow, endRow] = isOwn
    ? [own.firstRow, own.endRow]
    : [namedRow ?? 0, namedRow === null ? 0 : namedRow + 1];
  const columns = Array.from({ length: grid.columns }, (_, index) =>
    columnOf(chosen, index, isOwn ? own.columns[index] : undefined),
  );
  return { firstRow, endRow, columns };
}

/** The row near the top that holds a column of one of these names. */
function rowWith(grid: TableGrid, names: readonly string[]): number | null {
  for (let row = 0; row < Math.min(grid.rows, LAST_HEADER_ROW); row++) {
    if (names.some((name) => columnNamed(grid, row, name) >= 0)) return row;
  }
  return null;
}

function columnNamed(grid: TableGrid, row: number, name: string): number {
  for (let column = 0; column < grid.columns; column++) {
    if (bare(grid.textAt(row, column)) === bare(name)) return column;
  }
  return -1;
}

function bare(name: string): string {
  return name.replaceAll(/\s/gu, '').toLowerCase();
}

/** Empty columns were left out of the grid. */
function indexOf(column: number | null, columnNumbers: readonly number[] | null): number {
  if (column === null) return -1;
  return columnNumbers ? columnNumbers.indexOf(column) : column - 1;
}

/** Shape: "C" → 3 · "AA" → 27 · 3 → 3 · "3" → 3 · "?" → null */
function columnNumber(column: string | number): number | null {
  if (typeof column === 'number') return Number.isInteger(column) && column > 0 ? column : null;
  if (/^\d{1,5}$/.test(column)) return Number(column) || null;
  if (!/^[A-Za-z]{1,3}$/.test(column)) return null;
  let number = 0;
  for (const letter of column.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function columnOf(
  chosen: ReadonlyMap<number, Label>,
  index: number,
  own: HeaderColumn | undefined,
): HeaderColumn {
  const label = chosen.get(index);
  if (label !== undefined) return { name: titleFor(label, own?.name), label };
  if (!own || (own.label !== null && [...chosen.values()].includes(own.label)))
    return { name: '', label: null };
  return own;
}

/** The column's own name where it already says the same. */
function titleFor(label: Label, own: string | undefined): string {
  return own !== undefined && own !== '' && readColumnName(own) === label ? own : COLUMN_TITLES[label];
}
