/**
 * Splits English text into sentences.
 *
 * A sentence ends at . ! ? or ; before white space and a capital, a bullet, a dash or a bracket, or at the line's end.
 * A dot behind an initial or a known abbreviation (e.g., No., Dr.) ends nothing.
 */
import { isDigit, isSpace, isWord } from '../text/char.ts';
import { pushClause, type RawClause } from './raw-clause.ts';

/** Appends the sentences of the line `text[from, to)` to `out`. */
export function splitEnglishLine(text: string, from: number, to: number, out: RawClause[]): void {
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isEnder(text.charCodeAt(at)) || !endsSentence(text, at, to)) continue;
    if (endsWithAbbreviation(text, start, at) || isCellNumber(text, start, at)) continue;
    pushClause(text, [start, at + 1], true, out);
    start = at + 1;
  }
  pushClause(text, [start, to], true, out);
}

function isEnder(code: number): boolean {
  return code === 0x2e || code === 0x3b || code === 0x21 || code === 0x3f;
}

/** Whether what follows the mark at `at` may open a sentence. */
function endsSentence(text: string, at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  if (next >= to) return true;
  if (next === at + 1) return false;
  const code = text.charCodeAt(next);
  return (code >= 65 && code <= 90) || code === 0x2022 || code === 0x2d || code === 0x28;
}

/** Longest first does not matter: none is the tail of another. */
const ABBREVIATIONS: readonly string[] = ['e.g', 'i.e', 'etc', 'No', 'Dr', 'Mr', 'Ms', 'vs', 'U.S', 'approx'];

/** Whether the sentence so far ends with a lone capital or an abbreviation that begins at a word boundary. */
function endsWithAbbreviation(text: string, start: number, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  if (at - 1 >= start && last >= 65 && last <= 90 && startsWord(text, start, at - 1)) return true;
  for (const word of ABBREVIATIONS) {
    const from = at - word.length;
    if (from >= start && text.startsWith(word, from) && startsWord(text, start, from)) return true;
  }
  return false;
}

/** The number of an item at the head of a table cell: …⇥12. Publish… */
function isCellNumber(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && at - from < 4 && isDigit(text.charCodeAt(from - 1))) from--;
  return from < at && from > 0 && text.charCodeAt(from - 1) === 9;
}

function startsWord(text: string, start: number, at: number): boolean {
  return at === start || !isWord(text.charCodeAt(at - 1));
}
