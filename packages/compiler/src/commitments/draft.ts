/** A commitment under construction: clause indices by their part in it, and facets borrowed from elsewhere. */
import type { Clause, ClauseRole, Facet, FacetKind, Heading, ParseContext } from '../types.ts';
import type { Lent } from './facet-value.ts';

export interface Draft {
  readonly action: number;
  /** Lead-ins and purposes before the action, in order. */
  readonly before: readonly number[];
  /** Details and outcomes behind it, in order. */
  readonly after: number[];
  /** Facets that another clause lends (label line, bracket remark, heading, subject of the sentence). */
  readonly borrowed: Lent[];
}

/** All that the stages before know, as the stages of assembly need it. */
export interface Reading {
  readonly context: ParseContext;
  readonly facets: readonly (readonly Facet[])[];
  readonly roles: readonly ClauseRole[];
  readonly headings: readonly Heading[];
  /** Id of the nearest heading by clause, null before the first. */
  readonly headingOf: readonly (string | null)[];
}

export function clauseAt(reading: Reading, index: number): Clause {
  const clause = reading.context.clauses[index];
  if (!clause) throw new RangeError(`no clause ${index}`);
  return clause;
}

/**
 * At most so many facets are lent by one clause, row or block. The longest real owner brackets name some forty bodies; the
 * bound keeps a row of a hundred thousand cells from being copied to a hundred thousand actions.
 */
export const MOST_LENT = 100;

/** Whether a clause's facets hold one of this kind. */
export function states(reading: Reading, clause: number, kind: FacetKind): boolean {
  for (const { facet } of reading.facets[clause] ?? NONE) if (facet === kind) return true;
  return false;
}

const NONE: readonly Facet[] = [];
