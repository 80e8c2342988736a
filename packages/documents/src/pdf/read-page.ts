/** Reads one page: its lines in order, its ruled tables, and whether it is only a picture. */
import { orderedLines } from './page-columns.ts';
import { piecesOf, rowsOf, segmentsOf, type PageLine, type Piece } from './page-lines.ts';
import { drawsPicture, rulesOf } from './page-rules.ts';
import { tablesOn, type PdfTable } from './page-tables.ts';
import type { PdfPage } from './pdfjs.ts';

export interface ReadPage {
  readonly lines: readonly PageLine[];
  readonly tables: readonly PdfTable[];
  /** No text, but something is drawn: a scan. */
  readonly isPicture: boolean;
  /** The page could not be read. */
  readonly isBroken: boolean;
}

export async function readPage(page: PdfPage, number: number): Promise<ReadPage> {
  const { items } = await page.getTextContent();
  const pieces = piecesOf(items, page.rotate);
  if (pieces.length === 0) {
    return { lines: [], tables: [], isPicture: drawsPicture(await page.getOperatorList()), isBroken: false };
  }
  const found = mayHoldTable(pieces)
    ? tablesOn(pieces, rulesOf(await page.getOperatorList(), page.rotate))
    : { tables: [], rest: pieces };
  return { lines: orderedLines(found.rest, number), tables: found.tables, isPicture: false, isBroken: false };
}

/** Reading the drawing operators costs as much as the text; only rows in parts can be a table. */
function mayHoldTable(pieces: readonly Piece[]): boolean {
  let parted = 0;
  for (const row of rowsOf(pieces)) if (segmentsOf(row).length > 1) parted++;
  return parted >= 2;
}
