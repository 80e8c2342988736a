/** Sorts the facets of a commitment into its lists, in the order of the text, each passage once. */
import type {
  Cadence,
  Deadline,
  Deliverable,
  Facet,
  FacetKind,
  Mechanism,
  Owner,
  Placeholder,
  Quantity,
  Span,
  VagueCadence,
} from '../types.ts';
import { valueOf, type FacetValue, type Lent } from './facet-value.ts';

export interface FacetLists {
  readonly cadence: readonly Cadence[];
  readonly deadline: readonly Deadline[];
  readonly quantity: readonly Quantity[];
  readonly owner: readonly Owner[];
  readonly deliverable: readonly Deliverable[];
  readonly mechanism: readonly Mechanism[];
  readonly vague: readonly VagueCadence[];
  readonly placeholder: readonly Placeholder[];
}

/** Most commitments have no facet of most kinds: they share this list. */
const NONE: readonly never[] = [];

/** `facets` are the commitment's own, by clause; `borrowed` those that other clauses lend. */
export function sortFacets(facets: readonly (readonly Facet[])[], borrowed: readonly Lent[]): FacetLists {
  const lists: Partial<Record<FacetKind, FacetValue[]>> = {};
  const add = (kind: FacetKind, value: FacetValue): void => {
    const list = lists[kind];
    // A list made with its first value takes no room for more: few get any.
    if (list) list.push(value);
    else lists[kind] = [value];
  };
  for (const own of facets) for (const facet of own) add(facet.facet, valueOf(facet));
  for (const { kind, value } of borrowed) add(kind, value);
  // Each list holds the values of its own kind: they were pushed by it.
  const values = lists as Partial<Record<FacetKind, never[]>>;
  return {
    cadence: inOrder(values.cadence),
    deadline: inOrder(values.deadline),
    quantity: inOrder(values.quantity),
    owner: inOrder(values.owner),
    deliverable: inOrder(values.deliverable),
    mechanism: inOrder(values.mechanism),
    vague: inOrder(values.vague),
    placeholder: inOrder(values.placeholder),
  };
}

function inOrder<Value extends FacetValue>(list: Value[] | undefined): readonly Value[] {
  if (list === undefined) return NONE;
  if (list.length < 2) return list;
  list.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let kept = 0;
  let last: Span | undefined;
  for (const value of list) {
    if (!sameSpan(value.span, last)) list[kept++] = value;
    last = value.span;
  }
  // A list that grew has room to spare, more than it holds; a copy has none.
  return list.slice(0, kept);
}

function sameSpan(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
