/** For tests: runs one facet parser over a text as the compiler would. */
import { buildClauses } from '../../../clauses/build-clauses.ts';
import { parseFacets } from '../../../facets/parse-facets.ts';
import { scanLines } from '../../../layout/scan-lines.ts';
import type { Facet, FacetParser } from '../../../types.ts';

/** All facets of the text, in order, whatever clause they stand in. */
export function facetsOf(text: string, parsers: readonly FacetParser[]): Facet[] {
  const lines = scanLines(text);
  const clauses = buildClauses(text, lines);
  return parseFacets({ parsers, refiners: [] }, { text, lines, clauses, calendar: null }).flat();
}
