/** Reads a line of English by the facet parsers alone and shows what was found, for tables of cases. */
import { buildClauses } from '../src/clauses/build-clauses.ts';
import { parseFacets } from '../src/facets/parse-facets.ts';
import { scanLines } from '../src/layout/scan-lines.ts';
import { facetParsers } from '../src/locales/en/facets/index.ts';
import { facetRefiners } from '../src/locales/en/refiners.ts';
import { englishRoles } from '../src/locales/en/roles.ts';
import type { ClauseRole, Facet, FacetKind, ParseContext } from '../src/types.ts';

interface Reading {
  readonly context: ParseContext;
  readonly facets: readonly (readonly Facet[])[];
}

export function readEnglish(text: string): Reading {
  const lines = scanLines(text);
  const context = { text, lines, clauses: buildClauses(text, lines, 'en'), calendar: null };
  return { context, facets: parseFacets({ parsers: facetParsers, refiners: facetRefiners }, context) };
}

/** `quoted text | value` of each facet of the kind. */
export function showFacets(text: string, kind: FacetKind): string[] {
  return readEnglish(text)
    .facets.flat()
    .filter(({ facet }) => facet === kind)
    .map((facet) => `${text.slice(...facet.span)} | ${valueOf(facet)}`.replace(/ \| $/, ''));
}

function valueOf(facet: Facet): string {
  switch (facet.facet) {
    case 'cadence':
      return [facet.per, facet.every, ...(facet.cmp ? [facet.cmp, facet.n] : [])].join(' ');
    case 'deadline':
      return `${facet.kind} ${facet.value}`;
    case 'quantity':
      return [facet.cmp, facet.n, ...(facet.n2 === null ? [] : [facet.n2]), facet.unit ?? '-'].join(' ');
    case 'owner':
      return facet.each ? `${facet.role} each` : facet.role;
    default:
      return '';
  }
}

export function showRoles(text: string): [role: ClauseRole, text: string][] {
  const { context, facets } = readEnglish(text);
  const roles = englishRoles(context, facets);
  return context.clauses.map((clause) => [roles[clause.index] ?? 'background', clause.text]);
}
