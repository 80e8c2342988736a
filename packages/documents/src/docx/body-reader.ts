/** Turns the body of a document into blocks, in the order in which it is read. */
import { cleanLine, cleanLines } from '../text/clean-text.ts';
import type { Block } from '../text/block.ts';
import { joinLabel } from '../text/join-label.ts';
import type { ContentsEntry, Limits, Place } from '../types.ts';
import { childOf, childrenOf, isElement, numberOf, valueOf, type XmlElement } from '../xml/xml-element.ts';
import { chosenBranch } from './alternate-content.ts';
import { contentsEntry, isContentsTitle } from './contents-entry.ts';
import { readDocxTable } from './docx-table.ts';
import { FieldStack } from './field-stack.ts';
import type { LabelCounter } from './label-counter.ts';
import type { NumberingTable } from './numbering.ts';
import { ParagraphText, type NoteReference } from './paragraph-text.ts';
import { bodyIsNull, type EffectiveStyle, type StyleSheet } from './styles.ts';
import { Tally } from './tally.ts';

export interface BodyContext {
  readonly part: string;
  readonly styles: StyleSheet;
  readonly numbering: NumberingTable;
  readonly counter: LabelCounter;
  readonly limits: Limits;
}

export class BodyReader {
  readonly tally = new Tally();
  readonly contents: ContentsEntry[] = [];
  /** Where each comment, footnote and endnote hangs, by kind and id. */
  readonly notePlaces = new Map<string, Place>();
  readonly #context: BodyContext;
  readonly #fields = new FieldStack();
  #flow: Block[] = [];
  #paragraphs = 0;
  #tables = 0;
  /** Inside a content control that holds a contents list. */
  #inContents = 0;
  /** Place of the table cell that is being read. */
  #cell: Place | null = null;
  /** Text of a paragraph whose mark was deleted: it runs on into the next. */
  #carried = '';

  constructor(context: BodyContext) {
    this.#context = context;
  }

  /** The blocks read so far; reading goes on in a new list. */
  drain(): Block[] {
    const blocks = this.#flow;
    this.#flow = [];
    return blocks;
  }

  take(element: XmlElement): void {
    switch (element.name) {
      case 'w:p': {
        this.#paragraph(element);
        return;
      }
      case 'w:tbl': {
        this.#table(element);
        return;
      }
      case 'w:sdt': {
        this.#contentControl(element);
        return;
      }
      case 'mc:AlternateContent': {
        this.#takeAll(chosenBranch(element));
        return;
      }
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo': {
        this.#takeAll(element);
        return;
      }
      case 'w:altChunk':
        this.tally.embedded++;
        return;
      default:
    }
  }

  #takeAll(container: XmlElement | undefined): void {
    for (const child of container?.children ?? []) if (isElement(child)) this.take(child);
  }

  #contentControl(element: XmlElement): void {
    const gallery = valueOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
    const isContents = gallery === 'Table of Contents';
    if (isContents) this.#inContents++;
    this.#takeAll(childOf(element, 'w:sdtContent'));
    if (isContents) this.#inContents--;
  }

  #paragraph(element: XmlElement): void {
    this.#paragraphs++;
    const properties = childOf(element, 'w:pPr');
    const style = this.#context.styles.paragraph(valueOf(properties, 'w:pStyle'));
    const text = new ParagraphText({ styles: this.#context.styles, fields: this.#fields, tally: this.tally });
    text.read(element);
    if (style.hidden) {
      this.tally.hidden++;
      return;
    }
    if (this.#isContents(style, text)) return;
    const whole = this.#carried + text.text;
    this.#carried = '';
    if (this.#isMarkDeleted(properties)) {
      this.#carried = whole;
      return;
    }
    this.#lay(whole, properties, style, text);
  }

  /** Lines of a contents list, by field, content control or style. */
  #isContents(style: EffectiveStyle, text: ParagraphText): boolean {
    const styled = /^(?:toc|目录) ?\d$|^(?:table of figures|toc heading)$/.test(style.name);
    const line = text.contents + (this.#inContents > 0 || styled ? text.text : '');
    if (line.trim() === '') return this.#inContents > 0 || styled;
    const last = this.#flow.at(-1);
    if (this.contents.length === 0 && last?.kind === 'paragraph' && isContentsTitle(last.text))
      this.#flow.pop();
    if (!isContentsTitle(line)) this.contents.push(contentsEntry(line));
    return this.#inContents > 0 || styled || text.text.trim() === '';
  }

  #isMarkDeleted(properties: XmlElement | undefined): boolean {
    const mark = childOf(properties, 'w:rPr');
    if (!childOf(mark, 'w:del') && !childOf(mark, 'w:moveFrom')) return false;
    this.tally.changes++;
    return true;
  }

  #lay(whole: string, properties: XmlElement | undefined, style: EffectiveStyle, text: ParagraphText): void {
    const label = this.#label(properties, style);
    const place: Place = this.#cell ?? {
      kind: 'paragraph',
      part: this.#context.part,
      paragraph: this.#paragraphs,
      label: label === '' ? null : label,
    };
    this.#rememberNotes(text.notes, place);
    const bare = cleanLines(whole);
    if (bare !== '' || (label !== '' && this.#cell)) {
      const level = outlineOf(properties, style);
      const centred = (valueOf(properties, 'w:jc') ?? (style.centred ? 'center' : '')) === 'center';
      this.#flow.push({
        kind: 'paragraph',
        text: bare === '' ? label : joinLabel(label, bare),
        place,
        heading: level === null ? null : level + 1,
        oneLine: level !== null || centred || TITLE_STYLES.has(style.name),
      });
    }
    for (const box of text.boxes) this.#takeAll(box);
  }

  /** Counts the paragraph in its list. A half of the reference that the paragraph lacks comes from its style. */
  #label(properties: XmlElement | undefined, style: EffectiveStyle): string {
    const own = childOf(properties, 'w:numPr');
    const numId = valueOf(own, 'w:numId') ?? style.numbering.numId;
    if (numId === null || numId === '0') return '';
    const { numbering, counter } = this.#context;
    const linked = numbering.list(numId)?.styleLevels.get(valueOf(properties, 'w:pStyle') ?? '');
    const level = numberOf(own, 'w:ilvl') ?? style.numbering.level ?? linked ?? 0;
    return cleanLine(counter.next(numId, level) ?? '');
  }

  #rememberNotes(notes: readonly NoteReference[], place: Place): void {
    for (const { kind, id } of notes) this.notePlaces.set(`${kind}:${id}`, place);
  }

  #table(element: XmlElement): void {
    if (this.#cell) {
      // A table in a cell: its paragraphs count as the cell's.
      for (const row of childrenOf(element, 'w:tr'))
        for (const cell of childrenOf(row, 'w:tc')) this.#takeAll(cell);
      return;
    }
    this.#tables++;
    const { part, limits } = this.#context;
    const { cells, rows, columns } = readDocxTable(element, {
      part,
      table: this.#tables,
      maxCells: limits.maxCells,
      read: (cell, place) => this.#readCell(cell, place),
      onDeletedRow: () => this.tally.changes++,
    });
    this.#flow.push({ kind: 'table', sheet: null, cells, rows, columns, columnNumbers: null });
  }

  #readCell(cell: XmlElement, place: Place): string[] {
    const outer = this.drain();
    this.#cell = place;
    this.#takeAll(cell);
    this.#cell = null;
    const paragraphs = this.drain().flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    this.#flow = outer;
    return paragraphs;
  }
}

const TITLE_STYLES = new Set(['title', 'subtitle', '标题', '副标题']);

function outlineOf(properties: XmlElement | undefined, style: EffectiveStyle): number | null {
  const own = numberOf(properties, 'w:outlineLvl');
  return own === undefined ? style.outlineLevel : bodyIsNull(own);
}
