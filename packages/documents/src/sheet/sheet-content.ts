/** What a sheet says, whoever read it. Rows and columns count from 0. */

export interface SpokenCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A merged range, ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetContent {
  readonly name: string;
  /** Row by row, from left to right; blank cells are left out. */
  readonly cells: readonly SpokenCell[];
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Addresses of formulas whose result was never stored: files of programs that do not calculate. */
  readonly unresolved: readonly string[];
  /** Rows past the limit were left out. */
  readonly isCut: boolean;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  /** Names of sheets that are not shown, and were not read. */
  readonly hidden: readonly string[];
}

/** Shape: (0, 2) → C1 · (4, 27) → AB5 */
export function addressOf(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** Shape: 0 → A · 27 → AB */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
