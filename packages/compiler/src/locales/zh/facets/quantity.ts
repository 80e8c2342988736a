/**
 * How much: a number with a unit that measures the action or its result.
 *
 * A count that a cadence has taken (每季度至少召开1次) is not said twice, and a number inside a date is the date's.
 */
import { Trait } from '../../../text/trait.ts';
import type { Facet, FacetParser } from '../../../types.ts';
import { countedObject } from '../amount/counted-object.ts';
import { scanAmounts, type Amount } from '../amount/scan-amounts.ts';
import { readCadences } from './cadence.ts';

export const parseQuantity: FacetParser = (clause, _context, out) => {
  if ((clause.traits & (Trait.digit | Trait.numeral)) === 0) return;
  const amounts = scanAmounts(clause.text);
  if (amounts.length === 0) return;
  const taken = takenBefore(out, clause.start) ? readCadences(clause.text).map(({ count }) => count) : [];
  for (const amount of amounts) {
    if (taken.some((count) => count?.at === amount.at) || overlapsDeadline(out, clause.start, amount))
      continue;
    out.push({
      facet: 'quantity',
      span: [clause.start + amount.start, clause.start + amount.end],
      from: 'text',
      cmp: amount.cmp,
      n: amount.n,
      n2: amount.n2,
      unit: amount.unit,
      of: countedObject(clause.text, amount),
    });
  }
};

/** Whether the cadence parser found something in this clause. */
function takenBefore(out: readonly Facet[], start: number): boolean {
  return out.some((facet) => facet.facet === 'cadence' && facet.span[0] >= start);
}

function overlapsDeadline(out: readonly Facet[], start: number, amount: Amount): boolean {
  return out.some(
    ({ facet, span }) =>
      (facet === 'deadline' || facet === 'placeholder') &&
      span[0] < start + amount.unitEnd &&
      span[1] > start + amount.at,
  );
}
