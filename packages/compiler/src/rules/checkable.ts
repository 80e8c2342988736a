/** What in a commitment lets a third person check it. Values the compiler assumed by default do not count. */
import type { Commitment, Provenance, Span } from '../types.ts';

/** Says when: a date or a rhythm. */
export function hasTiming(commitment: Commitment): boolean {
  return commitment.deadlines.some(isStated) || commitment.cadence.some(isStated);
}

/** Says when, how much, or what shall be there in the end. */
export function isCheckable(commitment: Commitment): boolean {
  return (
    hasTiming(commitment) ||
    commitment.quantities.some(isStated) ||
    commitment.deliverables.some(isStated) ||
    commitment.mechanisms.some(isStated)
  );
}

/** Everything about a commitment that a third person could check. */
export function statedFacets(commitment: Commitment): { readonly span: Span; readonly from: Provenance }[] {
  const { cadence, deadlines, quantities, deliverables, mechanisms } = commitment;
  return [...cadence, ...deadlines, ...quantities, ...deliverables, ...mechanisms].filter(isStated);
}

export function isStated(facet: { readonly from: Provenance }): boolean {
  return facet.from !== 'default';
}
