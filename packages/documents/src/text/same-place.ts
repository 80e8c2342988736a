/** Whether two places are one. */
import type { Place } from '../types.ts';

export function samePlace(a: Place, b: Place): boolean {
  if (a === b) return true;
  if (a.kind === 'paragraph')
    return b.kind === 'paragraph' && a.paragraph === b.paragraph && a.part === b.part;
  if (a.kind === 'table-cell') {
    return (
      b.kind === 'table-cell' &&
      a.table === b.table &&
      a.row === b.row &&
      a.column === b.column &&
      a.part === b.part
    );
  }
  return a.kind === 'sheet-cell' && b.kind === 'sheet-cell' && a.address === b.address && a.sheet === b.sheet;
}
