/** A sheet as one table: empty rows and columns left out, merged cells, every cell with its address. */
import { utils, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import { ReadFailure } from '../problem.ts';
import type { TableBlock, TableCell } from '../text/block.ts';
import type { ColumnMapping, Limits } from '../types.ts';
import { cellText } from './cell-text.ts';

export interface SheetReading {
  readonly name: string;
  readonly date1904: boolean;
  readonly limits: Limits;
  readonly mapping: ColumnMapping | null;
}

/** A cell that says something. Rows and columns count from 0 in the sheet. */
export interface SpokenCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Null for an empty sheet. */
export function sheetBlock(sheet: WorkSheet, reading: SheetReading): TableBlock | null {
  const spoken = spokenCells(sheet, reading);
  return spoken.length === 0 ? null : tableOf(spoken, { merges: sheet['!merges'] ?? [], ...reading });
}

/** Puts cells that say something together into a table. */
export function tableOf(
  spoken: readonly SpokenCell[],
  reading: Pick<SheetReading, 'name' | 'limits' | 'mapping'> & { readonly merges: readonly Range[] },
): TableBlock {
  const rows = new Occurring(spoken.map(({ row }) => row));
  const columns = new Occurring(spoken.map(({ column }) => column));
  if (rows.numbers.length * columns.numbers.length > reading.limits.maxCells) {
    throw new ReadFailure('too-complex', { limit: String(reading.limits.maxCells) });
  }
  const merges = new Map(reading.merges.map((merge) => [`${merge.s.r}:${merge.s.c}`, merge]));
  const cells = spoken.map(({ row, column, text }): TableCell => {
    const merge = merges.get(`${row}:${column}`);
    return {
      row: rows.indexOf(row),
      column: columns.indexOf(column),
      rowSpan: merge ? rows.span(merge.s.r, merge.e.r) : 1,
      columnSpan: merge ? columns.span(merge.s.c, merge.e.c) : 1,
      paragraphs: text.includes('\n') ? text.split(/\r?\n/) : [text],
      place: {
        kind: 'sheet-cell',
        sheet: reading.name,
        row: row + 1,
        column: column + 1,
        address: utils.encode_cell({ r: row, c: column }),
      },
    };
  });
  return {
    kind: 'table',
    sheet: reading.name,
    cells,
    rows: rows.numbers.length,
    columns: columns.numbers.length,
    columnNumbers: columns.numbers.map((column) => column + 1),
    mapping: reading.mapping,
  };
}

function spokenCells(sheet: WorkSheet, { date1904, limits }: SheetReading): SpokenCell[] {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const spoken: SpokenCell[] = [];
  for (let row = 0; row < Math.min(data.length, limits.maxRows); row++) {
    const cells = data[row];
    if (!cells) continue;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      const text = cell ? cellText(cell, date1904) : '';
      if (text.trim() === '') continue;
      spoken.push({ row, column, text });
      if (spoken.length > limits.maxCells)
        throw new ReadFailure('too-complex', { limit: String(limits.maxCells) });
    }
  }
  return spoken;
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
