import type { CSSProperties } from 'react';

import type { Column } from '../columns/column-list.ts';

/** Pixels, as grid.css has them. */
export const ROW_HEIGHT = 40;
export const HEADER_HEIGHT = 40;
/** A phone shows a record in two lines, as high as this. */
export const CARD_HEIGHT = 84;
const SELECT_WIDTH = 40;

export const cellStyle: CSSProperties = {
  display: 'flex',
  alignItems: 'center',
  minWidth: 0,
  paddingInline: 8,
};

/** The title takes what is left; all others keep their width. */
export const templateOf = (columns: readonly Column[], flexible: string): string =>
  [
    `${SELECT_WIDTH}px`,
    ...columns.map(({ id, width }) => (id === flexible ? `minmax(${width}px, 1fr)` : `${width}px`)),
  ].join(' ');

export const widthOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, { width }) => sum + width, SELECT_WIDTH);
