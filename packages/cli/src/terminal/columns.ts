/** Lays cells out in columns of a terminal: East Asian characters take two, long cells wrap. */
import { displayWidth } from '@taizhang/compiler';
import { wrapText } from './wrap-text.ts';

export interface Column {
  readonly title: string;
  /** Narrower than this it is not made, unless all its cells are. */
  readonly min: number;
  /** Wider than this it is not made; the rest of the width goes to columns without a limit. */
  readonly max?: number;
  readonly alignRight?: boolean;
}

/** A cell is one or several lines; each may still wrap. */
export type Cell = readonly string[];
export type Paint = (text: string) => string;

const GAP = '  ';

/** Widths that fit into `width` together: natural ones where there is room, else less from the widest. */
export function fitColumns(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): number[] {
  const natural = columns.map((column, at) => {
    const widest = Math.max(displayWidth(column.title), ...rows.map((row) => cellWidth(row[at] ?? [])));
    return Math.min(widest, column.max ?? Infinity);
  });
  const available = width - GAP.length * (columns.length - 1);
  const widths = [...natural];
  const over = (): number => widths.reduce((sum, each) => sum + each, 0) - available;
  // The column without a limit holds running text, which wraps best: it gives way first.
  columns.forEach(({ max, min }, at) => {
    if (max === undefined)
      widths[at] = Math.max(Math.min(min, widths[at] ?? 0), (widths[at] ?? 0) - Math.max(0, over()));
  });
  // Then those that are furthest above their least width, a column at a time.
  while (over() > 0) {
    const spare = columns.map(({ min }, at) => (widths[at] ?? 0) - min);
    const most = Math.max(...spare);
    if (most <= 0) break;
    const at = spare.indexOf(most);
    widths[at] = (widths[at] ?? 0) - 1;
  }
  return widths;
}

/** The lines of one row. `paints` colour a column's cells without changing their width. */
export function layOutRow(
  cells: readonly Cell[],
  widths: readonly number[],
  {
    columns,
    paints = [],
  }: { readonly columns: readonly Column[]; readonly paints?: readonly (Paint | undefined)[] },
): string[] {
  const wrapped = cells.map((cell, at) => cell.flatMap((line) => wrapText(line, widths[at] ?? 1)));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => {
        const text = wrapped[at]?.[line] ?? '';
        const padding = ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(text)));
        const painted = text === '' ? '' : (paints[at]?.(text) ?? text);
        return column.alignRight === true ? padding + painted : painted + padding;
      })
      .join(GAP)
      .trimEnd(),
  );
}

function cellWidth(cell: Cell): number {
  let widest = 0;
  for (const line of cell) widest = Math.max(widest, displayWidth(line));
  return widest;
}
