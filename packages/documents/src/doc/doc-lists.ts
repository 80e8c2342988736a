/** The lists of a Word 97–2003 file, as the counter takes them. [MS-DOC] 2.9.147, 2.9.150, 2.9.131 */
import type { ListLevel, ListTable, NumberedList } from '../docx/numbering.ts';
import type { ByteView } from '../compound/byte-view.ts';
import { LISTS, LIST_OVERRIDES, type WordFile } from './word-file.ts';

const LIST_SIZE = 28;
const OVERRIDE_SIZE = 16;
const LEVEL_SIZE = 28;
const MOST = 4096;

interface DocList {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Style → level linked to it. */
  readonly styleLevels: ReadonlyMap<string, number>;
}

/** Lists by the number that paragraphs name them with, counted from 1. */
export function readLists(file: WordFile): ListTable {
  const definitions = readDefinitions(file);
  const lists = readOverrides(file, definitions);
  return { list: (number) => lists.get(number) ?? null };
}

function readDefinitions({ table, place }: WordFile): Map<number, DocList> {
  const { at, size } = place(LISTS);
  const definitions = new Map<number, DocList>();
  if (size === 0) return definitions;
  const count = Math.min(table.u16(at), MOST);
  // The levels of all lists follow behind the lists.
  let cursor = at + 2 + count * LIST_SIZE;
  for (let i = 0; i < count; i++) {
    const list = at + 2 + i * LIST_SIZE;
    const isSimple = (table.u8(list + 26) & 1) !== 0;
    const levels = new Map<number, ListLevel>();
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const read = readLevel(table, cursor);
      levels.set(level, read.level);
      cursor = read.end;
    }
    definitions.set(table.u32(list), { levels, styleLevels: linkedStyles(table, list + 8) });
  }
  return definitions;
}

function linkedStyles(table: ByteView, at: number): Map<string, number> {
  const linked = new Map<string, number>();
  for (let level = 0; level < 9; level++) {
    const style = table.u16(at + level * 2);
    if (style !== 0xfff) linked.set(String(style), level);
  }
  return linked;
}

function readOverrides(
  { table, place }: WordFile,
  definitions: ReadonlyMap<number, DocList>,
): Map<string, NumberedList> {
  const { at, size } = place(LIST_OVERRIDES);
  const lists = new Map<string, NumberedList>();
  if (size === 0) return lists;
  const count = Math.min(table.u32(at), MOST);
  let cursor = at + 4 + count * OVERRIDE_SIZE;
  for (let i = 0; i < count; i++) {
    const override = at + 4 + i * OVERRIDE_SIZE;
    const id = table.u32(override);
    const definition = definitions.get(id);
    const levels = new Map(definition?.levels);
    const startOverrides = new Map<number, number>();
    cursor += 4;
    for (let k = 0; k < Math.min(table.u8(override + 12), 9); k++) {
      const flags = table.u32(cursor + 4);
      const level = flags & 0xf;
      if ((flags & 0x10) !== 0) startOverrides.set(level, table.u32(cursor));
      cursor += 8;
      if ((flags & 0x20) === 0) continue;
      const read = readLevel(table, cursor);
      levels.set(level, read.level);
      cursor = read.end;
    }
    const styleLevels = definition?.styleLevels ?? new Map<string, number>();
    if (definition) lists.set(String(i + 1), { abstractId: String(id), levels, startOverrides, styleLevels });
  }
  return lists;
}

const LEGAL = 0x04;
const LIMITED_RESTART = 0x08;

function readLevel(table: ByteView, at: number): { readonly level: ListLevel; readonly end: number } {
  const flags = table.u8(at + 5);
  const textAt = at + LEVEL_SIZE + table.u8(at + 25) + table.u8(at + 24);
  const length = Math.min(table.u16(textAt), 255);
  const level: ListLevel = {
    start: table.u32(at),
    format: FORMATS.get(table.u8(at + 4)) ?? `nfc ${table.u8(at + 4)}`,
    text: labelText(table.text(textAt + 2, length), table.slice(at + 6, 9)),
    legal: (flags & LEGAL) !== 0,
    restart: (flags & LIMITED_RESTART) === 0 ? null : table.u8(at + 26),
    padding: 0,
  };
  return { level, end: textAt + 2 + length * 2 };
}

/** Characters that stand for the number of a level, told by their places, become %1 to %9. */
function labelText(text: string, places: ByteView): string {
  const holders = new Set(Array.from(places.bytes).filter((place) => place > 0));
  return Array.from({ length: text.length }, (_, index) => {
    const char = text.charAt(index);
    if (!holders.has(index + 1)) return char === '%' ? '％' : char;
    return `%${char.charCodeAt(0) + 1}`;
  }).join('');
}

/** Number formats ([MS-OSHARED] 2.2.1.3) by their names in OOXML. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [5, 'ordinal'],
  [8, 'hex'],
  [10, 'ideographDigital'],
  [11, 'japaneseCounting'],
  [14, 'decimalFullWidth'],
  [15, 'decimalHalfWidth'],
  [16, 'japaneseLegal'],
  [17, 'japaneseDigitalTenThousand'],
  [18, 'decimalEnclosedCircle'],
  [19, 'decimalFullWidth2'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [26, 'decimalEnclosedFullstop'],
  [27, 'decimalEnclosedParen'],
  [28, 'decimalEnclosedCircleChinese'],
  [29, 'ideographEnclosedCircle'],
  [30, 'ideographTraditional'],
  [31, 'ideographZodiac'],
  [32, 'ideographZodiacTraditional'],
  [33, 'taiwaneseCounting'],
  [34, 'ideographLegalTraditional'],
  [35, 'taiwaneseCountingThousand'],
  [36, 'taiwaneseDigital'],
  [37, 'chineseCounting'],
  [38, 'chineseLegalSimplified'],
  [39, 'chineseCountingThousand'],
  [57, 'numberInDash'],
  [255, 'none'],
]);
