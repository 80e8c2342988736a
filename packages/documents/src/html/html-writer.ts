/** Gathers the paragraphs and tables of a page in order. Tables that only lay out the page are opened up again. */
import { formatNumber } from '../numbering/format-number.ts';
import type { Block, ParagraphBlock } from '../text/block.ts';
import { joinLabel } from '../text/join-label.ts';
import { startsWithMark } from '../text/line-mark.ts';
import { closeHtmlTable, type HtmlTable } from './html-table.ts';

/** Tables nested deeper than any layout are read as if they were not there. */
const DEEPEST_TABLE = 40;

export class HtmlWriter {
  heading: number | null = null;
  /** Number or bullet of the list item, until its first paragraph has it. */
  label = '';
  readonly #root: Block[] = [];
  readonly #tables: HtmlTable[] = [];
  /** Tables that are open but too deep to be kept. */
  #ignoredTables = 0;
  #buffer = '';
  #linked = 0;
  #inLink = false;
  #count = 0;
  #tableCount = 0;
  readonly #menuLines = new Set<Block>();

  text(text: string): void {
    this.#buffer += text;
    if (this.#inLink) this.#linked += text.replaceAll(/[ \r\n]/g, '').length;
  }

  enterLink(href: string): void {
    // Links within the page are a contents list, not a menu.
    this.#inLink = !href.startsWith('#');
  }

  leaveLink(): void {
    this.#inLink = false;
  }

  enterItem(format: string, value: number): void {
    const number = formatNumber(value, format) ?? String(value);
    if (format === 'bullet') this.label = '•';
    else this.label = HAN_FORMAT.test(format) ? `${number}、` : `${number}.`;
  }

  endParagraph(): void {
    const text = settle(this.#buffer);
    const linked = this.#linked;
    this.#buffer = '';
    this.#linked = 0;
    if (text === '') return;
    const label = startsWithMark(text) ? '' : this.label;
    this.label = '';
    this.#count++;
    const block: ParagraphBlock = {
      kind: 'paragraph',
      text: joinLabel(label, text),
      place: { kind: 'paragraph', part: '', paragraph: this.#count, label: label === '' ? null : label },
      heading: this.heading,
      oneLine: this.heading !== null,
    };
    if (
      linked * 10 >= text.replaceAll(' ', '').length * 9 &&
      this.heading === null &&
      this.#tables.length === 0
    )
      this.#menuLines.add(block);
    this.#flow().push(block);
  }

  enterTable(): void {
    if (this.#tables.length >= DEEPEST_TABLE) {
      this.#ignoredTables++;
      return;
    }
    for (const table of this.#tables) table.nests = true;
    this.#tableCount++;
    this.#tables.push({ number: this.#tableCount, rows: [], nests: false, outside: [] });
  }

  enterRow(): void {
    if (this.#ignoredTables === 0) this.#tables.at(-1)?.rows.push({ cells: [], open: false });
  }

  enterCell(rowSpan: number, columnSpan: number): void {
    const table = this.#tables.at(-1);
    if (!table || this.#ignoredTables > 0) return;
    if (table.rows.length === 0) table.rows.push({ cells: [], open: false });
    const row = table.rows.at(-1);
    if (!row) return;
    row.cells.push({ rowSpan, columnSpan, blocks: [] });
    row.open = true;
  }

  leaveCell(): void {
    const row = this.#ignoredTables === 0 ? this.#tables.at(-1)?.rows.at(-1) : undefined;
    if (row) row.open = false;
  }

  leaveTable(): void {
    if (this.#ignoredTables > 0) {
      this.#ignoredTables--;
      return;
    }
    const table = this.#tables.pop();
    if (!table) return;
    const flow = this.#flow();
    for (const block of closeHtmlTable(table)) flow.push(block);
  }

  end(): Block[] {
    this.endParagraph();
    while (this.#tables.length > 0) {
      this.#ignoredTables = 0;
      this.leaveTable();
    }
    const spoken = this.#root.filter((block) => !this.#menuLines.has(block));
    return spoken.length > 0 ? spoken : this.#root;
  }

  /** Where blocks go now: the open cell, else beside the table, else the page. */
  #flow(): Block[] {
    const table = this.#tables.at(-1);
    if (!table) return this.#root;
    const row = table.rows.at(-1);
    return (row?.open === true ? row.cells.at(-1)?.blocks : undefined) ?? table.outside;
  }
}

const HAN_FORMAT = /chinese|ideograph/i;

/** Line ends of the source: nothing between Chinese characters, else a space. \n is a break that was asked for. */
function settle(buffer: string): string {
  return buffer
    .replaceAll(/ *\r[ \r]*/g, '\r')
    .replaceAll(/(?<=[\u2e80-\uffef])\r(?=[\u2e80-\uffef])/g, '')
    .replaceAll('\r', ' ')
    .trim();
}
