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
  VagueCadence,
} from '../types.ts';
import { valueOf, type FacetValue, type Lent } from './facet-value.ts';

/** Most commitments have no facet of most kinds: they share this list. */
const NONE: readonly never[] = [];

/** Up to so many values are put in order by insertion: a call to sort costs more. */
const FEW = 16;

/**
 * The values of one kind, while they are gathered. Piles are used again for the next commitment: a list of its own would grow
 * with room to spare, and most have one value or two.
 */
class Pile<Value extends FacetValue> {
  readonly #values: Value[] = [];
  #count = 0;

  add(value: Value): void {
    this.#values[this.#count++] = value;
  }

  /** What was added, as a list that is just as long; the pile is empty then. */
  take(): readonly Value[] {
    const count = this.#count;
    if (count === 0) return NONE;
    this.#count = 0;
    const values = this.#values;
    if (count > FEW) return withoutRepeats(values.slice(0, count).sort(byPlace));
    for (let i = 1; i < count; i++) insert(values, i);
    return withoutRepeats(values.slice(0, count));
  }
}

/** Moves the value at `last` to its place among those before it, behind its equals. */
function insert(values: FacetValue[], last: number): void {
  const value = values[last];
  if (value === undefined) return;
  let at = last;
  for (; at > 0; at--) {
    const before = values[at - 1];
    if (before === undefined || byPlace(before, value) <= 0) break;
    values[at] = before;
  }
  values[at] = value;
}

function byPlace({ span: a }: FacetValue, { span: b }: FacetValue): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** The values without those whose span is that of the one before. */
function withoutRepeats<Value extends FacetValue>(values: Value[]): readonly Value[] {
  let kept = 0;
  let last: Value | undefined;
  for (const value of values) {
    if (last === undefined || byPlace(last, value) !== 0) values[kept++] = value;
    last = value;
  }
  return kept === values.length ? values : values.slice(0, kept);
}

/** A pile for each kind of facet. */
export class FacetPiles {
  readonly cadence = new Pile<Cadence>();
  readonly deadline = new Pile<Deadline>();
  readonly quantity = new Pile<Quantity>();
  readonly owner = new Pile<Owner>();
  readonly deliverable = new Pile<Deliverable>();
  readonly mechanism = new Pile<Mechanism>();
  readonly vague = new Pile<VagueCadence>();
  readonly placeholder = new Pile<Placeholder>();

  /** The facets of a clause of the commitment's own. */
  addStated(facets: readonly Facet[]): void {
    for (const facet of facets) this.#add(facet.facet, valueOf(facet));
  }

  /** What other clauses lend. */
  addLent(lent: readonly Lent[]): void {
    for (const { kind, value } of lent) this.#add(kind, value);
  }

  #add(kind: FacetKind, value: FacetValue): void {
    // A pile holds values of its own kind: this is where they are told apart.
    (this[kind] as Pile<FacetValue>).add(value);
  }
}
