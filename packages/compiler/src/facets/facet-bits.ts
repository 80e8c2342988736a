/** Kinds of facets as bits of one number: whether a clause states any of a kind is asked many times, its facets are looked up once. */
import type { Facet, FacetKind } from '../types.ts';

export const FACET_BIT = {
  cadence: 1,
  deadline: 2,
  quantity: 4,
  owner: 8,
  deliverable: 16,
  mechanism: 32,
  vague: 64,
  placeholder: 128,
} as const;

/** The kinds of the facets of a clause, bits of `FACET_BIT`. */
export function bitsOf(facets: readonly Facet[]): number {
  let bits = 0;
  for (const { facet } of facets) bits |= bitOf(facet);
  return bits;
}

/** Spelt out: looking a property up by a name that varies costs several times as much, and all facets of a plan are asked. */
function bitOf(kind: FacetKind): number {
  switch (kind) {
    case 'owner':
      return FACET_BIT.owner;
    case 'mechanism':
      return FACET_BIT.mechanism;
    case 'quantity':
      return FACET_BIT.quantity;
    case 'deadline':
      return FACET_BIT.deadline;
    case 'deliverable':
      return FACET_BIT.deliverable;
    case 'cadence':
      return FACET_BIT.cadence;
    case 'vague':
      return FACET_BIT.vague;
    case 'placeholder':
      return FACET_BIT.placeholder;
  }
}

/** The same for every clause of a plan. */
export function bitsByClause(facets: readonly (readonly Facet[])[]): Uint8Array {
  const bits = new Uint8Array(facets.length);
  for (let clause = 0; clause < facets.length; clause++) {
    const own = facets[clause];
    if (own !== undefined && own.length > 0) bits[clause] = bitsOf(own);
  }
  return bits;
}
