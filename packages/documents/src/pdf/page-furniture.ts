/** Takes off what belongs to the page and not to the text: running heads and feet, page numbers. */
import type { PageLine } from './page-lines.ts';

/** So many lines at the top and bottom of a page may be furniture. */
const REACH = 3;
/** Share of the pages on which a line must come again, digits apart. */
const SHARE = 0.4;

export interface WithoutFurniture {
  readonly pages: readonly (readonly PageLine[])[];
  readonly dropped: number;
}

export function dropFurniture(pages: readonly (readonly PageLine[])[]): WithoutFurniture {
  const repeated = repeatedEdges(pages);
  let dropped = 0;
  const kept = pages.map((lines, index) => {
    const rest = lines.filter((line) => {
      if (!edgeLines(lines).includes(line)) return true;
      return !repeated.has(edgeKey(line)) && !isPageNumber(line, lines, index + 1);
    });
    dropped += lines.length - rest.length;
    return rest;
  });
  return { pages: kept, dropped };
}

function repeatedEdges(pages: readonly (readonly PageLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgeLines(lines).map(edgeKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(pages.length * SHARE));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

/** The first and last lines by height; in columns the order of reading is another. */
function edgeLines(lines: readonly PageLine[]): PageLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return byHeight.length <= 2 * REACH ? byHeight : [...byHeight.slice(0, REACH), ...byHeight.slice(-REACH)];
}

/** The words with their digits masked, and how high they stand: a sentence that is repeated by chance stands elsewhere. */
function edgeKey(line: PageLine): string {
  return `${Math.round(line.y / 6)}:${line.text.replaceAll(/\d+/g, '#').replaceAll(' ', '')}`;
}

/** Signs of a page number, wherever it stands alone at the edge: — 3 — · 第3页 共10页 · 3/10 */
function isPageNumber(line: PageLine, lines: readonly PageLine[], page: number): boolean {
  const text = line.text.replaceAll(' ', '');
  if (DECORATED.test(text)) return true;
  // A bare number: only below everything else, and near the number of the page.
  const lowest = lines.every((other) => other === line || other.y > line.y);
  return lowest && /^\d{1,4}$/.test(text) && Math.abs(Number(text) - page) <= 20;
}

const DECORATED =
  /^(?:[-—–－―·]+\d{1,4}[-—–－―·]+|第\d{1,4}页(?:[，,\/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?)$/iu;
