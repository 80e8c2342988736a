/** Rebuilds ruled tables: the rules make a grid, the text between them the cells. */
import { joinWrapped } from '../text/rejoin.ts';
import { rowsOf, wholeRow, withoutGaps, type Piece } from './page-lines.ts';
import type { PageRules, Rule } from './page-rules.ts';

export interface PdfCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly paragraphs: readonly string[];
}

export interface PdfTable {
  readonly top: number;
  readonly bottom: number;
  /** The vertical rules from left to right. */
  readonly edges: readonly number[];
  readonly rows: number;
  readonly cells: readonly PdfCell[];
}

/** Rules nearer than this are one. */
const NEAR = 2.5;
const MOST_EDGES = 200;

export interface TablesOnPage {
  readonly tables: readonly PdfTable[];
  /** The text outside of the tables. */
  readonly rest: readonly Piece[];
}

export function tablesOn(pieces: readonly Piece[], rules: PageRules): TablesOnPage {
  let rest: readonly Piece[] = pieces;
  const tables: PdfTable[] = [];
  for (const group of connectedRules(rules)) {
    const xs = merged(group.vertical.map(({ at }) => at));
    const ys = merged(group.horizontal.map(({ at }) => at)).reverse();
    if (xs.length < 3 || ys.length < 2 || xs.length > MOST_EDGES || ys.length > MOST_EDGES * 5) continue;
    const inside = rest.filter((piece) => isInside(piece, xs, ys));
    if (inside.length === 0) continue;
    rest = rest.filter((piece) => !inside.includes(piece));
    tables.push(buildTable(inside, { xs, ys, ...group }));
  }
  return { tables: tables.sort((a, b) => b.top - a.top), rest };
}

interface RuledGrid extends PageRules {
  /** Left to right. */
  readonly xs: readonly number[];
  /** Top to bottom. */
  readonly ys: readonly number[];
}

/** Groups of rules that touch each other; each group may be a table. */
function connectedRules({ horizontal, vertical }: PageRules): PageRules[] {
  const group = horizontal.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  const touching = vertical.map((rule) =>
    horizontal.flatMap((other, index) => (meet(other, rule) ? [index] : [])),
  );
  for (const [first, ...others] of touching) {
    if (first === undefined) continue;
    for (const other of others) group[root(other)] = root(first);
  }
  const found = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  for (const [index, rule] of horizontal.entries()) {
    const key = root(index);
    const known = found.get(key) ?? { horizontal: [], vertical: [] };
    known.horizontal.push(rule);
    found.set(key, known);
  }
  for (const [index, rule] of vertical.entries()) {
    const [first] = touching[index] ?? [];
    if (first !== undefined) found.get(root(first))?.vertical.push(rule);
  }
  return [...found.values()];
}

function meet(horizontal: Rule, vertical: Rule): boolean {
  return (
    vertical.at >= horizontal.from - NEAR &&
    vertical.at <= horizontal.to + NEAR &&
    horizontal.at >= vertical.from - NEAR &&
    horizontal.at <= vertical.to + NEAR
  );
}

function merged(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const place of sorted) if (place - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(place);
  return kept;
}

function isInside(piece: Piece, xs: readonly number[], ys: readonly number[]): boolean {
  const x = piece.x + piece.width / 2;
  const y = piece.y + piece.size * 0.3;
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y < (ys[0] ?? 0) && y > (ys.at(-1) ?? 0);
}

function buildTable(pieces: readonly Piece[], grid: RuledGrid): PdfTable {
  const rows = grid.ys.length - 1;
  const columns = grid.xs.length - 1;
  const owner = mergeCells(grid, rows, columns);
  const texts = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const row = slot(grid.ys, piece.y + piece.size * 0.3, true);
    const column = slot(grid.xs, piece.x + piece.width / 2, false);
    const key = owner[row * columns + column] ?? 0;
    const known = texts.get(key);
    if (known) known.push(piece);
    else texts.set(key, [piece]);
  }
  const cells: PdfCell[] = [];
  for (let key = 0; key < rows * columns; key++) {
    if (owner[key] !== key) continue;
    const row = Math.floor(key / columns);
    const column = key % columns;
    const columnSpan = spanAlong(owner, key, 1, columns - column);
    const rowSpan = spanAlong(owner, key, columns, rows - row);
    const right = grid.xs[column + columnSpan] ?? 0;
    cells.push({ row, column, rowSpan, columnSpan, paragraphs: cellParagraphs(texts.get(key) ?? [], right) });
  }
  return { top: grid.ys[0] ?? 0, bottom: grid.ys.at(-1) ?? 0, edges: grid.xs, rows, cells };
}

/** For each place of the grid the place where its cell begins: no rule between two places makes them one cell. */
function mergeCells(grid: RuledGrid, rows: number, columns: number): number[] {
  const owner: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const key = row * columns + column;
      const left = owner[key - 1];
      const above = owner[key - columns];
      const isOpenLeft = column > 0 && !isRuled(grid.vertical, grid.xs[column] ?? 0, middle(grid.ys, row));
      const isOpenAbove = row > 0 && !isRuled(grid.horizontal, grid.ys[row] ?? 0, middle(grid.xs, column));
      if (isOpenAbove && above !== undefined) owner[key] = above;
      else if (isOpenLeft && left !== undefined) owner[key] = left;
      else owner[key] = key;
    }
  }
  return owner;
}

function middle(places: readonly number[], index: number): number {
  return ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;
}

function isRuled(rules: readonly Rule[], at: number, across: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= across && rule.to >= across);
}

function spanAlong(owner: readonly number[], key: number, step: number, most: number): number {
  let span = 1;
  while (span < most && owner[key + span * step] === key) span++;
  return span;
}

/** Which of the spaces between the places holds `value`. */
function slot(places: readonly number[], value: number, falling: boolean): number {
  let index = 0;
  while (
    index < places.length - 2 &&
    (falling ? value < (places[index + 1] ?? 0) : value > (places[index + 1] ?? 0))
  ) {
    index++;
  }
  return index;
}

/** A line that ends well before the right edge of its cell ends a paragraph. */
function cellParagraphs(pieces: readonly Piece[], right: number): string[] {
  const paragraphs: string[] = [];
  let full = false;
  for (const row of rowsOf(pieces)) {
    const line = wholeRow(row);
    if (!line) continue;
    const text = withoutGaps(line.text);
    const last = paragraphs.at(-1);
    if (last !== undefined && full) paragraphs[paragraphs.length - 1] = joinWrapped(last, text);
    else paragraphs.push(text);
    // Room for one more character and the padding of the cell.
    full = line.x + line.width > right - 2.2 * line.size;
  }
  return paragraphs;
}
