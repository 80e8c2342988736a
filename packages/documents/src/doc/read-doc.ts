/** Reads Word 97–2003 files (doc, early wps) from their own streams, with automatic numbers and tables. */
import { LabelCounter } from '../docx/label-counter.ts';
import { contentsEntry, isContentsTitle } from '../docx/contents-entry.ts';
import type { ReadNote, ReaderInput, Reading } from '../reading.ts';
import { cleanLine, cleanLines } from '../text/clean-text.ts';
import type { Block } from '../text/block.ts';
import { joinLabel } from '../text/join-label.ts';
import type { ContentsEntry, DocumentWarning } from '../types.ts';
import { warningOf } from '../warning.ts';
import { readLists } from './doc-lists.ts';
import { paragraphsIn, type DocParagraph, type DocText, type ParagraphTally } from './doc-paragraphs.ts';
import { readStyles } from './doc-styles.ts';
import { docTable, type DocRow } from './doc-table.ts';
import { paragraphRanges, runRanges } from './format-pages.ts';
import { readPieces } from './piece-table.ts';
import type { ListTable } from '../docx/numbering.ts';
import { openWordFile, type SubdocumentLengths } from './word-file.ts';

export function readDoc({ bytes, limits }: ReaderInput): Reading {
  const file = openWordFile(bytes);
  const text: DocText = {
    ...readPieces(file, limits.maxCharacters),
    paragraphs: paragraphRanges(file),
    runs: runRanges(file),
    styles: readStyles(file),
    data: file.data,
  };
  const lists = readLists(file);
  const tally: ParagraphTally = { changes: 0, hidden: 0, images: 0 };
  const body = new DocBody(lists);
  const parts = subdocuments(file.lengths);
  for (const paragraph of paragraphsIn(text, parts.main, tally)) body.take(paragraph);
  body.endTable();
  // Text boxes are kept apart from the text they stand in; where they hang is not followed.
  for (const paragraph of paragraphsIn(text, parts.boxes, tally))
    body.take({ ...paragraph, ends: 'paragraph' });
  return {
    kind: 'doc',
    encoding: 'utf-16le',
    content: body.blocks,
    contents: body.contents,
    notes: notesOf(text, parts),
    warnings: warningsOf(body, tally),
  };
}

type Range = readonly [from: number, to: number];

interface Subdocuments {
  readonly main: Range;
  readonly footnotes: Range;
  readonly comments: Range;
  readonly endnotes: Range;
  readonly boxes: Range;
}

function subdocuments(lengths: SubdocumentLengths): Subdocuments {
  let at = 0;
  const next = (length: number): Range => {
    const from = at;
    at += length;
    return [from, at];
  };
  const main = next(lengths.main);
  const footnotes = next(lengths.footnotes);
  next(lengths.headers);
  next(lengths.macros);
  return {
    main,
    footnotes,
    comments: next(lengths.comments),
    endnotes: next(lengths.endnotes),
    boxes: next(lengths.boxes),
  };
}

class DocBody {
  readonly blocks: Block[] = [];
  readonly contents: ContentsEntry[] = [];
  readonly counter: LabelCounter;
  readonly #lists: ListTable;
  #paragraphs = 0;
  #tables = 0;
  #rows: DocRow[] = [];
  #cells: string[][] = [];
  #cell: string[] = [];
  #carried = '';

  constructor(lists: ListTable) {
    this.#lists = lists;
    this.counter = new LabelCounter(lists);
  }

  take(paragraph: DocParagraph): void {
    this.#paragraphs++;
    if (this.#isContents(paragraph)) return;
    if (!paragraph.inTable && paragraph.ends === 'paragraph') this.endTable();
    if (paragraph.ends === 'row') {
      this.#rows.push({ cells: this.#cells, shape: paragraph.row });
      this.#cells = [];
      this.#cell = [];
      return;
    }
    const whole = cleanLines(this.#carried + paragraph.text);
    this.#carried = '';
    if (paragraph.isMarkDeleted && paragraph.ends === 'paragraph') {
      this.#carried = whole;
      return;
    }
    this.#lay(paragraph, whole);
  }

  endTable(): void {
    if (this.#rows.length > 0) {
      this.#tables++;
      this.blocks.push(docTable(this.#rows, this.#tables));
    }
    this.#rows = [];
    this.#cells = [];
  }

  #lay(paragraph: DocParagraph, whole: string): void {
    const label = this.#label(paragraph);
    if (paragraph.inTable || paragraph.ends === 'cell') {
      if (whole !== '' || label !== '') this.#cell.push(whole === '' ? label : joinLabel(label, whole));
      if (paragraph.ends !== 'cell') return;
      this.#cells.push(this.#cell);
      this.#cell = [];
      return;
    }
    if (whole === '') return;
    const { outlineLevel, centred, builtIn } = paragraph;
    this.blocks.push({
      kind: 'paragraph',
      text: joinLabel(label, whole),
      place: { kind: 'paragraph', part: '', paragraph: this.#paragraphs, label: label === '' ? null : label },
      heading: outlineLevel === null ? null : outlineLevel + 1,
      oneLine: outlineLevel !== null || centred || builtIn === TITLE,
    });
  }

  #label({ list, listLevel, style }: DocParagraph): string {
    if (list === 0) return '';
    const linked = this.#lists.list(String(list))?.styleLevels.get(String(style));
    const level = listLevel < 0 ? (linked ?? 0) : listLevel;
    return cleanLine(this.counter.next(String(list), level) ?? '');
  }

  #isContents({ builtIn, contents, text }: DocParagraph): boolean {
    const styled = builtIn >= FIRST_CONTENTS && builtIn <= LAST_CONTENTS;
    const line = contents + (styled ? text : '');
    if (line.trim() === '') return false;
    const last = this.blocks.at(-1);
    if (this.contents.length === 0 && last?.kind === 'paragraph' && isContentsTitle(last.text))
      this.blocks.pop();
    this.contents.push(contentsEntry(line));
    return styled || text.trim() === '';
  }
}

const TITLE = 62;
const FIRST_CONTENTS = 19;
const LAST_CONTENTS = 27;

function notesOf(text: DocText, parts: Subdocuments): ReadNote[] {
  const kinds = [
    ['comment', parts.comments],
    ['footnote', parts.footnotes],
    ['endnote', parts.endnotes],
  ] as const;
  return kinds.flatMap(([kind, range]) =>
    [...paragraphsIn(text, range, { changes: 0, hidden: 0, images: 0 })]
      .map((paragraph) => cleanLine(paragraph.text))
      .filter((line) => line !== '')
      .map((line): ReadNote => ({ kind, author: null, text: line, place: null })),
  );
}

function warningsOf(body: DocBody, tally: ParagraphTally): DocumentWarning[] {
  const warnings: DocumentWarning[] = [warningOf('old-format')];
  if (tally.changes > 0) warnings.push(warningOf('tracked-changes', tally.changes));
  if (tally.hidden > 0) warnings.push(warningOf('hidden-text', tally.hidden));
  if (tally.images > 0) warnings.push(warningOf('images-ignored', tally.images));
  if (body.contents.length > 0) warnings.push(warningOf('contents-dropped', body.contents.length));
  for (const format of body.counter.unknownFormats) warnings.push(warningOf('unknown-numbering', format));
  return warnings;
}
