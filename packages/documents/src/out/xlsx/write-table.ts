/** One table as a workbook: headings that stay in sight, filters, days and numbers as what they are. */
import { columnLetters, type SheetCell, type SheetSpec } from './sheet-spec.ts';
import { sheetNames } from './sheet-names.ts';
import { writeWorkbook } from './write-workbook.ts';

export interface WrittenTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly { readonly text: string; readonly as: 'text' | 'number' | 'date' }[])[];
}

const [NARROW, WIDE, LOOKED_AT] = [10, 50, 200];

export function writeTable({ name, header, rows }: WrittenTable): Uint8Array {
  const [sheet = name] = sheetNames([name], 'Sheet');
  const spec: SheetSpec = {
    name: sheet,
    widths: header.map((title, at) =>
      widthOf([title, ...rows.slice(0, LOOKED_AT).map((row) => row[at]?.text ?? '')]),
    ),
    rows: [
      { cells: header.map((value) => ({ value, style: 'header' })) },
      ...rows.map((row) => ({ cells: row.map(cellOf) })),
    ],
    frozenRows: 1,
    filter: `A1:${columnLetters(Math.max(header.length, 1))}${rows.length + 1}`,
    landscape: true,
  };
  return writeWorkbook([spec]);
}

function cellOf({ text, as }: WrittenTable['rows'][number][number]): SheetCell {
  if (text === '') return { value: null, style: 'plain' };
  if (as === 'number') return { value: Number(text), style: 'plain' };
  return as === 'date' ? { value: { date: text }, style: 'date' } : { value: text, style: 'text' };
}

/** In characters; a Chinese one is as wide as two. */
const widthOf = (cells: readonly string[]): number =>
  Math.min(
    WIDE,
    Math.max(
      NARROW,
      ...cells.map((cell) => [...cell].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 2)),
    ),
  );
