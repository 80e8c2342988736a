/** Makes the text of blocks: a paragraph a line, tables as tab-separated rows, with an anchor for each piece. */
import type { TableInfo, Anchor, ColumnMapping, MarkedHeading } from '../types.ts';
import { layTable } from '../table/lay-table.ts';
import type { Block, ParagraphBlock } from './block.ts';
import { cleanLine } from './clean-text.ts';
import { joinWrapped, rejoinLines } from './rejoin.ts';
import { TextWriter } from './text-writer.ts';

export interface LaidText {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly headings: readonly MarkedHeading[];
  readonly tables: readonly TableInfo[];
}

/** `columns` names columns by hand, in every table that has them all. */
export function layBlocks(
  blocks: Iterable<Block>,
  maxCharacters: number,
  columns: ColumnMapping | null = null,
): LaidText {
  const writer = new TextWriter(maxCharacters);
  const headings: MarkedHeading[] = [];
  const tables: TableInfo[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      const table = layTable(block, writer, columns);
      if (table) tables.push(table);
    } else {
      layParagraph(block, writer, headings);
    }
  }
  return { text: writer.text(), anchors: writer.anchors, headings, tables };
}

function layParagraph(block: ParagraphBlock, writer: TextWriter, headings: MarkedHeading[]): void {
  if (block.pieces) {
    writer.pieces(block.pieces);
    return;
  }
  const lines = block.text
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '');
  const kept = block.oneLine ? oneLine(lines) : rejoinLines(lines).map((line) => line.text);
  for (const line of kept) {
    const span = writer.line(line, block.place);
    if (block.heading !== null) headings.push({ span, level: block.heading });
  }
}

function oneLine(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.reduce(joinWrapped)];
}
