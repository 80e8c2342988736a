/**
 * Sentences that only say who sees to what was just said: 由教导处负责。 · 各班主任配合。 · 校医室具体承办。 They are no commitment of
 * their own and no background: the one before them has its owner from them.
 */
import { Trait } from '../../../text/trait.ts';
import type { Clause, ClauseRole, ParseContext } from '../../../types.ts';
import { ownerOfTitle } from '../owner-of-title.ts';

/** Changes `roles`. */
export function attachWhoDoes({ clauses }: ParseContext, roles: ClauseRole[]): void {
  for (const clause of clauses) {
    const { index } = clause;
    const role = roles[index];
    if ((role !== 'action' && role !== 'background') || (clause.traits & Trait.duty) === 0) continue;
    if (clause.label !== null || clause.words > clause.start || !goesOn(roles[index - 1])) continue;
    // 由人事科组织，年内招聘…: it says who does what follows.
    if (clauses[index + 1]?.sentence === clause.sentence) continue;
    if (saysWho(clause)) roles[index] = 'detail';
  }
}

function goesOn(role: ClauseRole | undefined): boolean {
  return role === 'action' || role === 'detail' || role === 'outcome';
}

function saysWho({ text, words, start }: Clause): boolean {
  const match = WHO_DOES.exec(text.slice(words - start));
  const name = match?.[1] ?? match?.[2];
  return name !== undefined && (match?.[1] !== undefined || ownerOfTitle(name) !== null);
}

const WHO_DOES =
  /^(?:由([^，,。；由]{2,20}?)(?:具体|统一|全面|共同|分别|牵头|组织){0,2}(?:负责|牵头|承办|组织|实施|落实|承担|配合|协助|把关)|([^，,。；]{2,16}?)(?:具体|全力|共同)?(?:负责|牵头|承办|配合|协助))[。；;]?$/u;
