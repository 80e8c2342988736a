/** The marks of a clause that say something of the phrases they stand in: “, 《, 的 and 、. */

/** Its place and its kind in one number: `placeOf` and `kindOf` unpack it. */
export type PackedMark = number;

const KIND_BITS = 6;
const Kind = { quote: 1, title: 4, of: 16, comma: 32 } as const;

export const placeOf = (mark: PackedMark): number => mark >> KIND_BITS;
/** A bit; that of a quotation or book-title mark has a free one above it. */
export const kindOf = (mark: PackedMark): number => mark & ((1 << KIND_BITS) - 1);
export const opensName = (mark: PackedMark): boolean => kindOf(mark) <= Kind.title;

/** All of `text[from, to)`, in order. */
export function findMarks(text: string, from: number, to: number): PackedMark[] {
  const marks: PackedMark[] = [];
  for (let at = from; at < to; at++) {
    const kind = kindAt(text.charCodeAt(at));
    if (kind !== 0) marks.push((at << KIND_BITS) | kind);
  }
  return marks;
}

function kindAt(code: number): number {
  switch (code) {
    case 0x201c:
      return Kind.quote;
    case 0x300a:
      return Kind.title;
    case 0x7684:
      return Kind.of;
    case 0x3001:
      return Kind.comma;
    default:
      return 0;
  }
}
