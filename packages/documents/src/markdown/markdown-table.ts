/** A pipe table. */
import type { Token } from 'markdown-it';
import type { TableBlock, TableCell } from '../text/block.ts';
import { inlineText } from './inline-text.ts';

/** Reads from `table_open` at `open`; `next` is its `table_close`. */
export function readMarkdownTable(
  tokens: readonly Token[],
  open: number,
): { readonly block: TableBlock; readonly next: number } {
  const cells: TableCell[] = [];
  let row = -1;
  let column = 0;
  let columns = 0;
  let line = 1;
  let at = open;
  for (; at < tokens.length && tokens[at]?.type !== 'table_close'; at++) {
    const token = tokens[at];
    if (token?.type === 'tr_open') {
      row++;
      column = 0;
      line = (token.map?.[0] ?? 0) + 1;
    } else if (token?.type === 'inline') {
      const paragraphs = inlineText(token).split('\n');
      cells.push({ row, column, rowSpan: 1, columnSpan: 1, paragraphs, place: { kind: 'line', line } });
      column++;
      columns = Math.max(columns, column);
    }
  }
  const block: TableBlock = {
    kind: 'table',
    sheet: null,
    cells,
    rows: row + 1,
    columns,
    columnNumbers: null,
  };
  return { block, next: at };
}
