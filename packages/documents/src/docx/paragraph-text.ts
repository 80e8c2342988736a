/** The text of a paragraph's runs in the accepted view, and what hangs on it: text boxes and note references. */
import { childOf, isElement, isOn, valueOf, type XmlElement } from '../xml/xml-element.ts';
import { chosenBranch } from './alternate-content.ts';
import { isContents, type FieldStack } from './field-stack.ts';
import type { StyleSheet } from './styles.ts';
import { symbolSign, symbolText } from './symbol-font.ts';
import type { Tally } from './tally.ts';

export interface NoteReference {
  readonly kind: 'comment' | 'footnote' | 'endnote';
  readonly id: string;
}

/** What stays the same for all paragraphs of a document. */
export interface RunContext {
  readonly styles: StyleSheet;
  readonly fields: FieldStack;
  readonly tally: Tally;
}

export class ParagraphText {
  /** Soft breaks are \n. */
  text = '';
  /** What belongs to a contents field. */
  contents = '';
  readonly boxes: XmlElement[] = [];
  readonly notes: NoteReference[] = [];
  readonly #context: RunContext;
  #hidden = false;
  #font = '';

  constructor(context: RunContext) {
    this.#context = context;
  }

  read(container: XmlElement): void {
    for (const child of container.children) if (isElement(child)) this.#take(child);
  }

  #take(element: XmlElement): void {
    switch (element.name) {
      case 'w:r': {
        this.#run(element);
        return;
      }
      case 'w:ins':
      case 'w:moveTo':
        this.#context.tally.changes++;
        {
          this.read(element);
          return;
        }
      case 'w:del':
      case 'w:moveFrom':
        this.#context.tally.changes++;
        return;
      case 'w:sdt': {
        this.#into(childOf(element, 'w:sdtContent'));
        return;
      }
      case 'mc:AlternateContent': {
        this.#into(chosenBranch(element));
        return;
      }
      case 'w:fldSimple': {
        this.#simpleField(element);
        return;
      }
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:bdo':
      case 'w:dir': {
        this.read(element);
        return;
      }
      case 'm:oMath':
      case 'm:oMathPara': {
        this.#formula(element);
        return;
      }
      case 'w:commentReference': {
        this.#note('comment', element);
        return;
      }
      default:
    }
  }

  #into(element: XmlElement | undefined): void {
    if (element) this.read(element);
  }

  #run(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr');
    this.#hidden =
      isOn(properties, 'w:vanish') || this.#context.styles.hides(valueOf(properties, 'w:rStyle'));
    const fonts = childOf(properties, 'w:rFonts')?.attributes;
    this.#font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '';
    if (this.#hidden && childOf(run, 'w:t')) this.#context.tally.hidden++;
    this.#runContent(run);
    this.#hidden = false;
  }

  #runContent(run: XmlElement): void {
    for (const child of run.children) if (isElement(child)) this.#runPiece(child);
  }

  #runPiece(piece: XmlElement): void {
    switch (piece.name) {
      case 'w:t': {
        this.#add(literalText(piece, this.#font));
        return;
      }
      case 'w:tab':
      case 'w:ptab': {
        this.#add('\t');
        return;
      }
      case 'w:br':
      case 'w:cr': {
        this.#add('\n');
        return;
      }
      case 'w:noBreakHyphen': {
        this.#add('-');
        return;
      }
      case 'w:sym': {
        this.#add(symbolOf(piece));
        return;
      }
      case 'w:fldChar': {
        this.#fieldMark(piece);
        return;
      }
      case 'w:instrText': {
        this.#context.fields.instruct(plainText(piece));
        return;
      }
      case 'w:footnoteReference': {
        this.#note('footnote', piece);
        return;
      }
      case 'w:endnoteReference': {
        this.#note('endnote', piece);
        return;
      }
      case 'w:commentReference': {
        this.#note('comment', piece);
        return;
      }
      case 'w:ruby': {
        this.#into(childOf(piece, 'w:rubyBase'));
        return;
      }
      case 'mc:AlternateContent': {
        this.#runContent(chosenBranch(piece) ?? EMPTY);
        return;
      }
      case 'w:drawing':
      case 'w:pict': {
        this.#drawing(piece);
        return;
      }
      case 'w:object':
        this.#context.tally.embedded++;
        return;
      default:
    }
  }

  #add(text: string): void {
    const state = this.#context.fields.state();
    if (this.#hidden || state === 'instruction') return;
    if (state === 'contents') this.contents += text;
    else this.text += text;
  }

  #fieldMark(mark: XmlElement): void {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') this.#context.fields.begin();
    else if (type === 'separate') this.#context.fields.separate();
    else if (type === 'end') this.#context.fields.end();
  }

  #simpleField(field: XmlElement): void {
    const { fields } = this.#context;
    const contents = isContents(field.attributes['w:instr'] ?? '');
    if (contents) {
      fields.begin();
      fields.instruct('TOC');
      fields.separate();
    }
    this.read(field);
    if (contents) fields.end();
  }

  #formula(element: XmlElement): void {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === 'm:t') this.#add(plainText(child));
      else this.#formula(child);
    }
  }

  #note(kind: NoteReference['kind'], element: XmlElement): void {
    const id = element.attributes['w:id'];
    if (id !== undefined) this.notes.push({ kind, id });
  }

  /** Text boxes are kept for later; pictures and charts are only counted. */
  #drawing(element: XmlElement): void {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:txbxContent') this.boxes.push(child);
      else if (child.name === 'pic:pic' || child.name === 'v:imagedata') this.#context.tally.images++;
      else if (child.name === 'c:chart') this.#context.tally.charts++;
      else if (child.name === 'mc:AlternateContent') this.#drawing(chosenBranch(child) ?? EMPTY);
      else this.#drawing(child);
    }
  }
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

function literalText(element: XmlElement, font: string): string {
  const text = plainText(element);
  const kept =
    element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  return (font === '' ? null : symbolText(font, kept)) ?? kept;
}

function plainText(element: XmlElement): string {
  let text = '';
  for (const child of element.children) if (!isElement(child)) text += child;
  return text;
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (!Number.isInteger(code) || code < 32 || code > 0xffff) return '';
  return symbolSign(element.attributes['w:font'] ?? '', code);
}
