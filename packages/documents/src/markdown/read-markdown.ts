/** Markdown: headings, lists with their numbers, tables and paragraphs, without the marks of emphasis and links. */
import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { paragraph, type Block } from '../text/block.ts';
import { cleanLine } from '../text/clean-text.ts';
import { joinLabel } from '../text/join-label.ts';
import { rejoinLines } from '../text/rejoin.ts';
import { inlineText } from './inline-text.ts';
import { readMarkdownTable } from './markdown-table.ts';

/** Raw html is kept as tokens (and then taken off); bare addresses are left alone. */
const PARSER = new MarkdownIt({ html: true, linkify: false });

export function readMarkdown(text: string): Block[] {
  const tokens = PARSER.parse(withoutFrontMatter(text), {});
  return new MarkdownReader(tokens).read();
}

/** `---` … `---` at the head is about the file. Its lines are blanked, so that line numbers hold. */
function withoutFrontMatter(text: string): string {
  const uniform = text.replaceAll(/\r\n?/g, '\n');
  if (!uniform.startsWith('---\n')) return uniform;
  const end = uniform.indexOf('\n---\n', 3);
  if (end < 0 || end > 5000) return uniform;
  const head = uniform.slice(0, end + 5);
  return '\n'.repeat(head.split('\n').length - 1) + uniform.slice(end + 5);
}

class MarkdownReader {
  readonly #tokens: readonly Token[];
  readonly #blocks: Block[] = [];
  #at = 0;
  #heading: number | null = null;
  /** The number or bullet that the next paragraph begins with. */
  #label = '';

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  read(): Block[] {
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at];
      if (token) this.#take(token);
    }
    return this.#blocks;
  }

  #take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#heading = Number(token.tag.slice(1)) || 1;
        return;
      case 'heading_close':
        this.#heading = null;
        return;
      case 'list_item_open':
        this.#label = token.info === '' ? '•' : `${token.info}${token.markup}`;
        return;
      case 'table_open':
        this.#table();
        return;
      case 'inline':
        this.#paragraph(inlineText(token), lineOf(token));
        return;
      case 'code_block':
      case 'fence':
        this.#paragraph(token.content, lineOf(token) + (token.type === 'fence' ? 1 : 0));
        return;
      case 'html_block':
        this.#paragraph(token.content.replaceAll(/<[^<>]{0,2000}>/g, ' '), lineOf(token));
        return;
      default:
    }
  }

  #table(): void {
    const { block, next } = readMarkdownTable(this.#tokens, this.#at);
    this.#blocks.push(block);
    this.#at = next;
  }

  #paragraph(text: string, firstLine: number): void {
    const lines = text.split('\n').map(cleanLine);
    const heading = this.#heading;
    for (const { text: line, first } of rejoinLines(lines)) {
      if (line === '') continue;
      const labelled = joinLabel(this.#label, line);
      this.#label = '';
      this.#blocks.push(paragraph(labelled, { kind: 'line', line: firstLine + first }, heading));
    }
  }
}

function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}
