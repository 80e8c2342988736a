/** A `w:tbl` as cells with their spans, through content controls and tracked rows. */
import { ReadFailure } from '../problem.ts';
import type { TableCell } from '../text/block.ts';
import type { Place } from '../types.ts';
import { childOf, isElement, numberOf, valueOf, type XmlElement } from '../xml/xml-element.ts';
import { chosenBranch } from './alternate-content.ts';

export interface DocxCells {
  readonly cells: readonly TableCell[];
  readonly rows: number;
  readonly columns: number;
}

export interface CellReading {
  readonly part: string;
  readonly table: number;
  readonly maxCells: number;
  /** Reads what stands in a cell. */
  readonly read: (cell: XmlElement, place: Place) => string[];
  readonly onDeletedRow: () => void;
}

const WIDEST_TABLE = 500;

interface GrowingCell extends TableCell {
  rowSpan: number;
  columnSpan: number;
}

export function readDocxTable(table: XmlElement, reading: CellReading): DocxCells {
  const builder = new CellBuilder(reading);
  for (const row of within(table, 'w:tr')) {
    if (childOf(childOf(row, 'w:trPr'), 'w:del')) reading.onDeletedRow();
    else builder.row(row);
  }
  return { cells: builder.cells, rows: builder.rows, columns: builder.columns };
}

class CellBuilder {
  readonly cells: GrowingCell[] = [];
  rows = 0;
  columns = 0;
  readonly #reading: CellReading;
  /** The cell that each column is merged into, as long as it goes on downwards. */
  #above: (GrowingCell | undefined)[] = [];

  constructor(reading: CellReading) {
    this.#reading = reading;
  }

  row(row: XmlElement): void {
    const going: (GrowingCell | undefined)[] = [];
    let column = numberOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0;
    let left: GrowingCell | undefined;
    for (const cell of within(row, 'w:tc')) {
      if (column < 0 || column >= WIDEST_TABLE) break;
      const properties = childOf(cell, 'w:tcPr');
      const columnSpan = Math.min(
        Math.max(numberOf(properties, 'w:gridSpan') ?? 1, 1),
        WIDEST_TABLE - column,
      );
      if (left && merge(properties, 'w:hMerge') === 'continue') {
        left.columnSpan += columnSpan;
      } else {
        left = this.#vertical(cell, { column, columnSpan }, going);
      }
      column += columnSpan;
    }
    this.#above = going;
    this.columns = Math.max(this.columns, column);
    this.rows++;
  }

  /** Begins a cell, or lets the one above reach down into this row. */
  #vertical(
    cell: XmlElement,
    { column, columnSpan }: { readonly column: number; readonly columnSpan: number },
    going: (GrowingCell | undefined)[],
  ): GrowingCell {
    const merged = merge(childOf(cell, 'w:tcPr'), 'w:vMerge');
    const above = this.#above[column];
    if (merged === 'continue' && above?.column === column) {
      above.rowSpan = this.rows - above.row + 1;
      going[column] = above;
      return above;
    }
    const begun = this.#begin(cell, column, columnSpan);
    if (merged !== null) going[column] = begun;
    return begun;
  }

  #begin(cell: XmlElement, column: number, columnSpan: number): GrowingCell {
    const { part, table, maxCells } = this.#reading;
    if (this.cells.length >= maxCells) throw new ReadFailure('too-complex', { limit: String(maxCells) });
    const place: Place = { kind: 'table-cell', part, table, row: this.rows + 1, column: column + 1 };
    const paragraphs = this.#reading.read(cell, place);
    const begun: GrowingCell = { row: this.rows, column, rowSpan: 1, columnSpan, paragraphs, place };
    this.cells.push(begun);
    return begun;
  }
}

/** `w:vMerge` without a value goes on. */
function merge(properties: XmlElement | undefined, name: string): 'restart' | 'continue' | null {
  if (!childOf(properties, name)) return null;
  return valueOf(properties, name) === 'restart' ? 'restart' : 'continue';
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo']);

/** The elements `name` of a container, through wrappers that say nothing about the layout. */
function* within(container: XmlElement, name: string): Generator<XmlElement> {
  for (const child of container.children) {
    if (!isElement(child)) continue;
    if (child.name === name) yield child;
    else if (WRAPPERS.has(child.name)) yield* within(child, name);
    else if (child.name === 'mc:AlternateContent') yield* within(chosenBranch(child) ?? child, name);
  }
}
