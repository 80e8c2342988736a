/** Writes a table as the compiler reads it: title lines, then its header row and its rows, tab-separated. */
import type { Label, Span } from '@taizhang/compiler';
import type { TableBlock, TableCell } from '../text/block.ts';
import { cleanLine } from '../text/clean-text.ts';
import { startsWithUpperMark } from '../text/line-mark.ts';
import type { RowCell, TextWriter } from '../text/text-writer.ts';
import type { ColumnMapping, TableColumn, TableInfo } from '../types.ts';
import { findHeader, laterHeader, repeatsHeader, type TableHeader } from './find-header.ts';
import { mappedHeader } from './map-columns.ts';
import { TableGrid } from './table-grid.ts';

/** Stands for an empty first cell: the compiler trims lines, and a row must not lose its first tab. It is no clause. */
const EMPTY_FIRST = '—';

/** Columns whose merged cells hold for every row beside them; a merged task is said once. */
const REPEATED: ReadonlySet<Label> = new Set<Label>(['lead', 'do', 'with', 'deadline']);

export function layTable(
  table: TableBlock,
  writer: TextWriter,
  mapping: ColumnMapping | null,
): TableInfo | null {
  const grid = new TableGrid(table);
  const mapped = mapping ? mappedHeader(grid, table, mapping) : null;
  const header = mapped ?? findHeader(grid);
  if (!header && isBox(grid)) {
    layBox(grid, writer);
    return null;
  }
  return new TableLayer(table, grid, { header, writer, isMapped: mapped !== null }).lay();
}

interface Laying {
  readonly header: TableHeader | null;
  readonly writer: TextWriter;
  readonly isMapped: boolean;
}

class TableLayer {
  readonly #table: TableBlock;
  readonly #grid: TableGrid;
  #header: TableHeader | null;
  readonly #writer: TextWriter;
  readonly #isMapped: boolean;
  #headerSpan: Span | null = null;
  /** Whether the rows that are written next belong to a header above them. */
  #open = false;
  #start = -1;
  #end = 0;
  #rows = 0;

  constructor(table: TableBlock, grid: TableGrid, { header, writer, isMapped }: Laying) {
    this.#table = table;
    this.#grid = grid;
    this.#header = header;
    this.#writer = writer;
    this.#isMapped = isMapped;
  }

  lay(): TableInfo | null {
    const first = this.#header?.firstRow ?? 0;
    for (let row = 0; row < first; row++) this.#layAbove(row);
    for (let row = this.#header?.endRow ?? 0; row < this.#grid.rows; row++) {
      const behind = this.#endOfHeader(row);
      if (behind === null) this.#layRow(row);
      else row = behind - 1;
    }
    this.#writer.blank();
    if (this.#start < 0) return null;
    return {
      span: [this.#start, this.#end],
      sheet: this.#table.sheet,
      header: this.#headerSpan,
      columns: this.#columns(),
      isMapped: this.#isMapped,
      rows: this.#rows,
    };
  }

  /** Where a header that begins in this row ends: the same again on a new page, or another table's. Null for other rows. */
  #endOfHeader(row: number): number | null {
    const header = this.#header;
    if (!header || this.#isMapped) return null;
    if (repeatsHeader(this.#grid, row, header)) return row + header.endRow - header.firstRow;
    const later = laterHeader(this.#grid, row);
    if (!later) return null;
    this.#header = later;
    this.#open = false;
    return later.endRow;
  }

  /** Titles, units and dates above the header. */
  #layAbove(row: number): void {
    for (const cell of filled(this.#grid, row)) this.#writer.line(this.#grid.textOf(cell), cell.place);
  }

  #layRow(row: number): void {
    const cells = this.#grid.originsIn(row);
    const spoken = filled(this.#grid, row);
    if (spoken.length === 0) return;
    const [only] = spoken;
    if (only && spoken.length === 1 && this.#isAcross(only, cells)) {
      this.#laySection(only);
      return;
    }
    if (!this.#open) this.#layHeader();
    const span = this.#writer.row(this.#rowCells(row));
    if (this.#start < 0) this.#start = span[0];
    this.#end = span[1];
    this.#rows++;
  }

  /** A row that says one thing across the whole table: a section title or a note. The table begins anew below it. */
  #isAcross(cell: TableCell, cells: readonly TableCell[]): boolean {
    if (this.#grid.columns < 2) return true;
    if (cell.columnSpan * 10 >= this.#grid.columns * 8) return true;
    const leads = cell.column === 0 && cells.length > 1 && cell.rowSpan === 1;
    return leads && this.#header !== null && startsWithUpperMark(this.#grid.textOf(cell));
  }

  #laySection(cell: TableCell): void {
    this.#writer.blank();
    for (const text of cell.paragraphs.flatMap((part) => part.split('\n'))) {
      const line = cleanLine(text);
      if (line !== '') this.#end = this.#writer.line(line, cell.place)[1];
    }
    this.#open = false;
  }

  #layHeader(): void {
    this.#open = true;
    const header = this.#header;
    if (!header) return;
    const cells = header.columns.map(({ name }, column): RowCell => {
      const cell = this.#grid.at(header.endRow - 1, column);
      return { text: column === 0 && name === '' ? EMPTY_FIRST : name, place: cell?.place ?? null };
    });
    const span = this.#writer.row(cells);
    this.#headerSpan ??= span;
    if (this.#start < 0) this.#start = span[0];
  }

  #rowCells(row: number): RowCell[] {
    const cells: RowCell[] = [];
    for (let column = 0; column < this.#grid.columns; column++) {
      const cell = this.#grid.at(row, column);
      const text = cell && this.#says(cell, row, column) ? this.#grid.textOf(cell) : '';
      const place = cell && text !== '' ? cell.place : null;
      cells.push({ text: column === 0 && text === '' ? EMPTY_FIRST : text, place });
    }
    return cells;
  }

  #says(cell: TableCell, row: number, column: number): boolean {
    if (cell.column !== column) return false;
    const label = this.#header?.columns[column]?.label ?? null;
    return cell.row === row || (label !== null && REPEATED.has(label));
  }

  #columns(): TableColumn[] {
    return Array.from({ length: this.#grid.columns }, (_, index) => ({
      header: this.#header?.columns[index]?.name ?? '',
      label: this.#header?.columns[index]?.label ?? null,
      column: this.#table.columnNumbers?.[index] ?? index + 1,
    }));
  }
}

/** A table of one column is a frame round paragraphs. */
function isBox(grid: TableGrid): boolean {
  return grid.columns < 2;
}

function layBox(grid: TableGrid, writer: TextWriter): void {
  for (let row = 0; row < grid.rows; row++) {
    for (const cell of grid.originsIn(row)) {
      for (const text of cell.paragraphs.flatMap((part) => part.split('\n'))) {
        const line = cleanLine(text);
        if (line !== '') writer.line(line, cell.place);
      }
    }
  }
}

/** The cells that begin in a row and say something. */
function filled(grid: TableGrid, row: number): TableCell[] {
  return grid.originsIn(row).filter((cell) => grid.textOf(cell) !== '');
}
