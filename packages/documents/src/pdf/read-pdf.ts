/** Reads PDF files that hold text: reading order, ruled tables, paragraphs across lines and pages. */
import { ReadFailure } from '../problem.ts';
import type { ReaderInput, Reading } from '../reading.ts';
import type { Block, ParagraphBlock, TableBlock } from '../text/block.ts';
import type { DocumentWarning } from '../types.ts';
import { warningOf } from '../warning.ts';
import { joinLines, marginsOf, paragraphPieces, type PdfParagraph } from './join-lines.ts';
import { openPdf, type PdfFile } from './pdfjs.ts';
import { dropFurniture } from './page-furniture.ts';
import type { PageLine } from './page-lines.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { joinTables, type PlacedTable } from './join-tables.ts';

export async function readPdf({ bytes, limits }: ReaderInput): Promise<Reading> {
  const file = await openPdf(bytes);
  try {
    if (file.numPages > limits.maxPages)
      throw new ReadFailure('too-complex', { limit: `${limits.maxPages} 页` });
    const pages = await readPages(file);
    return readingOf(pages);
  } finally {
    await file.loadingTask.destroy();
  }
}

async function readPages(file: PdfFile): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  let failure: unknown = null;
  for (let number = 1; number <= file.numPages; number++) {
    try {
      const page = await file.getPage(number);
      pages.push(await readPage(page, number));
      page.cleanup();
    } catch (error) {
      // One broken page does not take the others with it.
      failure = error;
      pages.push({ lines: [], tables: [], isPicture: false, isBroken: true });
    }
  }
  if (pages.every(({ isBroken }) => isBroken)) {
    throw new ReadFailure(
      'damaged',
      { what: { zh: '页面无法读取', en: 'its pages cannot be read' } },
      failure,
    );
  }
  return pages;
}

function readingOf(pages: readonly ReadPage[]): Reading {
  const spoken = pages.some(({ lines, tables }) => lines.length > 0 || tables.length > 0);
  if (!spoken) throw new ReadFailure(pages.some(({ isPicture }) => isPicture) ? 'scanned' : 'no-text');
  const { pages: clean, dropped } = dropFurniture(pages.map(({ lines }) => lines));
  return {
    kind: 'pdf',
    encoding: 'utf-8',
    content: blocksOf(clean, joinTables(pages, clean)),
    pages: pages.length,
    warnings: warningsOf(pages, dropped),
  };
}

/** Paragraphs and tables from top to bottom; a paragraph does not go on behind a table. */
function blocksOf(pages: readonly (readonly PageLine[])[], tables: readonly PlacedTable[]): Block[] {
  const margins = marginsOf(pages.flat());
  const blocks: Block[] = [];
  let run: PageLine[] = [];
  const take = (table: PlacedTable): void => {
    blocks.push(...joinLines(run, margins).map(paragraphBlock), tableBlock(table));
    run = [];
  };
  const waiting = [...tables];
  const next = (page: number, y: number): PlacedTable | undefined => {
    const [table] = waiting;
    return table && table.page === page && table.top > y ? waiting.shift() : undefined;
  };
  for (const [index, lines] of pages.entries()) {
    for (const line of lines) {
      for (let table = next(index + 1, line.y); table; table = next(index + 1, line.y)) take(table);
      run.push(line);
    }
    for (let table = next(index + 1, -Infinity); table; table = next(index + 1, -Infinity)) take(table);
  }
  blocks.push(...joinLines(run, margins).map(paragraphBlock));
  return blocks;
}

function paragraphBlock(paragraph: PdfParagraph): ParagraphBlock {
  const pieces = paragraphPieces(paragraph).map(({ text, line }) => ({
    text,
    place: { kind: 'page', page: line.page, line: line.number } as const,
  }));
  const [first] = pieces;
  return {
    kind: 'paragraph',
    text: pieces.map(({ text }) => text).join(''),
    place: first?.place ?? { kind: 'page', page: 1, line: 1 },
    heading: null,
    oneLine: true,
    pieces,
  };
}

function tableBlock({ cells, rows, columns }: PlacedTable): TableBlock {
  return {
    kind: 'table',
    sheet: null,
    cells: cells.map(({ page, row, column, rowSpan, columnSpan, paragraphs }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      paragraphs,
      place: { kind: 'table-cell', part: `page ${page}`, table: 1, row: row + 1, column: column + 1 },
    })),
    rows,
    columns,
    columnNumbers: null,
  };
}

function warningsOf(pages: readonly ReadPage[], dropped: number): DocumentWarning[] {
  const warnings: DocumentWarning[] = [];
  const scanned = pages.flatMap(({ isPicture }, index) => (isPicture ? [index + 1] : []));
  if (scanned.length > 0) warnings.push(warningOf('scanned-pages', scanned.slice(0, 20).join('、')));
  const broken = pages.flatMap(({ isBroken }, index) => (isBroken ? [index + 1] : []));
  if (broken.length > 0) warnings.push(warningOf('broken-pages', broken.slice(0, 20).join('、')));
  if (dropped > 0) warnings.push(warningOf('page-furniture-dropped', dropped));
  return warnings;
}
