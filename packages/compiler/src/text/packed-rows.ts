/**
 * Reads weights as models ship them: base64 of rows, each the distance of its index from the row before as LEB128, then a fixed
 * number of bytes.
 */
import { decodeBase64 } from './base64.ts';

/** Hears of every row: its index, and where its bytes start. */
export type RowVisitor = (index: number, bytes: Uint8Array, at: number) => void;

export function readPackedRows(packed: string, bytesInRow: number, visit: RowVisitor): void {
  const bytes = decodeBase64(packed);
  let index = 0;
  for (let at = 0; at < bytes.length; at += bytesInRow) {
    let byte = 0x80;
    for (let shift = 0; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      index += (byte & 0x7f) << shift;
    }
    visit(index, bytes, at);
  }
}
