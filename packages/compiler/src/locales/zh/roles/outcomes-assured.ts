/**
 * 确保…, 保证… behind an action say what it is for: they are commitments of their own only where they state a figure or a date.
 */
import type { Clause, ClauseRole, Facet } from '../../../types.ts';

/** Changes `roles`. */
export function demoteAssurances(
  clauses: readonly Clause[],
  facets: readonly (readonly Facet[])[],
  roles: ClauseRole[],
): void {
  for (const { index, sentence, words, start, text } of clauses) {
    if (roles[index] !== 'action' || index === sentence || roles[index - 1] === 'leadin') continue;
    if (!ASSURES.test(text.slice(words - start))) continue;
    if (!(facets[index] ?? []).some(({ facet }) => MEASURES.has(facet))) roles[index] = 'outcome';
  }
}

const ASSURES = /^(?:切实|有效|充分|坚决)?(?:确保|保证)(?!金)/u;
const MEASURES: ReadonlySet<string> = new Set(['quantity', 'cadence', 'deadline']);
