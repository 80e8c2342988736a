/** A facet as the commitments that it holds for show it: without its kind, which is the name of the list it stands in. */
import type {
  Cadence,
  Deadline,
  Deliverable,
  Facet,
  FacetKind,
  Mechanism,
  Owner,
  Placeholder,
  Provenance,
  Quantity,
  VagueCadence,
} from '../types.ts';

export type FacetValue =
  Cadence | Deadline | Quantity | Owner | Deliverable | Mechanism | VagueCadence | Placeholder;

/** A facet that another clause lends: one value, shared by all the commitments that borrow it. */
export interface Lent {
  readonly kind: FacetKind;
  readonly value: FacetValue;
}

/** Written out kind by kind: copying all properties but one is many times as slow, and every facet of a plan comes by here. */
export function valueOf(facet: Facet, from?: Provenance): FacetValue {
  const { span } = facet;
  switch (facet.facet) {
    case 'owner': {
      const { name, role, each } = facet;
      return { span, from: from ?? facet.from, name, role, each };
    }
    case 'deadline': {
      const { kind, value, date } = facet;
      return { span, from: from ?? facet.from, kind, value, date };
    }
    case 'quantity': {
      const { cmp, n, n2, unit, of } = facet;
      return { span, from: from ?? facet.from, cmp, n, n2, unit, of };
    }
    case 'deliverable':
    case 'mechanism':
      return { span, from: from ?? facet.from, name: facet.name };
    case 'cadence':
      return cadenceOf(facet, from ?? facet.from);
    case 'vague':
      return { span, word: facet.word };
    case 'placeholder':
      return { span, text: facet.text };
  }
}

/** Which properties are there depends on whether the text states a count. */
function cadenceOf({ span, per, every, cmp, n, n2, rrule }: Cadence, from: Provenance): Cadence {
  if (cmp === undefined || n === undefined) return { span, from, per, every, rrule };
  if (n2 === undefined) return { span, from, per, every, cmp, n, rrule };
  return { span, from, per, every, cmp, n, n2, rrule };
}

/** The facet as another commitment sees it: stated there, inherited here. */
export function lend(facet: Facet): Lent {
  return { kind: facet.facet, value: valueOf(facet, 'inherited') };
}
