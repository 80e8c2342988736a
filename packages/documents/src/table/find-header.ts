/** Finds the header of a task table: 序号 | 任务 | 责任单位 | 完成时限, in one row or in several with merged cells. */
import type { Label } from '@taizhang/compiler';
import type { TableGrid } from './table-grid.ts';
import { readColumnName } from './column-name.ts';

export interface TableHeader {
  readonly firstRow: number;
  /** The first row of the body. */
  readonly endRow: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly name: string;
  readonly label: Label | null;
}

/** A title, an issuer and a date may stand above the header. */
export const LAST_HEADER_ROW = 12;
/** Headers of three rows are rare, deeper ones are forms. */
const DEEPEST_HEADER = 3;

export function findHeader(grid: TableGrid): TableHeader | null {
  const last = Math.min(grid.rows, LAST_HEADER_ROW);
  for (let row = 0; row < last; row++) {
    if (areColumnNames(grid, row, 0.5)) return headerAt(grid, row);
  }
  return null;
}

/** A header further down: another table of the same sheet begins. Nearly all of its cells must be column names. */
export function laterHeader(grid: TableGrid, row: number): TableHeader | null {
  return areColumnNames(grid, row, 0.8) ? headerAt(grid, row) : null;
}

/** Whether `row` says the same as the header: it is repeated on each page of long tables. */
export function repeatsHeader(grid: TableGrid, row: number, header: TableHeader): boolean {
  if (header.endRow === header.firstRow) return false;
  for (let column = 0; column < grid.columns; column++) {
    if (grid.textAt(row, column) !== grid.textAt(header.firstRow, column)) return false;
  }
  return true;
}

function headerAt(grid: TableGrid, row: number): TableHeader {
  const endRow = headerEnd(grid, row);
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < grid.columns; column++)
    columns.push(headerColumn(grid, column, [row, endRow]));
  return { firstRow: row, endRow, columns };
}

/** Whether of the cells that begin in a row and say something such a share are column names, of two kinds at least. */
function areColumnNames(grid: TableGrid, row: number, share: number): boolean {
  const texts = grid
    .originsIn(row)
    .map((cell) => grid.textOf(cell))
    .filter((text) => text !== '');
  const labels = new Set<Label | null>();
  let known = texts.length;
  for (const text of texts) {
    const label = readColumnName(text);
    if (label !== undefined) labels.add(label);
    // Every row of a table is asked, and nearly all are answered by their first cells.
    else if (--known < texts.length * share) return false;
  }
  return labels.size >= 2;
}

/** A header goes down as far as its deepest cell, if other cells of it are divided below. */
function headerEnd(grid: TableGrid, row: number): number {
  let end = row + 1;
  for (const cell of grid.originsIn(row)) end = Math.max(end, row + Math.min(cell.rowSpan, DEEPEST_HEADER));
  // 责任单位 over 牵头 | 配合 in a file that did not merge the cells beside it.
  if (end === row + 1 && dividedBelow(grid, row)) end++;
  return Math.min(end, grid.rows);
}

function dividedBelow(grid: TableGrid, row: number): boolean {
  let divided = false;
  for (let column = 0; column < grid.columns; column++) {
    const below = grid.textAt(row + 1, column);
    if (below === '') continue;
    const above = grid.at(row, column);
    if (above === undefined || above.columnSpan < 2 || readColumnName(below) === undefined) return false;
    divided = true;
  }
  return divided;
}

/** The lowest name that is known; else what the rows say together. */
function headerColumn(grid: TableGrid, column: number, [from, to]: readonly [number, number]): HeaderColumn {
  const names: string[] = [];
  for (let row = from; row < to; row++) {
    const text = grid.textAt(row, column);
    if (text !== '' && text !== names.at(-1)) names.push(text);
  }
  for (const name of [...names].reverse()) {
    const label = readColumnName(name);
    if (label !== undefined && (label !== null || names.length === 1)) return { name, label };
  }
  const name = names.join('');
  return { name, label: readColumnName(name) ?? null };
}
