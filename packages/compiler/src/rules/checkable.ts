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

/** Appends where the commitment states something that a third person could check. */
export function pushStatedSpans(commitment: Commitment, out: Span[]): void {
  pushStated(commitment.cadence, out);
  pushStated(commitment.deadlines, out);
  pushStated(commitment.quantities, out);
  pushStated(commitment.deliverables, out);
  pushStated(commitment.mechanisms, out);
}

function pushStated(
  facets: readonly { readonly span: Span; readonly from: Provenance }[],
  out: Span[],
): void {
  for (const facet of facets) if (isStated(facet)) out.push(facet.span);
}

export function isStated(facet: { readonly from: Provenance }): boolean {
  return facet.from !== 'default';
}
