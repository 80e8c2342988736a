/**
 * How much: a number with a unit that measures the action or its result.
 *
 * A count that a cadence has taken (每季度至少召开1次) is not said twice, and a number inside a date is the date's.
 */
import { Trait } from '../../../text/trait.ts';
import { SortedSpans } from '../../../text/sorted-spans.ts';
import type { Facet, FacetParser, Span } from '../../../types.ts';
import { countedObject } from '../amount/counted-object.ts';
import { scanAmounts } from '../amount/scan-amounts.ts';
import { readCadences } from './cadence.ts';
import { readYearCell } from './year-cell.ts';

export const parseQuantity: FacetParser = (clause, context, out) => {
  if ((clause.traits & (Trait.digit | Trait.numeral)) === 0) return;
  const cell = clause.label === 'result' ? readYearCell(clause, context) : null;
  if (cell) {
    out.push(cell);
    return;
  }
  const amounts = scanAmounts(clause.text);
  if (amounts.length === 0) return;
  const counts = takenBefore(out) ? countsOf(clause.text) : NO_COUNTS;
  const blocked = new SortedSpans(blockedIn(out));
  const times = timesIn(out, clause.start);
  let floor = 0;
  let timed = 0;
  for (const amount of amounts) {
    for (; (times[timed] ?? Infinity) <= amount.start; timed++) floor = times[timed] ?? floor;
    const dated = blocked.overlaps(clause.start + amount.at, clause.start + amount.unitEnd);
    if (dated || counts.has(amount.at)) continue;
    out.push({
      facet: 'quantity',
      span: [clause.start + amount.start, clause.start + amount.end],
      from: 'text',
      cmp: amount.cmp,
      n: amount.n,
      n2: amount.n2,
      unit: amount.unit,
      of: countedObject(clause.text, amount, floor),
    });
  }
};

/** Whether the cadence parser found something in this clause. */
function takenBefore(out: readonly Facet[]): boolean {
  return out.some(({ facet }) => facet === 'cadence');
}

/** Where dates and cadences end, in order: what an amount counts is named behind the last one. */
function timesIn(out: readonly Facet[], offset: number): readonly number[] {
  const ends = out.flatMap(({ facet, span }) =>
    facet === 'deadline' || facet === 'cadence' ? [span[1] - offset] : [],
  );
  return ends.sort((a, b) => a - b);
}

const NO_COUNTS: ReadonlySet<number> = new Set();

/** Where the counts stand that cadences have taken, and the numbers that open them (一个季度检修一次). */
function countsOf(text: string): ReadonlySet<number> {
  return new Set(
    readCadences(text).flatMap(({ word, count }) => (count === null ? [word.start] : [word.start, count.at])),
  );
}

/** Dates and holes: their numbers are not amounts. */
function blockedIn(out: readonly Facet[]): readonly Span[] {
  return out.filter(({ facet }) => facet === 'deadline' || facet === 'placeholder').map(({ span }) => span);
}
