/**
 * Lines that are nothing but a post or unit and a colon, 院长： over its duties: two of them or more make a duty list, and each
 * is the title of what stands below it. One alone may be an addressee.
 */
import { TitleKind, type HeadingEvidence } from '../../../outline/heading-evidence.ts';
import type { Clause, ClauseRole, ParseContext } from '../../../types.ts';
import { ownerOfTitle } from '../owner-of-title.ts';

/** Changes `roles`, and the kind of title in `evidence`. */
export function titlePostLines(
  { clauses, lines }: ParseContext,
  evidence: HeadingEvidence,
  roles: ClauseRole[],
): void {
  const found = clauses.filter((clause) => isPostLine(clause, clauses, lines[clause.line]?.end ?? -1));
  if (found.length < FEWEST) return;
  for (const { index } of found) {
    roles[index] = 'heading';
    evidence.kind[index] = TitleKind.plainLine;
  }
}

const FEWEST = 2;
const LONGEST = 18;

function isPostLine(clause: Clause, clauses: readonly Clause[], lineEnd: number): boolean {
  const { text, index, line, end, start, words } = clause;
  if (text.length > LONGEST || end < lineEnd || clause.label !== null || !/[：:]$/u.test(text)) return false;
  if (clauses[index - 1]?.line === line) return false;
  const name = text.slice(words - start, -1).trim();
  // Another such line right below: a list of addressees or of signatures.
  const next = clauses[index + 1];
  return next !== undefined && !/[：:]$/u.test(next.text) && !/^[各全]/u.test(name) && namesPost(name);
}

function namesPost(name: string): boolean {
  return ownerOfTitle(name) === name || ownerOfTitle(`${name}职责`) === name;
}
