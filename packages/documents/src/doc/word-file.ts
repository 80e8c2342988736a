/** The head of a Word 97–2003 file (FIB): where its text and tables stand. [MS-DOC] 2.5 */
import { openCompound } from '../compound/compound-file.ts';
import { ReadFailure } from '../problem.ts';
import { ByteView } from '../compound/byte-view.ts';

export interface WordFile {
  readonly main: ByteView;
  readonly table: ByteView;
  readonly data: ByteView;
  /** Characters of the main text, footnotes, headers, macros, comments, endnotes and text boxes, one behind the other. */
  readonly lengths: SubdocumentLengths;
  /** Offset and size in the table stream of the structure with this number in FibRgFcLcb97. */
  readonly place: (number: number) => { readonly at: number; readonly size: number };
}

export interface SubdocumentLengths {
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
}

export const STYLES = 1;
export const RUNS = 12;
export const PARAGRAPHS = 13;
export const PIECES = 33;
export const LISTS = 73;
export const LIST_OVERRIDES = 74;

const WORD_97 = 0xa5ec;
const WORD_95 = 0xa5dc;
const SHORTEST_HEAD = 0x2f0;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const PAIRS_AT = 0x9a;

export function openWordFile(bytes: Uint8Array): WordFile {
  const compound = openCompound(bytes);
  const main = new ByteView(compound.stream('WordDocument') ?? new Uint8Array());
  const flags = main.u16(0x0a);
  if (main.u16(0) === WORD_95) throw tooOld();
  if (main.length < SHORTEST_HEAD || main.u16(0) !== WORD_97)
    throw damaged('文件头有误', 'its head is broken');
  if ((flags & ENCRYPTED) !== 0) throw new ReadFailure('encrypted');
  const table = compound.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (!table)
    throw new ReadFailure('damaged', { what: { zh: '缺少表流', en: 'its table stream is missing' } });
  return {
    main,
    table: new ByteView(table),
    data: new ByteView(compound.stream('Data') ?? new Uint8Array()),
    lengths: {
      main: main.u32(0x4c),
      footnotes: main.u32(0x50),
      headers: main.u32(0x54),
      macros: main.u32(0x58),
      comments: main.u32(0x5c),
      endnotes: main.u32(0x60),
      boxes: main.u32(0x64),
    },
    place: (number) => ({ at: main.u32(PAIRS_AT + number * 8), size: main.u32(PAIRS_AT + number * 8 + 4) }),
  };
}

function tooOld(): ReadFailure {
  return new ReadFailure('unsupported-format', {
    what: { zh: ' Word 95 及更早的文件', en: 'A file of Word 95 or before' },
  });
}

function damaged(zh: string, en: string): ReadFailure {
  return new ReadFailure('damaged', { what: { zh, en } });
}
