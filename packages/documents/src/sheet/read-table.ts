/** The first sheet that says something, cell by cell with addresses: for tables whose columns mean what their headings say. */
import Papa from 'papaparse';
import { limitsWith } from '../limits.ts';
import { ReadFailure, problemOf } from '../problem.ts';
import { sniffKind } from '../readers.ts';
import { decodeText } from '../text/decode-text.ts';
import type { DocumentProblem, Limits } from '../types.ts';
import { addressOf, type SheetContent } from './sheet-content.ts';

export interface TableRow {
  readonly cells: readonly string[];
  /** Each cell's own (`B7`), whether it says something or not. */
  readonly addresses: readonly string[];
}

export type TableResult =
  | { readonly ok: true; readonly kind: 'csv' | 'sheet'; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly problem: DocumentProblem };

/** Of xlsx, xls, ods and csv; blank rows are left out. Limits are those of documents. Never throws on content. */
export async function readTable(bytes: Uint8Array, name: string): Promise<TableResult> {
  const limits = limitsWith(undefined);
  if (bytes.length === 0) return { ok: false, problem: problemOf('empty') };
  if (bytes.length > limits.maxBytes)
    return {
      ok: false,
      problem: problemOf('too-large', { limit: `${Math.floor(limits.maxBytes / 2 ** 20)} MB` }),
    };
  try {
    const kind = await sniffKind({ bytes, name, mediaType: undefined, limits, columns: null });
    if (kind === 'txt') return { ok: true, kind: 'csv', rows: rowsOfText(bytes, limits) };
    if (kind !== 'xlsx' && kind !== 'xls' && kind !== 'ods') throw new ReadFailure('unknown-format');
    const { sheets } =
      kind === 'xlsx'
        ? await (await import('./xlsx-workbook.ts')).readXlsx(bytes, limits)
        : await (await import('./library-workbook.ts')).readByLibrary(bytes, kind, limits);
    const sheet = sheets.find(({ cells }) => cells.length > 0);
    if (sheet === undefined) throw new ReadFailure('no-text');
    if (sheet.isCut) throw new ReadFailure('too-complex', { limit: String(limits.maxRows) });
    return { ok: true, kind: 'sheet', rows: rowsOfSheet(sheet) };
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, problem: error.problem };
    const said = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    return { ok: false, problem: problemOf('reader-failed', { what: { zh: said, en: said } }) };
  }
}

function rowsOfText(bytes: Uint8Array, limits: Limits): readonly TableRow[] {
  const decoded = decodeText(bytes);
  if (!decoded) throw new ReadFailure('unknown-encoding');
  const { data } = Papa.parse<string[]>(decoded.text.replace(/^\uFEFF/u, ''), {
    preview: limits.maxRows + 1,
  });
  if (data.length > limits.maxRows) throw new ReadFailure('too-complex', { limit: String(limits.maxRows) });
  const rows = data.flatMap((cells, row) =>
    cells.every((cell) => cell.trim() === '') ? [] : [placed(cells, row)],
  );
  if (rows.length === 0) throw new ReadFailure('no-text');
  return rows;
}

function rowsOfSheet({ cells }: SheetContent): readonly TableRow[] {
  const rows = new Map<number, string[]>();
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  for (const { row, column, text } of cells) {
    const there = rows.get(row) ?? Array.from({ length: width }, () => '');
    there[column] = text;
    rows.set(row, there);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, texts]) => placed(texts, row));
}

const placed = (cells: readonly string[], row: number): TableRow => ({
  cells,
  addresses: cells.map((_, column) => addressOf(row, column)),
});
