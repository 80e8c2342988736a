/** The sentences of a plan, put together from its clauses again. */
import type { ClauseRole, Span } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';

export interface Sentence {
  readonly span: Span;
  readonly heading: string | null;
  /** Role of its first clause. */
  readonly role: ClauseRole;
}

const ENDS = '。；;！？!?';

/** In order; headings are left out. In English a clause is a sentence. */
export function sentencesOf({ text, language, clauses }: LintPlan): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index < clauses.length; index++) {
    const first = clauses[start];
    const clause = clauses[index];
    if (!first || !clause) continue;
    const next = clauses[index + 1];
    const ends =
      language === 'en' ||
      !next ||
      ENDS.includes(text.charAt(clause.span[1] - 1)) ||
      next.heading !== clause.heading ||
      hasLineEnd(text, clause.span[1], next.span[0]);
    if (!ends) continue;
    if (first.role !== 'heading') {
      sentences.push({ span: [first.span[0], clause.span[1]], heading: first.heading, role: first.role });
    }
    start = index + 1;
  }
  return sentences;
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}
