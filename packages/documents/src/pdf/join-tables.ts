/** Puts tables together that go on from one page to the next. */
import { joinWrapped } from '../text/rejoin.ts';
import type { PageLine } from './page-lines.ts';
import type { PdfCell, PdfTable } from './page-tables.ts';
import type { ReadPage } from './read-page.ts';

export interface PlacedCell extends PdfCell {
  readonly page: number;
}

export interface PlacedTable {
  /** Where it begins. */
  readonly page: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly PlacedCell[];
}

interface GrowingTable extends PlacedTable {
  rows: number;
  cells: PlacedCell[];
  readonly edges: readonly number[];
  /** The page on which it ends, as its last thing. */
  openOn: number | null;
}

/** Vertical rules this near to those on the page before are the same columns. */
const SAME_EDGE = 4;

/** `lines` are those of each page that are left without its head and foot. */
export function joinTables(
  pages: readonly ReadPage[],
  lines: readonly (readonly PageLine[])[],
): PlacedTable[] {
  const joined: GrowingTable[] = [];
  for (const [index, { tables }] of pages.entries()) {
    const page = index + 1;
    const inside = lines[index] ?? [];
    for (const [place, table] of tables.entries()) {
      const last = joined.at(-1);
      const first = place === 0 && inside.every((line) => line.y < table.top);
      const ends = place === tables.length - 1 && inside.every((line) => line.y > table.bottom);
      if (last && first && last.openOn === page - 1 && sameColumns(last.edges, table.edges))
        append(last, table, page);
      else joined.push(begin(table, page));
      const now = joined.at(-1);
      if (now) now.openOn = ends ? page : null;
    }
  }
  return joined;
}

function begin(table: PdfTable, page: number): GrowingTable {
  return {
    page,
    top: table.top,
    edges: table.edges,
    columns: table.edges.length - 1,
    rows: table.rows,
    cells: table.cells.map((cell) => ({ ...cell, page })),
    openOn: null,
  };
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((edge, index) => Math.abs(edge - (b[index] ?? 0)) < SAME_EDGE);
}

function append(above: GrowingTable, table: PdfTable, page: number): void {
  const goesOn = continuesRow(table);
  if (goesOn) extendLastRow(above, table);
  const shift = above.rows - (goesOn ? 1 : 0);
  for (const cell of table.cells) {
    if (goesOn && cell.row === 0) continue;
    above.cells.push({ ...cell, row: cell.row + shift, page });
  }
  above.rows += table.rows - (goesOn ? 1 : 0);
}

/** The first row on the new page is the rest of a row that was broken: most of its cells say nothing more. */
function continuesRow(table: PdfTable): boolean {
  const first = table.cells.filter((cell) => cell.row === 0);
  const spoken = first.filter((cell) => cell.paragraphs.length > 0);
  return (
    first.every((cell) => cell.rowSpan === 1) &&
    (first[0]?.paragraphs.length ?? 0) === 0 &&
    spoken.length * 2 <= first.length
  );
}

function extendLastRow(above: GrowingTable, table: PdfTable): void {
  for (const rest of table.cells) {
    if (rest.row !== 0 || rest.paragraphs.length === 0) continue;
    const at = above.cells.findIndex(
      (cell) => cell.column === rest.column && cell.row + cell.rowSpan === above.rows,
    );
    const cell = above.cells[at];
    if (!cell) continue;
    const [first = '', ...others] = rest.paragraphs;
    const kept = cell.paragraphs.slice(0, -1);
    above.cells[at] = {
      ...cell,
      paragraphs: [...kept, joinWrapped(cell.paragraphs.at(-1) ?? '', first), ...others],
    };
  }
}
