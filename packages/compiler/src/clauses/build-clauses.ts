/** Turns lines into clauses: cuts them, counts sentences and notes the label in force. */
import type { Clause, Line } from '../types.ts';
import { splitHanLine, type RawClause } from './split-han.ts';

export function buildClauses(text: string, lines: readonly Line[]): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const line of lines) {
    const raw: RawClause[] = [];
    splitHanLine(text, line.start, line.end, raw);
    for (const { start, end, traits, opensSentence } of raw) {
      if (opensSentence) sentence = clauses.length;
      clauses.push({
        index: clauses.length,
        start,
        end,
        text: text.slice(start, end),
        line: line.index,
        sentence,
        traits,
        label: null,
      });
    }
  }
  return clauses;
}
