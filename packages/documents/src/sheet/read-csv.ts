/** Reads csv and tab-separated files as one table. */
import Papa from 'papaparse';
import { ReadFailure } from '../problem.ts';
import type { ReaderInput } from '../reading.ts';
import type { TableBlock } from '../text/block.ts';
import { sheetBlock } from './sheet-block.ts';
import type { SpokenCell } from './sheet-content.ts';

export interface CsvReading {
  readonly table: TableBlock;
  /** Rows past the limit were left out. */
  readonly isCut: boolean;
}

export function readCsv(text: string, { limits }: Pick<ReaderInput, 'limits'>): CsvReading {
  const { delimiter, body } = statedDelimiter(text);
  // One row more shows that there are more.
  const { data } = Papa.parse<string[]>(body, { delimiter, preview: limits.maxRows + 1 });
  const spoken: SpokenCell[] = [];
  for (const [row, cells] of data.slice(0, limits.maxRows).entries()) {
    for (const [column, cell] of cells.entries())
      if (cell.trim() !== '') spoken.push({ row, column, text: cell });
    if (spoken.length > limits.maxCells)
      throw new ReadFailure('too-complex', { limit: String(limits.maxCells) });
  }
  const isCut = data.slice(limits.maxRows).some((cells) => cells.some((cell) => cell.trim() !== ''));
  return { table: sheetBlock({ name: '', cells: spoken, merges: [] }, limits), isCut };
}

/** Excel lets a first line `sep=;` name the delimiter; '' lets the parser find it. */
function statedDelimiter(text: string): { readonly delimiter: string; readonly body: string } {
  const stated = /^sep=(.)\r?\n/.exec(text);
  return stated
    ? { delimiter: stated[1] ?? '', body: text.slice(stated[0].length) }
    : { delimiter: '', body: text };
}
