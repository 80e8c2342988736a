/** Reads spreadsheets (xlsx, xlsm, xls, et, ods): every visible sheet that says something, as a table. */
import type { ReaderInput, Reading } from '../reading.ts';
import { paragraph, type Block } from '../text/block.ts';
import type { DocumentKind, DocumentWarning } from '../types.ts';
import { warningOf } from '../warning.ts';
import { sheetBlock } from './sheet-block.ts';
import { columnName, type SheetContent, type WorkbookContent } from './sheet-content.ts';

type WorkbookKind = Extract<DocumentKind, 'xlsx' | 'xls' | 'ods'>;

export async function readWorkbook(input: ReaderInput, kind: WorkbookKind): Promise<Reading> {
  const { sheets, hidden } = await contentOf(input, kind);
  const spoken = sheets.filter(({ cells }) => cells.length > 0);
  const warnings = spoken.flatMap((sheet) => warningsOf(sheet, input.limits.maxRows));
  if (hidden.length > 0) warnings.push(warningOf('hidden-sheets', hidden.join('、')));
  const isNamed = sheets.length > 1;
  const content = spoken.flatMap((sheet): Block[] => {
    const block = sheetBlock(sheet, input.limits);
    return isNamed && !ANONYMOUS.test(sheet.name) ? [sheetTitle(sheet.name), block] : [block];
  });
  return { kind, encoding: 'utf-8', content, warnings };
}

async function contentOf({ bytes, limits }: ReaderInput, kind: WorkbookKind): Promise<WorkbookContent> {
  if (kind === 'xlsx') return (await import('./xlsx-workbook.ts')).readXlsx(bytes, limits);
  return (await import('./library-workbook.ts')).readByLibrary(bytes, kind, limits);
}

/** Names that say nothing. */
const ANONYMOUS = /^(?:|sheet|工作表|表格?)\s?\d{0,3}$/i;

function sheetTitle(name: string): Block {
  return paragraph(name, { kind: 'sheet-cell', sheet: name, row: 1, column: 1, address: 'A1' });
}

/** So many places are named, then the rest is counted. */
const NAMED = 8;

function warningsOf(sheet: SheetContent, maxRows: number): DocumentWarning[] {
  const warnings: DocumentWarning[] = [];
  const rows = distinct(sheet.cells.map(({ row }) => row)).filter((row) => sheet.hiddenRows.has(row));
  if (rows.length > 0)
    warnings.push(
      warningOf(
        'hidden-rows',
        listed(
          sheet.name,
          rows.map((row) => String(row + 1)),
        ),
      ),
    );
  const columns = distinct(sheet.cells.map(({ column }) => column)).filter((column) =>
    sheet.hiddenColumns.has(column),
  );
  if (columns.length > 0)
    warnings.push(warningOf('hidden-columns', listed(sheet.name, columns.map(columnName))));
  if (sheet.unresolved.length > 0)
    warnings.push(warningOf('formula-without-value', listed(sheet.name, sheet.unresolved)));
  if (sheet.isCut) warnings.push(warningOf('rows-limit', maxRows));
  return warnings;
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function listed(sheet: string, places: readonly string[]): string {
  const more = places.length > NAMED ? `…（${places.length}）` : '';
  return `${sheet} ${places.slice(0, NAMED).join('、')}${more}`;
}
