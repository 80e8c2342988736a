/** The paragraphs of a stretch of text in a Word 97–2003 file, in the accepted view, with what they say of lists and tables. */
import { FieldStack } from '../docx/field-stack.ts';
import type { ByteView } from '../compound/byte-view.ts';
import { effectiveFormat, formatOf, type DocStyle } from './doc-styles.ts';
import { rangeAt, type FormattedRange } from './format-pages.ts';
import { offsetOf, type PieceTable } from './piece-table.ts';
import { SPRM, eachProperty } from './property-list.ts';

export interface DocParagraph {
  readonly text: string;
  /** What stands in a contents field. */
  readonly contents: string;
  readonly style: number;
  readonly list: number;
  readonly listLevel: number;
  readonly outlineLevel: number | null;
  readonly centred: boolean;
  readonly builtIn: number;
  readonly inTable: boolean;
  /** Ends a cell (with the others of its row before it), or the row. */
  readonly ends: 'paragraph' | 'cell' | 'row';
  /** Edges of the cells of the row that ends here, and which cells go on from above. */
  readonly row: RowShape | null;
  readonly isMarkDeleted: boolean;
}

export interface RowShape {
  readonly edges: readonly number[];
  readonly merges: readonly { readonly fromAbove: boolean; readonly fromLeft: boolean }[];
}

export interface DocText extends PieceTable {
  readonly paragraphs: readonly FormattedRange[];
  readonly runs: readonly FormattedRange[];
  readonly styles: readonly DocStyle[];
  readonly data: ByteView;
}

export interface ParagraphTally {
  changes: number;
  hidden: number;
  images: number;
}

const PARAGRAPH_END = 0x0d;
const CELL_END = 0x07;
const PAGE_BREAK = 0x0c;

export function* paragraphsIn(
  text: DocText,
  [from, to]: readonly [number, number],
  tally: ParagraphTally,
): Generator<DocParagraph> {
  const fields = new FieldStack();
  const runs = new RunFlags(text, tally);
  let body = '';
  let contents = '';
  for (let index = from; index < Math.min(to, text.text.length); index++) {
    const code = text.text.charCodeAt(index);
    const gone = runs.isGone(index);
    if (isEnd(text, code, index)) {
      yield { ...shapeOf(text, index, code), text: body, contents, isMarkDeleted: gone };
      body = '';
      contents = '';
      continue;
    }
    const written = writtenAs(code, fields, tally);
    if (gone || written === '') continue;
    const state = fields.state();
    if (state === 'instruction') fields.instruct(written);
    else if (state === 'contents') contents += written;
    else body += written;
  }
  if (body.trim() !== '')
    yield { ...shapeOf(text, to - 1, PARAGRAPH_END), text: body, contents, isMarkDeleted: false };
}

/** Section marks are page breaks that end a paragraph; others stand inside of one. */
function isEnd(text: DocText, code: number, index: number): boolean {
  if (code === PARAGRAPH_END || code === CELL_END) return true;
  if (code !== PAGE_BREAK) return false;
  const offset = offsetOf(text.pieces, index);
  const range = rangeAt(text.paragraphs, offset);
  return range !== undefined && range.to - offset <= 2;
}

/** A character as text; field marks move the fields, and signs for pictures and notes are nothing. */
function writtenAs(code: number, fields: FieldStack, tally: ParagraphTally): string {
  switch (code) {
    case 0x13:
      fields.begin();
      return '';
    case 0x14:
      fields.separate();
      return '';
    case 0x15:
      fields.end();
      return '';
    case 0x0b:
    case 0x0c:
    case 0x0e:
      return '\n';
    case 0x1e:
      return '-';
    case 0x01:
    case 0x08:
      tally.images++;
      return '';
    default:
      return code < 0x20 && code !== 9 ? '' : String.fromCharCode(code);
  }
}

/** Which characters were deleted or hidden. */
class RunFlags {
  readonly #text: DocText;
  readonly #tally: ParagraphTally;
  #run: FormattedRange | undefined;
  #gone = false;

  constructor(text: DocText, tally: ParagraphTally) {
    this.#text = text;
    this.#tally = tally;
  }

  isGone(index: number): boolean {
    const offset = offsetOf(this.#text.pieces, index);
    if (!this.#run || offset < this.#run.from || offset >= this.#run.to) {
      this.#run = rangeAt(this.#text.runs, offset);
      this.#gone = this.#run ? this.#read(this.#run.properties) : false;
    }
    return this.#gone;
  }

  #read(properties: ByteView): boolean {
    let gone = false;
    eachProperty(properties, (code, operand) => {
      if (operand.u8(0) !== 1) return;
      if (code === SPRM.isDeleted || code === SPRM.isInserted) this.#tally.changes++;
      if (code === SPRM.isHidden) this.#tally.hidden++;
      gone ||= code === SPRM.isDeleted || code === SPRM.isHidden;
    });
    return gone;
  }
}

function shapeOf(
  text: DocText,
  index: number,
  code: number,
): Omit<DocParagraph, 'text' | 'contents' | 'isMarkDeleted'> {
  const range = rangeAt(text.paragraphs, offsetOf(text.pieces, index));
  const style = range?.style ?? 0;
  const own = range ? withHuge(range.properties, text.data) : null;
  const direct = own ? formatOf(own) : null;
  const based = effectiveFormat(text.styles, style);
  const table = own ? tableMarks(own) : NO_TABLE;
  const outline = direct?.outlineLevel ?? based.outlineLevel;
  return {
    style,
    list: direct?.list ?? based.list ?? 0,
    listLevel: direct?.listLevel ?? based.listLevel ?? -1,
    outlineLevel: outline !== null && outline < 9 ? outline : null,
    centred: direct?.centred ?? based.centred ?? false,
    builtIn: based.builtIn,
    inTable: table.inTable,
    ends: code !== CELL_END ? 'paragraph' : table.endsRow ? 'row' : 'cell',
    row: table.row,
  };
}

/** Properties too long for their page stand in the data stream. */
function withHuge(properties: ByteView, data: ByteView): ByteView {
  let found = properties;
  eachProperty(properties, (code, operand) => {
    const at = operand.u32(0);
    if (code === SPRM.hugeProperties && at < data.length) found = data.slice(at + 2, data.u16(at));
  });
  return found;
}

interface TableMarks {
  readonly inTable: boolean;
  readonly endsRow: boolean;
  readonly row: RowShape | null;
}

const NO_TABLE: TableMarks = { inTable: false, endsRow: false, row: null };
const CELL_SIZE = 20;

function tableMarks(properties: ByteView): TableMarks {
  let inTable = false;
  let endsRow = false;
  let row: RowShape | null = null;
  eachProperty(properties, (code, operand) => {
    if (code === SPRM.inTable) inTable = operand.u8(0) !== 0;
    else if (code === SPRM.endsRow) endsRow = operand.u8(0) !== 0;
    else if (code === SPRM.tableDefinition) row = rowShape(operand);
  });
  return { inTable, endsRow, row };
}

function rowShape(definition: ByteView): RowShape {
  const count = Math.min(definition.u8(0), 64);
  const edges = Array.from({ length: count + 1 }, (_, i) => definition.i16(1 + i * 2));
  const cells = 1 + (count + 1) * 2;
  const merges = Array.from({ length: count }, (_, i) => {
    const flags = definition.u16(cells + i * CELL_SIZE);
    return { fromLeft: (flags & 3) === 1, fromAbove: ((flags >> 5) & 3) === 1 };
  });
  return { edges, merges };
}
