/** Reads old workbooks (xls, et) and OpenDocument sheets by a library, what it says of their cells made ours. */
import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { openCompound } from '../compound/compound-file.ts';
import { ReadFailure } from '../problem.ts';
import type { Limits } from '../types.ts';
import { checkedRecords } from './check-records.ts';
import { numberText } from './number-text.ts';
import { safePackage } from './safe-package.ts';
import { addressOf, type SheetContent, type SpokenCell, type WorkbookContent } from './sheet-content.ts';

export async function readByLibrary(
  bytes: Uint8Array,
  kind: 'xls' | 'ods',
  limits: Limits,
): Promise<WorkbookContent> {
  const safe = kind === 'xls' ? workbookStream(bytes) : await safePackage(bytes, limits);
  const workbook = parse(safe, limits.maxRows);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const shown = visibleSheets(workbook);
  // Names may be missing in broken files, whatever the library's types say.
  const nameOf = (name: unknown): string => (typeof name === 'string' ? name : '');
  return {
    sheets: shown.flatMap((name) => {
      const sheet = workbook.Sheets[name];
      return sheet ? [contentOf(nameOf(name), sheet, { date1904, limits })] : [];
    }),
    hidden: workbook.SheetNames.filter((name) => !shown.includes(name)).map(nameOf),
  };
}

/** The stream of records alone: what else is in the file the library need not see. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const { stream } = openCompound(bytes);
  return checkedRecords(stream('Workbook') ?? stream('Book') ?? new Uint8Array());
}

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

/** All sheets, if none is visible. */
function visibleSheets(workbook: WorkBook): string[] {
  const properties = workbook.Workbook?.Sheets ?? [];
  const visible = workbook.SheetNames.filter((_, index) => (properties[index]?.Hidden ?? 0) === 0);
  return visible.length > 0 ? visible : workbook.SheetNames;
}

function contentOf(
  name: string,
  sheet: WorkSheet,
  { date1904, limits }: { readonly date1904: boolean; readonly limits: Limits },
): SheetContent {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const cells: SpokenCell[] = [];
  const unresolved: string[] = [];
  for (let row = 0; row < Math.min(data.length, limits.maxRows); row++) {
    for (const [column, cell] of (data[row] ?? []).entries()) {
      if (!cell) continue;
      if (cell.f !== undefined && cell.v === undefined) unresolved.push(addressOf(row, column));
      const text = textOf(cell, date1904);
      if (text.trim() === '') continue;
      cells.push({ row, column, text });
      if (cells.length > limits.maxCells)
        throw new ReadFailure('too-complex', { limit: String(limits.maxCells) });
    }
  }
  return {
    name,
    cells,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenOf(sheet['!rows'], limits.maxRows),
    hiddenColumns: hiddenOf(sheet['!cols'], limits.maxRows),
    unresolved,
    isCut: data.length > limits.maxRows,
  };
}

function textOf(cell: CellObject, date1904: boolean): string {
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' ? cell.v : (cell.w ?? '');
    case 'n':
      return typeof cell.v === 'number' ? numberText(cell.v, String(cell.z ?? ''), date1904) : '';
    case 'd':
      return cell.w ?? '';
    case 'b':
      return cell.v === true ? '是' : '否';
    default:
      return '';
  }
}

/** Lists of properties may be as long as the sheet and hold nothing. */
function hiddenOf(
  properties: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
  most: number,
): Set<number> {
  const hidden = new Set<number>();
  if (!properties) return hidden;
  for (let index = 0; index < Math.min(properties.length, most); index++) {
    if (properties[index]?.hidden === true) hidden.add(index);
  }
  return hidden;
}
