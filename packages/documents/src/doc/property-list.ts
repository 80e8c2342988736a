/** Lists of properties (grpprl): each a code and an operand whose size the code tells. [MS-DOC] 2.2.5 */
import type { ByteView } from '../compound/byte-view.ts';

export const SPRM = {
  isDeleted: 0x0800,
  isInserted: 0x0801,
  isHidden: 0x083c,
  listLevel: 0x260a,
  list: 0x460b,
  outlineLevel: 0x2640,
  alignment: 0x2461,
  oldAlignment: 0x2403,
  inTable: 0x2416,
  endsRow: 0x2417,
  hugeProperties: 0x6646,
  tableDefinition: 0xd608,
} as const;

/** The table definition tells its size in two bytes, and one more than it is. */
const CHANGE_TABS = 0xc615;
/** Bytes of the operand for each of the kinds in the top three bits; 6 is told by the operand itself. */
const SIZES: readonly number[] = [1, 1, 2, 4, 2, 2, -1, 3];

export function eachProperty(list: ByteView, take: (code: number, operand: ByteView) => void): void {
  let at = 0;
  while (at + 2 <= list.length) {
    const code = list.u16(at);
    at += 2;
    const fixed = SIZES[code >> 13] ?? 1;
    let size = fixed;
    if (code === SPRM.tableDefinition) {
      size = Math.max(list.u16(at) - 1, 0);
      at += 2;
    } else if (fixed < 0) {
      size = list.u8(at);
      at += 1;
      // The one list that may be longer than it can say; nothing that matters stands behind it.
      if (code === CHANGE_TABS && size === 255) return;
    }
    take(code, list.slice(at, size));
    at += size;
  }
}
