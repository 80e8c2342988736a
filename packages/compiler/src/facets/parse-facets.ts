/**
 * Runs a locale's facet parsers and refiners over the clauses: parsers propose, refiners decide.
 *
 * Parsers take turns over a whole block of clauses, not over each clause: what one parser looks things up in stays in the
 * processor's caches that way, which saves more than a quarter of the time.
 */
import type { Clause, Facet, FacetParser, FacetRefiner, ParseContext } from '../types.ts';

export interface FacetGrammar {
  readonly parsers: readonly FacetParser[];
  readonly refiners: readonly FacetRefiner[];
}

const NONE: readonly Facet[] = [];

/** Clauses in a block, and between two reports of progress: some milliseconds. */
const BLOCK = 4096;

/** The facets literally stated in each clause, by clause index. `onProgress` hears the share that is done. */
export function parseFacets(
  grammar: FacetGrammar,
  context: ParseContext,
  onProgress?: (share: number) => void,
): (readonly Facet[])[] {
  const count = context.clauses.length;
  const facets: (readonly Facet[])[] = [];
  for (let from = 0; from < count; from += BLOCK) {
    onProgress?.(from / count);
    const clauses = context.clauses.slice(from, from + BLOCK).map(behindMark);
    const found = proposeFacets(grammar.parsers, context, clauses);
    clauses.forEach((clause, at) => facets.push(refineFacets(grammar.refiners, context, clause, found[at])));
  }
  return facets;
}

/** What the parsers propose for a block of clauses; nothing where they find nothing. */
function proposeFacets(
  parsers: readonly FacetParser[],
  context: ParseContext,
  clauses: readonly Clause[],
): readonly (Facet[] | undefined)[] {
  const found = new Array<Facet[] | undefined>(clauses.length).fill(undefined);
  let fresh: Facet[] = [];
  for (const parse of parsers) {
    for (let at = 0; at < clauses.length; at++) {
      const clause = clauses[at];
      if (clause === undefined || clause.label === 'aside') continue;
      parse(clause, context, found[at] ?? fresh);
      if (fresh.length === 0) continue;
      found[at] = fresh;
      fresh = [];
    }
  }
  return found;
}

function refineFacets(
  refiners: readonly FacetRefiner[],
  context: ParseContext,
  clause: Clause,
  proposed: Facet[] | undefined,
): readonly Facet[] {
  if (proposed === undefined) return NONE;
  let kept = proposed;
  for (const refine of refiners) kept = refine(kept, clause, context);
  // A list that grew has room to spare; a copy has none, and a long plan has many.
  return kept.slice();
}

/** 1、下半年…, 一是汛前…, - 财务科…: how an item is numbered is no part of what it says. */
function behindMark(clause: Clause): Clause {
  const { start, words, text } = clause;
  return words === start ? clause : { ...clause, start: words, text: text.slice(words - start) };
}
