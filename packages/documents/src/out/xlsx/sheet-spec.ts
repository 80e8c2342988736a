/** What a sheet to be written holds. Rows and columns count from 1, as on the sheet. */

export type CellStyle = 'plain' | 'title' | 'note' | 'header' | 'text' | 'centre' | 'date';

export interface SheetCell {
  /** A string, a number, a day as YYYY-MM-DD, or nothing. */
  readonly value: string | number | { readonly date: string } | null;
  readonly style: CellStyle;
}

export interface ListValidation {
  /** Cells it holds for: H3:H200. */
  readonly range: string;
  /** A range elsewhere (选项!$A$1:$A$9) that holds the values. */
  readonly from: string;
  /** Other values are let in after a question. */
  readonly open: boolean;
  readonly prompt: string;
}

export interface SheetSpec {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly merges?: readonly string[];
  /** Rows that stay in sight; they are printed on each page too. */
  readonly frozenRows?: number;
  /** Range with filter buttons: A2:N200. */
  readonly filter?: string;
  readonly validations?: readonly ListValidation[];
  readonly hidden?: boolean;
  readonly landscape?: boolean;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** Points; without it the program fits the row to its text. */
  readonly height?: number;
}

/** Shape: 1 → A · 28 → AB */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
