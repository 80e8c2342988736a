/**
 * Figures and dates written with spaces inside (2026 年 6 月 底 前, 每月 1 次) or with invisible characters from a web page read
 * as if these were not there. Spaces between other words stay: they may separate.
 */
import { isDigit, isInvisible, isSpace } from '../../../text/char.ts';
import { Trait } from '../../../text/trait.ts';
import type { Clause, Facet, FacetParser, ParseContext } from '../../../types.ts';

/**
 * The parsers, in order, on the clause without such spaces; they may look at its text, start and traits only. A clause that
 * holds any space is read by all of them when it is the first one's turn, so that it is squeezed once.
 */
export function throughSpaces(parsers: readonly FacetParser[]): FacetParser[] {
  return parsers.map((parse, index) => (clause, context, out) => {
    if ((clause.traits & Trait.space) === 0) parse(clause, context, out);
    else if (index === 0) parseSpaced(parsers, { clause, context, out });
  });
}

interface Target {
  readonly clause: Clause;
  readonly context: ParseContext;
  readonly out: Facet[];
}

function parseSpaced(parsers: readonly FacetParser[], { clause, context, out }: Target): void {
  const squeezed = squeeze(clause);
  if (squeezed === null) {
    for (const parse of parsers) parse(clause, context, out);
    return;
  }
  const { text, offsets } = squeezed;
  const found: Facet[] = [];
  const shorter = { ...clause, text, start: 0, end: text.length };
  for (const parse of parsers) parse(shorter, context, found);
  for (const facet of found) {
    const [from, to] = facet.span;
    const start = clause.start + (offsets[from] ?? 0);
    out.push({ ...facet, span: [start, clause.start + (offsets[to - 1] ?? 0) + 1] });
  }
}

interface Squeezed {
  readonly text: string;
  /** Where each character stood in the clause. */
  readonly offsets: readonly number[];
}

/** The clause without spaces inside figures and dates, or null when it has none. */
function squeeze({ text }: Clause): Squeezed | null {
  const offsets: number[] = [];
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isInvisible(code) || (isSpace(code) && isInside(text, at))) continue;
    offsets.push(at);
    kept += text.charAt(at);
  }
  return kept.length === text.length ? null : { text: kept, offsets };
}

/** Whether the space at `at` stands between a figure and a word, or between two words of a date. */
function isInside(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  let behind = at + 1;
  while (behind < text.length && isSpace(text.charCodeAt(behind))) behind++;
  const left = text.charCodeAt(before);
  const right = text.charCodeAt(behind);
  if (isDigit(left)) return isHan(right) || right === 0x25;
  if (isDigit(right)) return isHan(left);
  return DATE_WORDS.has(left) && DATE_WORDS.has(right);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

const DATE_WORDS: ReadonlySet<number> = new Set(
  Array.from('年月日末底前内初季度旬上中下半每第一二三四五六七八九十两次至少不于以', (char) =>
    char.charCodeAt(0),
  ),
);
