import type { CSSProperties } from 'react';

import type { Column } from '../columns/column-list.ts';

/** Pixels, as grid.css has them. */
export const ROW_HEIGHT = 40;
export const HEADER_HEIGHT = 40;
/** A phone shows a record in two lines, as high as this. */
export const CARD_HEIGHT = 92;
const SELECT_WIDTH = 40;

export const cellStyle: CSSProperties = {
  display: 'flex',
  alignItems: 'center',
  minWidth: 0,
  paddingInline: 8,
};

/** Of a column's width, what is left of it where the window is narrow. Pixels where that is not enough to be read whole. */
const LEAST = 0.78;
const LEAST_TITLE = 160;
const LEAST_DATE = 132;
const LEAST_OF: Readonly<Record<string, number>> = { number: 136, timeliness: 112 };

/** The least that a column is read in; one that somebody gave a width keeps it. */
function leastOf({ id, width, chosenWidth, content }: Column, flexible: string): number {
  if (chosenWidth) return width;
  if (id === flexible) return Math.min(width, LEAST_TITLE);
  if (content.kind === 'field' && content.field.kind === 'date') return LEAST_DATE;
  return LEAST_OF[id] ?? Math.round(width * LEAST);
}

/** The title takes what is left; the others give way a little before the table has to be scrolled sideways. */
export const templateOf = (columns: readonly Column[], flexible: string): string =>
  [
    `${SELECT_WIDTH}px`,
    ...columns.map(
      (column) =>
        `minmax(${leastOf(column, flexible)}px, ${column.id === flexible ? '1fr' : `${column.width}px`})`,
    ),
  ].join(' ');

/** Pixels that a row takes at the least. */
export const widthOf = (columns: readonly Column[], flexible: string): number =>
  columns.reduce((sum, column) => sum + leastOf(column, flexible), SELECT_WIDTH);
