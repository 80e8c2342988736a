/** What every reader turns its file into: paragraphs and tables in reading order. `layBlocks` makes the text of them. */
import type { Place } from '../types.ts';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** May hold \n where the file breaks the line inside the paragraph. */
  readonly text: string;
  readonly place: Place;
  /** Level of a heading that the file marks as one, or null. */
  readonly heading: number | null;
  /** Line breaks inside are for looks only (a title set on two lines). */
  readonly oneLine: boolean;
  /** The text in pieces, each with its own place, where it was put together from several (lines of a PDF). */
  readonly pieces?: readonly PlacedText[];
}

export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** A cell where it begins; the cells it covers are not listed. Rows and columns count from 0 within the table. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly paragraphs: readonly string[];
  readonly place: Place;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly sheet: string | null;
  /** In reading order, without overlaps. */
  readonly cells: readonly TableCell[];
  readonly rows: number;
  readonly columns: number;
  /** For each column its 1-based number in the file, where empty columns were left out; null: they count on from 1. */
  readonly columnNumbers: readonly number[] | null;
}

export type Block = ParagraphBlock | TableBlock;

export function paragraph(text: string, place: Place, heading: number | null = null): ParagraphBlock {
  return { kind: 'paragraph', text, place, heading, oneLine: heading !== null };
}
