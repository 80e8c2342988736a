/** What a reader of a sheet should know: hidden rows and columns, formulas without a result, rows left out. */
import { utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { DocumentWarning } from '../types.ts';
import { warningOf } from '../warning.ts';

/** So many places are named, then the rest is counted. */
const NAMED = 8;

export function sheetWarnings(name: string, sheet: WorkSheet, maxRows: number): DocumentWarning[] {
  const warnings: DocumentWarning[] = [];
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows = hiddenAt(sheet['!rows']).filter(
    (row) => data[row]?.some((cell) => cell?.v !== undefined) ?? false,
  );
  if (rows.length > 0)
    warnings.push(
      warningOf(
        'hidden-rows',
        listed(
          name,
          rows.map((row) => String(row + 1)),
        ),
      ),
    );
  const columns = hiddenAt(sheet['!cols']).filter((column) =>
    data.some((cells) => cells?.[column]?.v !== undefined),
  );
  if (columns.length > 0) {
    warnings.push(
      warningOf(
        'hidden-columns',
        listed(
          name,
          columns.map((column) => utils.encode_col(column)),
        ),
      ),
    );
  }
  const blank = unresolved(data);
  if (blank.length > 0) warnings.push(warningOf('formula-without-value', listed(name, blank)));
  if (data.length > maxRows) warnings.push(warningOf('rows-limit', maxRows));
  return warnings;
}

function hiddenAt(properties: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  for (const [index, property] of (properties ?? []).entries())
    if (property?.hidden === true) hidden.push(index);
  return hidden;
}

/** Formulas whose result was never stored: files written by programs that do not calculate. */
function unresolved(data: readonly (readonly (CellObject | undefined)[] | undefined)[]): string[] {
  const found: string[] = [];
  for (const [row, cells] of data.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell?.f !== undefined && cell.v === undefined) found.push(utils.encode_cell({ r: row, c: column }));
    }
  }
  return found;
}

function listed(sheet: string, places: readonly string[]): string {
  const more = places.length > NAMED ? `…（${places.length}）` : '';
  return `${sheet} ${places.slice(0, NAMED).join('、')}${more}`;
}
