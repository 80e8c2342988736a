/** Turns lines into clauses: cuts them, counts sentences and notes the label or table column in force. */
import type { Clause, Language, Line, NumberMark } from '../types.ts';
import { readHeadMark } from './head-mark.ts';
import { labelClause, newLabelState, openLine, type LabelState } from './label-state.ts';
import { splitEnglishLine } from './split-english.ts';
import { splitHanLine } from './split-han.ts';
import type { RawClause } from './raw-clause.ts';
import { isSpace } from '../text/char.ts';

export function buildClauses(text: string, lines: readonly Line[], language: Language = 'zh'): Clause[] {
  const clauses: Clause[] = [];
  const split = language === 'en' ? splitEnglishLine : splitHanLine;
  const labels = newLabelState(text, lines);
  const raw: RawClause[] = [];
  for (const line of lines) {
    raw.length = 0;
    split(text, line.start, line.end, raw);
    addLine({ text, line, raw, labels }, clauses);
  }
  return clauses;
}

interface CutLine {
  readonly text: string;
  readonly line: Line;
  readonly raw: readonly RawClause[];
  readonly labels: LabelState;
}

function addLine({ text, line, raw, labels }: CutLine, clauses: Clause[]): void {
  openLine(labels, line);
  let sentence = clauses.length;
  for (let i = 0; i < raw.length; i++) {
    const clause = raw[i];
    if (!clause) break;
    const { start, end, traits } = clause;
    const mark = i === 0 ? line.mark : readHeadMark(text, clause, raw[i - 1]);
    // In text that lost its line breaks a numbered item opens a sentence wherever it stands: …：1．…，（…负责）2．…
    if (clause.opensSentence || mark !== null) sentence = clauses.length;
    clauses.push({
      index: clauses.length,
      start,
      end,
      text: text.slice(start, end),
      words: wordsStart(text, clause, mark),
      line: line.index,
      sentence,
      traits,
      label: labelClause(labels, { line, start, end, mark, isLast: i === raw.length - 1 }),
    });
  }
}

/** Behind the mark and the spaces after it. A clause that is nothing but its mark keeps it as its words. */
function wordsStart(text: string, { start, end }: RawClause, mark: NumberMark | null): number {
  if (!mark) return start;
  let at = mark.span[1];
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at > start && at < end ? at : start;
}
