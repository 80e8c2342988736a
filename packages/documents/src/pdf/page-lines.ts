/** Puts the pieces of text on a page together to lines, in the order in which they are read. */
import { cleanLine } from '../text/clean-text.ts';
import type { PdfTextItem } from './pdfjs.ts';

/** Words next to each other on one line. Points, from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PageLine {
  readonly page: number;
  /** 1 for the first line that is read on the page. */
  readonly number: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Lines of one block stand below each other: the page, or one of its columns. */
  readonly block: number;
}

/** A gap of so many characters parts two pieces that do not belong to one sentence. */
const GAP = 1.2;
/** Baselines nearer than this part of a character are one line. */
const SAME_LINE = 0.45;

/** Upright text only: what is rotated is a watermark or the head of a narrow column. `turn` is how the page is shown. */
export function piecesOf(items: readonly (PdfTextItem | { readonly type: string })[], turn: number): Piece[] {
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
    const [along, rising] = turned(turn, a, b);
    if (along <= 0 || Math.abs(rising) > along * 0.1) continue;
    const size = Math.hypot(c, d) || item.height;
    const [x, y] = turned(turn, e, f);
    const text = cleanLine(item.str);
    if (size > 0 && text !== '' && Number.isFinite(x + y + item.width)) {
      pieces.push({ text, x, y, width: item.width, size });
    }
  }
  return pieces;
}

/** A vector of the page as it is shown, turned clockwise by 0, 90, 180 or 270 degrees. */
export function turned(turn: number, x: number, y: number): readonly [number, number] {
  switch (((turn % 360) + 360) % 360) {
    case 90:
      return [y, -x];
    case 180:
      return [-x, -y];
    case 270:
      return [-y, x];
    default:
      return [x, y];
  }
}

/** Rows of pieces from top to bottom, each from left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y);
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  let y = Infinity;
  for (const piece of sorted) {
    if (y - piece.y > SAME_LINE * Math.max(piece.size, row[0]?.size ?? 0) && row.length > 0) {
      rows.push(row);
      row = [];
    }
    if (row.length === 0) y = piece.y;
    row.push(piece);
  }
  if (row.length > 0) rows.push(row);
  for (const each of rows) each.sort((a, b) => a.x - b.x);
  return rows;
}

/** Parts a row where its gaps are wide. */
export function segmentsOf(row: readonly Piece[]): Piece[] {
  const segments: Piece[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    const gap = last ? piece.x - (last.x + last.width) : Infinity;
    if (last && gap < GAP * Math.max(piece.size, last.size))
      segments[segments.length - 1] = joined(last, piece, gap);
    else segments.push(piece);
  }
  return segments;
}

/** The pieces of a row as one, with spaces where there are gaps between words. */
export function wholeRow(row: readonly Piece[]): Piece | null {
  let whole: Piece | null = null;
  for (const piece of row) whole = whole ? joined(whole, piece, piece.x - (whole.x + whole.width)) : piece;
  return whole;
}

function joined(left: Piece, right: Piece, gap: number): Piece {
  const size = Math.max(left.size, right.size);
  return {
    text: left.text + between(left.text, right.text, gap / size) + right.text,
    x: left.x,
    y: left.size >= right.size ? left.y : right.y,
    width: right.x + right.width - left.x,
    size,
  };
}

/** Between Chinese and digits a small gap is typography; between words, or when it is wide, it is a space. */
function between(left: string, right: string, gap: number): string {
  if (gap > 2) return '\t';
  return gap > 0.8 || (gap > 0.12 && LATIN_END.test(left) && LATIN_START.test(right)) ? ' ' : '';
}

const LATIN_END = /[\p{Script=Latin},.;:!?)%\d]$/u;
const LATIN_START = /^[\p{Script=Latin}(\d]/u;

/** Without typographic spaces: none between Chinese characters, nor between them and digits. Wide gaps stay one space. */
export function withoutGaps(text: string): string {
  return text
    .replaceAll(HAN_GAP, '')
    .replaceAll(/[ \t]{1,100}/g, ' ')
    .trim();
}

const HAN = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f“”‘’—…①-⒛]';
const HAN_GAP = new RegExp(`(?<=${HAN}) +(?=[\\dA-Za-z]|${HAN})|(?<=[\\dA-Za-z%]) +(?=${HAN})`, 'gu');
