/** THE ordered list of English refiners: each looks at the proposals of one clause and returns those to keep. */
import type { Facet, FacetKind, FacetRefiner } from '../../types.ts';

/** Of two that overlap the one higher up stays; among equals the longer. */
const RANK: Readonly<Record<FacetKind, number>> = {
  placeholder: 0,
  cadence: 1,
  deadline: 2,
  quantity: 3,
  vague: 4,
  deliverable: 5,
  mechanism: 6,
  owner: 7,
};

/** Kinds that may not share a word. Owners may stand inside documents' names (the Council Plan) only as the lesser reading. */
const dropOverlaps: FacetRefiner = (facets) => {
  if (facets.length < 2) return facets;
  const ranked = [...facets].sort(
    (a, b) => RANK[a.facet] - RANK[b.facet] || length(b) - length(a) || a.span[0] - b.span[0],
  );
  const kept: Facet[] = [];
  for (const facet of ranked) if (!kept.some((other) => conflicts(other, facet))) kept.push(facet);
  return kept.sort((a, b) => a.span[0] - b.span[0]);
};

/** A monthly report is a document with a frequency inside: both stay. An amount inside a name goes. */
function conflicts(kept: Facet, facet: Facet): boolean {
  if (facet.span[0] >= kept.span[1] || kept.span[0] >= facet.span[1]) return false;
  // by the 10th of each month is a day and a frequency
  if (kept.facet === 'cadence' && facet.facet === 'deadline') return !isMonthDay(facet);
  if (kept.facet === 'cadence' || kept.facet === 'quantity') {
    return facet.facet !== 'deliverable' && facet.facet !== 'mechanism' && facet.facet !== 'owner';
  }
  if (kept.facet === 'deadline') return facet.facet !== 'deliverable' && facet.facet !== 'mechanism';
  return true;
}

function isMonthDay({ value }: { readonly value: string }): boolean {
  return value.startsWith('---') || value === 'month-end';
}

function length({ span }: Facet): number {
  return span[1] - span[0];
}

/** More proposals than this come from broken text; the quadratic comparison must not cost time. */
const MAX_FACETS = 400;

const bound: FacetRefiner = (facets) => (facets.length > MAX_FACETS ? facets.slice(0, MAX_FACETS) : facets);

export const facetRefiners: readonly FacetRefiner[] = [bound, dropOverlaps];
