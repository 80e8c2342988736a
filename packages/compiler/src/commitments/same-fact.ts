/** Whether two facets say the same, wherever they stand: a table may quote a task's owner or date in a column beside it. */
import type { FacetKind } from '../types.ts';
import type { FacetValue } from './facet-value.ts';

/** What a facet says, by kind; its span, its provenance and the date it resolves to are not compared. */
const TELLING: Readonly<Record<FacetKind, readonly string[]>> = {
  owner: ['name', 'role'],
  deadline: ['kind', 'value'],
  quantity: ['n', 'cmp', 'unit', 'n2'],
  cadence: ['per', 'every', 'n', 'cmp', 'n2'],
  deliverable: ['name'],
  mechanism: ['name'],
  vague: ['word'],
  placeholder: ['text'],
};

export function saysSame(kind: FacetKind, a: FacetValue, b: FacetValue): boolean {
  const left = a as unknown as Readonly<Record<string, unknown>>;
  const right = b as unknown as Readonly<Record<string, unknown>>;
  for (const name of TELLING[kind]) if (left[name] !== right[name]) return false;
  return true;
}
