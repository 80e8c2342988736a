/** Finds out whether a page is set in two columns, and orders its lines accordingly. */
import { rowsOf, segmentsOf, wholeRow, withoutGaps, type PageLine, type Piece } from './page-lines.ts';

/** Fewer rows with text on both sides are no columns. */
const FEWEST_ROWS = 8;
/** Share of the rows that must leave the gutter free and have text on both sides. */
const SHARE = 0.55;
/** Lines of a column are at least this wide, by the width of the page's text; cells of a table are narrower. */
const NARROWEST_COLUMN = 0.3;

const WHOLE = 0;
const LEFT = 1;
const RIGHT = 2;

/** The lines of a page in reading order. */
export function orderedLines(pieces: readonly Piece[], page: number): PageLine[] {
  return inOrder(rowsOf(pieces), page).map((line, index) => ({ ...line, number: index + 1 }));
}

function inOrder(rows: readonly Piece[][], page: number): PageLine[] {
  const gutter = findGutter(rows);
  if (gutter === null) return linesOf(rows, page, WHOLE);
  const lines: PageLine[] = [];
  let left: Piece[][] = [];
  let right: Piece[][] = [];
  const flush = (): void => {
    lines.push(...linesOf(left, page, LEFT), ...linesOf(right, page, RIGHT));
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (segmentsOf(row).some((segment) => crosses(segment, gutter))) {
      flush();
      lines.push(...linesOf([row], page, WHOLE));
      continue;
    }
    const before = row.filter((piece) => piece.x < gutter);
    const behind = row.filter((piece) => piece.x >= gutter);
    if (before.length > 0) left.push(before);
    if (behind.length > 0) right.push(behind);
  }
  flush();
  return lines;
}

function linesOf(rows: readonly (readonly Piece[])[], page: number, block: number): PageLine[] {
  const lines: PageLine[] = [];
  for (const row of rows) {
    const whole = wholeRow(row);
    const text = whole ? withoutGaps(whole.text) : '';
    if (!whole || text === '') continue;
    lines.push({
      page,
      number: 0,
      text,
      x: whole.x,
      right: whole.x + whole.width,
      y: whole.y,
      size: whole.size,
      block,
    });
  }
  return lines;
}

/** The x of a strip near the middle that most rows leave free, or null. */
function findGutter(rows: readonly (readonly Piece[])[]): number | null {
  const segments = rows.map(segmentsOf);
  const flat = segments.flat();
  if (rows.length < FEWEST_ROWS || flat.length === 0) return null;
  const from = Math.min(...flat.map(({ x }) => x));
  const to = Math.max(...flat.map(({ x, width }) => x + width));
  let best: number | null = null;
  let bestRows = Math.max(FEWEST_ROWS, rows.length * SHARE);
  for (let x = from + (to - from) * 0.35; x <= from + (to - from) * 0.65; x += 2) {
    const both = segments.filter((row) => standsBothSides(row, x, (to - from) * NARROWEST_COLUMN)).length;
    if (both < bestRows) continue;
    best = x;
    bestRows = both + 0.5;
  }
  return best;
}

function standsBothSides(row: readonly Piece[], x: number, width: number): boolean {
  let left = 0;
  let right = 0;
  for (const segment of row) {
    if (crosses(segment, x)) return false;
    if (segment.x < x) left += segment.width;
    else right += segment.width;
  }
  return left >= width && right >= width;
}

function crosses(segment: Piece, x: number): boolean {
  return segment.x < x - 1 && segment.x + segment.width > x + 1;
}
