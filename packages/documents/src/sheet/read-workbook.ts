/** Reads spreadsheets (xlsx, xlsm, xls, et, ods): every visible sheet that says something, as a table. */
import { read, type WorkBook } from '@e965/xlsx';
import { openCompound } from '../compound/compound-file.ts';
import { ReadFailure } from '../problem.ts';
import type { ReaderInput, Reading } from '../reading.ts';
import { paragraph, type Block } from '../text/block.ts';
import type { DocumentKind, DocumentWarning } from '../types.ts';
import { warningOf } from '../warning.ts';
import { checkedRecords } from './check-records.ts';
import { safePackage } from './safe-package.ts';
import { sheetBlock } from './sheet-block.ts';
import { sheetWarnings } from './sheet-warnings.ts';

export async function readWorkbook(
  input: ReaderInput,
  kind: Extract<DocumentKind, 'xlsx' | 'xls' | 'ods'>,
): Promise<Reading> {
  const bytes = kind === 'xls' ? workbookStream(input.bytes) : await safePackage(input.bytes, input.limits);
  const workbook = parse(bytes, input.limits.maxRows);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const blocks: Block[] = [];
  const warnings: DocumentWarning[] = [];
  const names = visibleSheets(workbook);
  for (const name of names) {
    const sheet = workbook.Sheets[name];
    const block = sheet
      ? sheetBlock(sheet, { name, date1904, limits: input.limits, mapping: input.columns })
      : null;
    if (!sheet || !block) continue;
    if (names.length > 1 && !ANONYMOUS.test(name)) {
      blocks.push(paragraph(name, { kind: 'sheet-cell', sheet: name, row: 1, column: 1, address: 'A1' }));
    }
    blocks.push(block);
    warnings.push(...sheetWarnings(name, sheet, input.limits.maxRows));
  }
  const hidden = workbook.SheetNames.filter((name) => !names.includes(name));
  if (hidden.length > 0) warnings.push(warningOf('hidden-sheets', hidden.join('、')));
  return { kind, encoding: 'utf-8', content: blocks, warnings };
}

/** The stream of records alone: what else is in the file the library need not see. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const { stream } = openCompound(bytes);
  return checkedRecords(stream('Workbook') ?? stream('Book') ?? new Uint8Array());
}

/** Names that say nothing. */
const ANONYMOUS = /^(?:sheet|工作表|表格?)\s?\d{0,3}$/i;

function parse(bytes: Uint8Array, maxRows: number): WorkBook {
  try {
    // As a Buffer: the library then takes strings as slices, which end where the data does.
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      type: 'buffer',
      dense: true,
      cellHTML: false,
      cellNF: true,
      // Tells hidden rows and columns.
      cellStyles: true,
      // One row more shows that there are more.
      sheetRows: maxRows + 1,
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(said)) throw new ReadFailure('encrypted', {}, error);
    throw new ReadFailure(
      'damaged',
      { what: { zh: '工作簿无法解析', en: 'the workbook cannot be parsed' } },
      error,
    );
  }
}

/** All sheets, if none is visible. Chart sheets and macro sheets hold no rows. */
function visibleSheets(workbook: WorkBook): string[] {
  const properties = workbook.Workbook?.Sheets ?? [];
  const visible = workbook.SheetNames.filter((_, index) => (properties[index]?.Hidden ?? 0) === 0);
  return visible.length > 0 ? visible : workbook.SheetNames;
}
