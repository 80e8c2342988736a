/** The style sheet of a Word 97–2003 file: what a style says of numbering, outline and alignment. [MS-DOC] 2.9.271 */
import type { ByteView } from '../compound/byte-view.ts';
import { SPRM, eachProperty } from './property-list.ts';
import { STYLES, type WordFile } from './word-file.ts';

/** What properties say; null: nothing. */
export interface ParagraphFormat {
  readonly list: number | null;
  readonly listLevel: number | null;
  readonly outlineLevel: number | null;
  readonly centred: boolean | null;
}

export interface DocStyle extends ParagraphFormat {
  /** Number of the built-in style: 1–9 headings, 19–27 contents, 62 title. */
  readonly builtIn: number;
  readonly base: number;
}

const NO_BASE = 0xfff;
const PARAGRAPH_STYLE = 1;

export function readStyles({ table, place }: WordFile): DocStyle[] {
  const { at, size } = place(STYLES);
  if (size === 0) return [];
  const end = Math.min(at + size, table.length);
  const headSize = table.u16(at);
  const count = Math.min(table.u16(at + 2), 4096);
  const fixedSize = table.u16(at + 4);
  const styles: DocStyle[] = [];
  let cursor = at + 2 + headSize;
  for (let i = 0; i < count && cursor < end; i++) {
    const length = table.u16(cursor);
    styles.push(length === 0 ? EMPTY : readStyle(table.slice(cursor + 2, length), fixedSize));
    cursor += 2 + length + (length % 2);
  }
  return styles;
}

/** What a style says with all that it is based on. */
export function effectiveFormat(
  styles: readonly DocStyle[],
  index: number,
): ParagraphFormat & { readonly builtIn: number } {
  const first = styles[index] ?? EMPTY;
  let { list, listLevel, outlineLevel, centred } = first;
  let base = first.base;
  for (let depth = 0; depth < 20 && base !== NO_BASE; depth++) {
    const style = styles[base] ?? EMPTY;
    list ??= style.list;
    listLevel ??= style.listLevel;
    outlineLevel ??= style.outlineLevel;
    centred ??= style.centred;
    base = style.base;
  }
  return { list, listLevel, outlineLevel, centred, builtIn: first.builtIn };
}

export function formatOf(properties: ByteView): ParagraphFormat {
  let list: number | null = null;
  let listLevel: number | null = null;
  let outlineLevel: number | null = null;
  let centred: boolean | null = null;
  eachProperty(properties, (code, operand) => {
    if (code === SPRM.list) list = operand.u16(0);
    else if (code === SPRM.listLevel) listLevel = operand.u8(0);
    else if (code === SPRM.outlineLevel) outlineLevel = operand.u8(0);
    else if (code === SPRM.alignment || code === SPRM.oldAlignment) centred = operand.u8(0) === 1;
  });
  return { list, listLevel, outlineLevel, centred };
}

const EMPTY: DocStyle = {
  list: null,
  listLevel: null,
  outlineLevel: null,
  centred: null,
  builtIn: 0,
  base: NO_BASE,
};

function readStyle(style: ByteView, fixedSize: number): DocStyle {
  const builtIn = style.u16(0) & 0xfff;
  const kind = style.u16(2) & 0xf;
  const base = style.u16(2) >> 4;
  const heading = builtIn >= 1 && builtIn <= 9 ? builtIn - 1 : null;
  if (kind !== PARAGRAPH_STYLE) return { ...EMPTY, builtIn, base };
  // The name with its length and end mark, then the paragraph properties at an even place.
  let at = fixedSize + 2 + style.u16(fixedSize) * 2 + 2;
  at += at % 2;
  const size = style.u16(at);
  const format = formatOf(style.slice(at + 4, size - 2));
  return { ...format, outlineLevel: format.outlineLevel ?? heading, builtIn, base };
}
