/** HTML: headings, paragraphs, lists with their numbers and tables; menus, scripts and hidden parts are left out. */
import { Parser } from 'htmlparser2';
import { ReadFailure } from '../problem.ts';
import type { Block } from '../text/block.ts';
import { HtmlWriter } from './html-writer.ts';
import { isHidden, listMarkOf } from './element-style.ts';

export function readHtml(html: string): Block[] {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();
  return reader.end();
}

/** What holds no sentences of the document. */
const SKIPPED = new Set(
  'script style head title nav button select textarea noscript template iframe object svg math canvas audio video'.split(
    ' ',
  ),
);
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu ol p pre section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
);

/** No page nests so deeply; the parser's time grows with depth. */
const DEEPEST = 10_000;

interface OpenList {
  readonly mark: string | null;
  next: number;
}

class HtmlReader {
  readonly #writer = new HtmlWriter();
  readonly #lists: OpenList[] = [];
  #depth = 0;
  /** Depth at which skipping ends, or 0. */
  #skipFrom = 0;
  #preformatted = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth++;
    if (this.#depth > DEEPEST) throw new ReadFailure('too-complex', { limit: String(DEEPEST) });
    if (this.#skipFrom > 0) return;
    if (SKIPPED.has(name) || isHidden(attributes)) {
      this.#skipFrom = this.#depth;
      return;
    }
    if (BLOCKS.has(name)) this.#writer.endParagraph();
    this.#enter(name, attributes);
  }

  text(text: string): void {
    if (this.#skipFrom === 0) this.#writer.text(this.#preformatted > 0 ? text : collapse(text));
  }

  close(name: string): void {
    if (this.#skipFrom === this.#depth) this.#skipFrom = 0;
    else if (this.#skipFrom === 0) this.#leave(name);
    this.#depth--;
  }

  end(): Block[] {
    return this.#writer.end();
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br') this.#writer.text('\n');
    else if (name === 'a') this.#writer.enterLink(attributes['href'] ?? '#');
    else if (name === 'pre') this.#preformatted++;
    else if (name === 'ol' || name === 'ul' || name === 'menu') this.#enterList(name, attributes);
    else if (name === 'li') this.#enterItem(attributes);
    else if (name === 'table') this.#writer.enterTable();
    else if (name === 'tr') this.#writer.enterRow();
    else if (name === 'td' || name === 'th')
      this.#writer.enterCell(span(attributes['rowspan']), span(attributes['colspan']));
    else if (/^h[1-6]$/.test(name)) this.#writer.heading = Number(name.charAt(1));
  }

  #leave(name: string): void {
    if (BLOCKS.has(name)) this.#writer.endParagraph();
    if (name === 'a') this.#writer.leaveLink();
    else if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    else if (name === 'ol' || name === 'ul' || name === 'menu') this.#lists.pop();
    else if (name === 'li') this.#writer.label = '';
    else if (name === 'table') this.#writer.leaveTable();
    else if (name === 'td' || name === 'th') this.#writer.leaveCell();
    else if (/^h[1-6]$/.test(name)) this.#writer.heading = null;
  }

  #enterList(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#lists.push({ mark: listMarkOf(name, attributes), next: span(attributes['start']) });
  }

  #enterItem(attributes: Readonly<Record<string, string>>): void {
    const list = this.#lists.at(-1);
    if (!list?.mark || isUnmarked(attributes)) return;
    if (attributes['value'] !== undefined) list.next = span(attributes['value']);
    this.#writer.enterItem(list.mark, list.next);
    list.next++;
  }
}

/** White space as the browser shows it; a line end is kept apart, since between Chinese characters it is nothing. */
function collapse(text: string): string {
  return text.replaceAll(/[ \t\n\r\f]+/g, (run) => (run.includes('\n') || run.includes('\r') ? '\r' : ' '));
}

function isUnmarked(attributes: Readonly<Record<string, string>>): boolean {
  return /list-style(?:-type)?\s*:\s*none/i.test(attributes['style'] ?? '');
}

/** Rows and columns that a cell spans, and where a list starts. */
function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(number) && number > 0 ? Math.min(number, 10_000) : 1;
}
