/** The text of a plan → what a reader sees of it: headings, paragraphs, tables. Pure; every block says where it stands. */
import type { Heading, Span } from '@taizhang/compiler';

export type TextBlock =
  | { readonly kind: 'title'; readonly span: Span }
  /** `level` from 1, as a document nests them. */
  | { readonly kind: 'heading'; readonly level: number; readonly span: Span }
  /** `lead`: a title that its first sentence is (1.开展馆藏清点。…). */
  | { readonly kind: 'paragraph'; readonly span: Span; readonly lead: Span | null }
  /** Rows of cells; where `head` is true the first row names the columns. */
  | {
      readonly kind: 'table';
      readonly span: Span;
      readonly rows: readonly (readonly Span[])[];
      readonly head: boolean;
    };

const MOST_HEADING = 60;

/** In the order of the text; blank lines are left out. A heading that goes on with its sentence stays a paragraph. */
export function textBlocks(
  text: string,
  { outline, title }: { readonly outline: readonly Heading[]; readonly title: string | null },
): readonly TextBlock[] {
  const headings = new Map(outline.filter(({ toc }) => !toc).map((heading) => [heading.span[0], heading]));
  const blocks: TextBlock[] = [];
  let table: Span[][] = [];
  let titled = title === null;
  const endTable = (): void => {
    const [first, last] = [table[0]?.[0], table.at(-1)?.at(-1)];
    if (first !== undefined && last !== undefined)
      blocks.push({ kind: 'table', span: [first[0], last[1]], rows: table, head: table.length > 1 });
    table = [];
  };
  for (const line of linesOf(text)) {
    const words = text.slice(...line);
    if (words.includes('\t')) {
      table.push(cellsOf(words, line[0]));
      continue;
    }
    endTable();
    const heading = headings.get(line[0]);
    if (!titled && squeeze(words) === squeeze(title ?? '')) {
      titled = true;
      blocks.push({ kind: 'title', span: line });
    } else if (heading !== undefined && heading.span[1] >= line[1] && words.length <= MOST_HEADING)
      blocks.push({ kind: 'heading', level: heading.level, span: line });
    else {
      const lead = heading !== undefined && heading.span[1] < line[1] ? heading.span : null;
      blocks.push({ kind: 'paragraph', span: line, lead });
    }
  }
  endTable();
  return blocks;
}

const squeeze = (words: string): string => words.replaceAll(/\s/gu, '');

/** Lines that say something, without the blanks around what they say. */
function* linesOf(text: string): Generator<Span> {
  for (const { 0: words, index } of text.matchAll(/[^\r\n]+/gu)) {
    const tabbed = words.includes('\t');
    const start = index + (tabbed ? 0 : words.length - words.trimStart().length);
    const end = index + words.trimEnd().length;
    if (end > start) yield [start, tabbed ? index + words.length : end];
  }
}

function cellsOf(words: string, start: number): Span[] {
  const cells: Span[] = [];
  let at = start;
  for (const cell of words.split('\t')) {
    const from = at + (cell.length - cell.trimStart().length);
    cells.push([Math.min(from, at + cell.length), at + cell.trimEnd().length]);
    at += cell.length + 1;
  }
  return cells.map(([from, to]): Span => [from, Math.max(from, to)]);
}
