/** A table as a grid: which cell covers each place, whatever was merged. */
import { cleanLine } from '../text/clean-text.ts';
import type { TableBlock, TableCell } from '../text/block.ts';
import { joinCellParagraphs } from './join-cell.ts';

export interface GridCell extends TableCell {
  readonly text: string;
}

export class TableGrid {
  readonly rows: number;
  readonly columns: number;
  readonly #cells: (GridCell | undefined)[];

  constructor(table: TableBlock) {
    this.rows = table.rows;
    this.columns = table.columns;
    this.#cells = new Array<GridCell | undefined>(this.rows * this.columns);
    for (const cell of table.cells) this.#place(cell);
  }

  /** The cell that covers this place. */
  at(row: number, column: number): GridCell | undefined {
    return row < 0 || column < 0 || row >= this.rows || column >= this.columns
      ? undefined
      : this.#cells[row * this.columns + column];
  }

  textAt(row: number, column: number): string {
    return this.at(row, column)?.text ?? '';
  }

  /** The cells that begin in this row, from left to right. */
  originsIn(row: number): GridCell[] {
    const found: GridCell[] = [];
    for (let column = 0; column < this.columns; column++) {
      const cell = this.#cells[row * this.columns + column];
      if (cell?.row === row && cell.column === column) found.push(cell);
    }
    return found;
  }

  #place(cell: TableCell): void {
    const text = cleanLine(joinCellParagraphs(cell.paragraphs));
    const lastRow = Math.min(cell.row + cell.rowSpan, this.rows);
    const lastColumn = Math.min(cell.column + cell.columnSpan, this.columns);
    const placed: GridCell = {
      ...cell,
      text,
      rowSpan: lastRow - cell.row,
      columnSpan: lastColumn - cell.column,
    };
    for (let row = cell.row; row < lastRow; row++) {
      for (let column = cell.column; column < lastColumn; column++) {
        this.#cells[row * this.columns + column] ??= placed;
      }
    }
  }
}
