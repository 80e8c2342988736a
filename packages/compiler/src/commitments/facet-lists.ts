/** Sorts the facets of a commitment into its lists, in the order of the text, each passage once. */
import type {
  Cadence,
  Deadline,
  Deliverable,
  Facet,
  Mechanism,
  Owner,
  Placeholder,
  Quantity,
  Span,
  VagueCadence,
} from '../types.ts';

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

type Value = Omit<Facet, 'facet'>;

/** Most commitments have no facet of most kinds: they share this list. */
const NONE: readonly never[] = [];

export function sortFacets(facets: readonly Facet[]): FacetLists {
  const lists: Partial<Record<Facet['facet'], Value[]>> = {};
  for (const facet of facets) (lists[facet.facet] ??= []).push(withoutKind(facet));
  for (const kind of Object.keys(lists) as Facet['facet'][]) lists[kind] = inOrder(lists[kind] ?? []);
  return {
    cadence: NONE,
    deadline: NONE,
    quantity: NONE,
    owner: NONE,
    deliverable: NONE,
    mechanism: NONE,
    vague: NONE,
    placeholder: NONE,
    // Each list holds the values of its own kind: they were pushed by it.
    ...(lists as unknown as Partial<FacetLists>),
  };
}

/** A facet lent to many commitments becomes one value that they share. */
const values = new WeakMap<Facet, Value>();

function withoutKind(facet: Facet): Value {
  const known = values.get(facet);
  if (known) return known;
  const { facet: _, ...value } = facet;
  values.set(facet, value);
  return value;
}

function inOrder(list: Value[]): Value[] {
  if (list.length < 2) return list;
  list.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return list.filter((value, i) => !sameSpan(value.span, list[i - 1]?.span));
}

function sameSpan(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
