/** A sheet as one table: empty rows and columns left out, merged cells, every cell with its address. */
import { ReadFailure } from '../problem.ts';
import type { TableBlock, TableCell } from '../text/block.ts';
import type { Limits } from '../types.ts';
import { addressOf, type SheetContent } from './sheet-content.ts';

export function sheetBlock(
  sheet: Pick<SheetContent, 'name' | 'cells' | 'merges'>,
  { maxCells }: Pick<Limits, 'maxCells'>,
): TableBlock {
  const rows = new Occurring(sheet.cells.map(({ row }) => row));
  const columns = new Occurring(sheet.cells.map(({ column }) => column));
  if (rows.numbers.length * columns.numbers.length > maxCells) {
    throw new ReadFailure('too-complex', { limit: String(maxCells) });
  }
  const merges = new Map(sheet.merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  const cells = sheet.cells.map(({ row, column, text }): TableCell => {
    const merge = merges.size === 0 ? undefined : merges.get(`${row}:${column}`);
    return {
      row: rows.indexOf(row),
      column: columns.indexOf(column),
      rowSpan: merge ? rows.span(merge.top, merge.bottom) : 1,
      columnSpan: merge ? columns.span(merge.left, merge.right) : 1,
      paragraphs: text.includes('\n') ? text.split(/\r?\n/) : [text],
      place: {
        kind: 'sheet-cell',
        sheet: sheet.name,
        row: row + 1,
        column: column + 1,
        address: addressOf(row, column),
      },
    };
  });
  return {
    kind: 'table',
    sheet: sheet.name,
    cells,
    rows: rows.numbers.length,
    columns: columns.numbers.length,
    columnNumbers: columns.numbers.map((column) => column + 1),
  };
}

/** The rows or columns that occur, in order. */
class Occurring {
  readonly numbers: readonly number[];
  readonly #index: ReadonlyMap<number, number>;

  constructor(numbers: Iterable<number>) {
    this.numbers = [...new Set(numbers)].sort((a, b) => a - b);
    this.#index = new Map(this.numbers.map((number, index) => [number, index]));
  }

  indexOf(number: number): number {
    return this.#index.get(number) ?? 0;
  }

  /** How many of them a merged range covers; it may reach to the end of the sheet, far past the last. */
  span(from: number, to: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] ?? 0) <= to) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - this.indexOf(from), 1);
  }
}
