/** Runs a locale's facet parsers and refiners over the clauses: parsers propose, refiners decide. */
import type { Clause, Facet, FacetParser, FacetRefiner, ParseContext } from '../types.ts';

export interface FacetGrammar {
  readonly parsers: readonly FacetParser[];
  readonly refiners: readonly FacetRefiner[];
}

const NONE: readonly Facet[] = [];

/** Clauses between two reports of progress: some milliseconds. */
const REPORT_EVERY = 4096;

/** The facets literally stated in each clause, by clause index. `onProgress` hears the share that is done. */
export function parseFacets(
  grammar: FacetGrammar,
  context: ParseContext,
  onProgress?: (share: number) => void,
): (readonly Facet[])[] {
  return context.clauses.map((clause, index) => {
    if (onProgress && index % REPORT_EVERY === 0) onProgress(index / context.clauses.length);
    return parseClause(clause, grammar, context);
  });
}

function parseClause(clause: Clause, grammar: FacetGrammar, context: ParseContext): readonly Facet[] {
  if (clause.label === 'aside') return NONE;
  let found: Facet[] = [];
  for (const parse of grammar.parsers) parse(clause, context, found);
  if (found.length === 0) return NONE;
  for (const refine of grammar.refiners) found = refine(found, clause, context);
  // A list that grew has room to spare; a copy has none, and a long plan has many.
  return found.slice();
}
