/** A table as a grid: which cell covers each place, whatever was merged. */
import { cleanLine } from '../text/clean-text.ts';
import type { TableBlock, TableCell } from '../text/block.ts';
import { joinCellParagraphs } from './join-cell.ts';

export class TableGrid {
  readonly rows: number;
  readonly columns: number;
  readonly #cells: (TableCell | undefined)[];
  /** What a cell says, on one line, at the place where it begins. */
  readonly #texts: (string | undefined)[];

  constructor(table: TableBlock) {
    this.rows = table.rows;
    this.columns = table.columns;
    this.#cells = new Array<TableCell | undefined>(this.rows * this.columns);
    this.#texts = new Array<string | undefined>(this.rows * this.columns);
    for (const cell of table.cells) this.#place(cell);
  }

  /** The cell that covers this place. */
  at(row: number, column: number): TableCell | undefined {
    return row < 0 || column < 0 || row >= this.rows || column >= this.columns
      ? undefined
      : this.#cells[row * this.columns + column];
  }

  textOf(cell: TableCell): string {
    return this.#texts[cell.row * this.columns + cell.column] ?? '';
  }

  textAt(row: number, column: number): string {
    const cell = this.at(row, column);
    return cell ? this.textOf(cell) : '';
  }

  /** The cells that begin in this row, from left to right. */
  originsIn(row: number): TableCell[] {
    const found: TableCell[] = [];
    for (let column = 0; column < this.columns; column++) {
      const cell = this.#cells[row * this.columns + column];
      if (cell?.row === row && cell.column === column) found.push(cell);
    }
    return found;
  }

  #place(cell: TableCell): void {
    this.#texts[cell.row * this.columns + cell.column] = cleanLine(joinCellParagraphs(cell.paragraphs));
    const lastRow = Math.min(cell.row + cell.rowSpan, this.rows);
    const lastColumn = Math.min(cell.column + cell.columnSpan, this.columns);
    for (let row = cell.row; row < lastRow; row++) {
      for (let column = cell.column; column < lastColumn; column++) {
        this.#cells[row * this.columns + column] ??= cell;
      }
    }
  }
}
