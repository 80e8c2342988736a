/** A commitment under construction: clause indices by their part in it, and facets borrowed from elsewhere. */
import { FACET_BIT } from '../facets/facet-bits.ts';
import type { Clause, ClauseRole, Facet, FacetKind, Heading, ParseContext } from '../types.ts';
import type { Lent } from './facet-value.ts';

/** Most drafts stand alone and borrow nothing: they share this list, and get their own with the first that they hold. */
const NONE: readonly never[] = [];

export class Draft {
  readonly action: number;
  /** Lead-ins and purposes before the action, in order. */
  readonly before: readonly number[];
  #after: number[] | null = null;
  #borrowed: Lent[] | null = null;

  constructor(action: number, before: readonly number[]) {
    this.action = action;
    this.before = before.length === 0 ? NONE : before;
  }

  /** Details and outcomes behind it, in order. */
  get after(): readonly number[] {
    return this.#after ?? NONE;
  }

  /** Facets that another clause lends (label line, bracket remark, heading, subject of the sentence). */
  get borrowed(): readonly Lent[] {
    return this.#borrowed ?? NONE;
  }

  /** `clause` stands behind all that were added before. */
  add(clause: number): void {
    if (this.#after === null) this.#after = [clause];
    else this.#after.push(clause);
  }

  borrow(lent: readonly Lent[]): void {
    if (lent.length === 0) return;
    if (this.#borrowed === null) this.#borrowed = lent.slice();
    else for (const each of lent) this.#borrowed.push(each);
  }
}

/** All that the stages before know, as the stages of assembly need it. */
export interface Reading {
  readonly context: ParseContext;
  readonly facets: readonly (readonly Facet[])[];
  /** The kinds of each clause's facets, bits of `FACET_BIT`. */
  readonly stated: Uint8Array;
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
  return ((reading.stated[clause] ?? 0) & FACET_BIT[kind]) !== 0;
}

/** Whether any of the clauses does. */
export function anyStates(reading: Reading, clauses: readonly number[], kind: FacetKind): boolean {
  for (const clause of clauses) if (states(reading, clause, kind)) return true;
  return false;
}

/** Whether the draft has a facet of the kind already, its own or one borrowed from nearer by. */
export function holds(draft: Draft, reading: Reading, kind: FacetKind): boolean {
  return (
    states(reading, draft.action, kind) ||
    draft.borrowed.some((lent) => lent.kind === kind) ||
    anyStates(reading, draft.before, kind) ||
    anyStates(reading, draft.after, kind)
  );
}
