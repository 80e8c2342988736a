/** Turns an HTML table into a table block, or into plain blocks when it only lays out the page. */
import type { Block, TableBlock, TableCell } from '../text/block.ts';

export interface HtmlCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: Block[];
}

export interface HtmlRow {
  readonly cells: HtmlCell[];
  open: boolean;
}

export interface HtmlTable {
  /** 1 for the first table of the page. */
  readonly number: number;
  readonly rows: HtmlRow[];
  /** Another table stands inside. */
  nests: boolean;
  /** Caption and whatever stands between the rows. */
  readonly outside: Block[];
}

/** A cell of a data table is not longer; an article is. */
const LONGEST_CELL = 3000;
const WIDEST_TABLE = 500;

export function closeHtmlTable(table: HtmlTable): Block[] {
  const cells = placeCells(table);
  const columns = cells.reduce((widest, cell) => Math.max(widest, cell.column + cell.columnSpan), 0);
  if (isLayout(table, columns)) return [...table.outside, ...openUp(table)];
  const block: TableBlock = {
    kind: 'table',
    sheet: null,
    cells,
    rows: table.rows.length,
    columns,
    columnNumbers: null,
  };
  return [...table.outside, block];
}

function isLayout(table: HtmlTable, columns: number): boolean {
  if (table.nests || columns < 2) return true;
  return table.rows.some((row) => row.cells.some((cell) => textLength(cell) > LONGEST_CELL));
}

function openUp(table: HtmlTable): Block[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
}

function textLength(cell: HtmlCell): number {
  let length = 0;
  for (const block of cell.blocks) if (block.kind === 'paragraph') length += block.text.length;
  return length;
}

/** Gives each cell its column, past those that cells above reach down into. */
function placeCells(table: HtmlTable): TableCell[] {
  const placed: TableCell[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  for (const [row, { cells }] of table.rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column++;
      if (column >= WIDEST_TABLE) break;
      const columnSpan = Math.min(cell.columnSpan, WIDEST_TABLE - column);
      const rowSpan = Math.min(cell.rowSpan, table.rows.length - row);
      for (let i = 0; i < columnSpan; i++) freeFrom[column + i] = row + rowSpan;
      placed.push({
        row,
        column,
        rowSpan,
        columnSpan,
        paragraphs: paragraphsOf(cell),
        place: { kind: 'table-cell', part: '', table: table.number, row: row + 1, column: column + 1 },
      });
      column += columnSpan;
    }
  }
  return placed;
}

function paragraphsOf(cell: HtmlCell): string[] {
  return cell.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}
