/** Puts the rows of a table of a Word 97–2003 file on one grid: cells are told by the edges they reach to. */
import type { TableBlock, TableCell } from '../text/block.ts';
import type { RowShape } from './doc-paragraphs.ts';

export interface DocRow {
  /** The paragraphs of each cell. */
  readonly cells: readonly (readonly string[])[];
  readonly shape: RowShape | null;
}

/** Edges nearer than this (twips; 2 mm) are one. */
const NEAR = 114;

export function docTable(rows: readonly DocRow[], number: number): TableBlock {
  const edges = commonEdges(rows);
  const cells: { -readonly [K in keyof TableCell]: TableCell[K] }[] = [];
  /** The cell that covers each column of the row above. */
  let above: (typeof cells)[number][] = [];
  for (const [row, { cells: texts, shape }] of rows.entries()) {
    const here: typeof above = [];
    for (const [index, paragraphs] of texts.entries()) {
      const [column, columnSpan] = columnsOf(shape, index, edges);
      const merge = shape?.merges[index];
      const left = cells.at(-1);
      const upper = above[column];
      if (merge?.fromAbove === true && upper?.column === column) {
        upper.rowSpan = row - upper.row + 1;
        for (let i = 0; i < columnSpan; i++) here[column + i] = upper;
      } else if (merge?.fromLeft === true && left?.row === row) {
        left.columnSpan = column + columnSpan - left.column;
      } else {
        const place = {
          kind: 'table-cell',
          part: '',
          table: number,
          row: row + 1,
          column: column + 1,
        } as const;
        const cell = { row, column, rowSpan: 1, columnSpan, paragraphs, place };
        cells.push(cell);
        for (let i = 0; i < columnSpan; i++) here[column + i] = cell;
      }
    }
    above = here;
  }
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  return {
    kind: 'table',
    sheet: null,
    cells,
    rows: rows.length,
    columns,
    columnNumbers: null,
  };
}

function commonEdges(rows: readonly DocRow[]): number[] {
  const sorted = rows.flatMap(({ shape }) => shape?.edges ?? []).sort((a, b) => a - b);
  const kept: number[] = [];
  for (const edge of sorted) if (edge - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(edge);
  return kept;
}

/** First column and number of columns of a cell; without a shape, one column each. */
function columnsOf(
  shape: RowShape | null,
  index: number,
  edges: readonly number[],
): readonly [number, number] {
  const left = shape?.edges[index];
  const right = shape?.edges[index + 1];
  if (left === undefined || right === undefined) return [index, 1];
  const from = nearest(edges, left);
  return [from, Math.max(nearest(edges, right) - from, 1)];
}

function nearest(edges: readonly number[], place: number): number {
  let best = 0;
  for (const [index, edge] of edges.entries()) {
    if (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place)) best = index;
  }
  return best;
}
