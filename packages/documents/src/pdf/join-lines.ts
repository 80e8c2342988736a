/** Makes paragraphs of the lines of a PDF: a line that was broken because it was full is joined to the next. */
import { endsSentence, joinWrapped } from '../text/rejoin.ts';
import { startsWithMark, startsWithUpperMark } from '../text/line-mark.ts';
import type { PageLine } from './page-lines.ts';

export interface PdfParagraph {
  readonly lines: readonly PageLine[];
}

/** The edges of the text that lines of one block keep to. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** The margins of each block of lines: the page, its columns. */
export type DocumentMargins = ReadonlyMap<number, Margins>;

/** `margins` are those of the whole document. */
export function joinLines(lines: readonly PageLine[], margins: DocumentMargins): PdfParagraph[] {
  const paragraphs: PageLine[][] = [];
  let previous: PageLine | null = null;
  for (const line of lines) {
    if (previous && goesOn(previous, line, margins)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    previous = line;
  }
  return paragraphs.map((lines) => ({ lines }));
}

/** The text of a paragraph with the length that each of its lines has in it. */
export function paragraphPieces({
  lines,
}: PdfParagraph): { readonly text: string; readonly line: PageLine }[] {
  let whole = '';
  return lines.map((line) => {
    const next = joinWrapped(whole, line.text);
    const text = next.slice(whole.length);
    whole = next;
    return { text, line };
  });
}

/** Titles are set in 22 points, text in 16 or less. */
const TITLE_SIZE = 18;

function goesOn(above: PageLine, line: PageLine, margins: DocumentMargins): boolean {
  if (Math.abs(above.size - line.size) > 0.15 * line.size) return false;
  const upper = margins.get(above.block);
  const lower = margins.get(line.block);
  if (!upper || !lower) return false;
  if (isCentred(above, upper) && isCentred(line, lower)) return isTitle(above, line);
  const indented = line.x > lower.left + 0.8 * line.size;
  const full = above.right > upper.right - 1.6 * above.size;
  if (!full || indented) return false;
  if (isFarBelow(above, line)) return false;
  if (startsWithUpperMark(line.text) && !/[、，（(]$/u.test(above.text)) return false;
  // Without indents only a mark or the end of a sentence parts paragraphs whose last line is full.
  const aboveIndented = above.x > upper.left + 0.8 * above.size;
  return aboveIndented || !endsSentence(above.text) || !startsWithMark(line.text);
}

/** Two lines of a title, set larger than text, broken to look well. */
function isTitle(above: PageLine, line: PageLine): boolean {
  return (
    above.page === line.page &&
    line.size >= TITLE_SIZE &&
    !isFarBelow(above, line) &&
    !startsWithMark(line.text)
  );
}

function isFarBelow(above: PageLine, line: PageLine): boolean {
  return above.page === line.page && above.block === line.block && above.y - line.y > 2.6 * line.size;
}

function isCentred(line: PageLine, { left, right }: Margins): boolean {
  const before = line.x - left;
  const behind = right - line.right;
  if (Math.abs(before - behind) >= 2.5 * line.size) return false;
  return line.size >= TITLE_SIZE || (before > 2.5 * line.size && behind > 1.5 * line.size);
}

/** Columns keep their margins from page to page. */
export function marginsOf(lines: readonly PageLine[]): DocumentMargins {
  const blocks = new Map<number, PageLine[]>();
  for (const line of lines) {
    const inside = blocks.get(line.block);
    if (inside) inside.push(line);
    else blocks.set(line.block, [line]);
  }
  return new Map([...blocks].map(([block, inside]) => [block, edgesOf(inside)]));
}

function edgesOf(lines: readonly PageLine[]): Margins {
  return {
    left: frequentEdge(
      lines.map(({ x }) => x),
      'low',
    ),
    right: frequentEdge(
      lines.map(({ right }) => right),
      'high',
    ),
  };
}

/** The outermost place that a good share of the lines keep to; single lines may hang out. */
function frequentEdge(places: readonly number[], side: 'low' | 'high'): number {
  const sorted = [...places].sort((a, b) => (side === 'low' ? a - b : b - a));
  const enough = Math.max(1, Math.min(3, Math.floor(sorted.length / 4)), Math.floor(sorted.length * 0.05));
  // Where no line is full, short lines of like length make no edge: too many others reach past them.
  const strays = side === 'high' ? Math.max(2, Math.floor(sorted.length * 0.1)) : sorted.length;
  // Of sorted places, those near one stand behind it.
  for (const [index, place] of sorted.entries()) {
    if (index > strays) return sorted[strays] ?? place;
    if (Math.abs((sorted[index + enough - 1] ?? Infinity) - place) < NEAR_EDGE) return place;
  }
  return sorted[0] ?? 0;
}

/** Points within which lines keep to the same edge. */
const NEAR_EDGE = 6;
