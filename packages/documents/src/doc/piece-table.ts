/** The text of a Word 97–2003 file, put together from its pieces, and where each character stands. [MS-DOC] 2.8.35 */
import { ReadFailure } from '../problem.ts';
import { PIECES, type WordFile } from './word-file.ts';

export interface Piece {
  /** First character and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Offset of the first character in the main stream, and bytes a character. */
  readonly at: number;
  readonly width: 1 | 2;
}

export interface PieceTable {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const MODIFIER = 0x01;
const PIECE_TABLE = 0x02;
const COMPRESSED = 0x40000000;

export function readPieces(file: WordFile, maxCharacters: number): PieceTable {
  const pieces = listPieces(file);
  let text = '';
  for (const { from, to, at, width } of pieces) {
    if (to > maxCharacters) throw new ReadFailure('too-complex', { limit: String(maxCharacters) });
    const bytes = file.main.bytes.subarray(at, at + (to - from) * width);
    text += new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le').decode(bytes).padEnd(to - from, ' ');
  }
  return { text, pieces };
}

/** The offset of character `index` in the main stream, or -1. */
export function offsetOf(pieces: readonly Piece[], index: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.to ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  const piece = pieces[low];
  return piece && index >= piece.from ? piece.at + (index - piece.from) * piece.width : -1;
}

function listPieces({ table, place }: WordFile): Piece[] {
  const { at, size } = place(PIECES);
  let cursor = at;
  // Property modifiers of fast saves stand before the table.
  while (cursor < at + size && table.u8(cursor) === MODIFIER) cursor += 3 + table.u16(cursor + 1);
  if (table.u8(cursor) !== PIECE_TABLE) {
    throw new ReadFailure('damaged', { what: { zh: '缺少文本表', en: 'its piece table is missing' } });
  }
  const length = Math.min(table.u32(cursor + 1), table.length - cursor - 5);
  const start = cursor + 5;
  const count = Math.floor((length - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const from = table.u32(start + i * 4);
    const to = table.u32(start + i * 4 + 4);
    // Pieces follow each other; a gap means that the table is damaged, and what follows cannot be trusted.
    if (to <= from || from !== (pieces.at(-1)?.to ?? 0)) break;
    const stored = table.u32(start + (count + 1) * 4 + i * 8 + 2);
    const isNarrow = (stored & COMPRESSED) !== 0;
    const offset = stored & 0x3fffffff;
    pieces.push({ from, to, at: isNarrow ? offset >> 1 : offset, width: isNarrow ? 1 : 2 });
  }
  return pieces;
}
