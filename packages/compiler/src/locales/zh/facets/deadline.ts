/**
 * By when: dates and periods of the calendar, terms counted from an event, and events themselves.
 *
 * Three finders propose, in this order; a later one yields where an earlier one has taken the characters. The value says what
 * the text says (`--06-30` when no year is written); resolving it against the plan's period is `resolveDeadline`'s work.
 */
import { resolveDeadline } from '../../../calendar/resolve-deadline.ts';
import { Trait } from '../../../text/trait.ts';
import type { Clause, DeadlineKind, FacetParser } from '../../../types.ts';
import { findDates, type DatedPhrase } from '../time/dated-phrases.ts';
import { findEventEdges } from '../time/event-edges.ts';
import { findTerms } from '../time/terms.ts';

export const parseDeadline: FacetParser = (clause, _context, out) => {
  if ((clause.traits & (Trait.calendar | Trait.edge)) === 0 && !isNumericDate(clause)) return;
  const counted = out.filter((facet) => facet.facet === 'cadence' && facet.span[0] >= clause.start);
  const isCounted = (start: number, end: number): boolean =>
    counted.some(({ span }) => span[0] < clause.start + end && span[1] > clause.start + start);
  for (const { start, end, kind, value } of readDeadlines(clause.text, isCounted)) {
    out.push({
      facet: 'deadline',
      span: [clause.start + start, clause.start + end],
      from: 'text',
      kind,
      value,
      date: resolveDeadline(value, kind, null),
    });
  }
};

/** A table cell may hold nothing but 2026-06-30. */
function isNumericDate({ traits, text }: Clause): boolean {
  return (traits & Trait.digit) !== 0 && NUMERIC_DATE.test(text);
}

const NUMERIC_DATE = /(?:19|20)\d\d[-./]\d/;

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly kind: DeadlineKind;
  readonly value: string;
}

/** The deadlines of a clause's text. `isCounted` says whether a cadence has taken a stretch (全年…12次). */
function readDeadlines(text: string, isCounted: (start: number, end: number) => boolean): Reading[] {
  const dates: readonly DatedPhrase[] = findDates(text, isCounted);
  const found: Reading[] = [...dates];
  for (const { start, end, kind } of findTerms(text)) add(found, { start, end, kind, value: 'relative' });
  for (const { start, end, kind } of findEventEdges(text)) {
    const month =
      kind === 'by'
        ? dates.findIndex((date) => date.end >= start && date.end < end && date.start <= start + 1)
        : -1;
    const date = dates[month];
    // 9月开学前: the month says when the event is.
    if (date !== undefined && date.kind === 'at' && date.end < end)
      found[month] = { ...date, end, kind: 'by' };
    else add(found, { start, end, kind, value: 'relative' });
  }
  return found.sort((a, b) => a.start - b.start);
}

function add(found: Reading[], reading: Reading): void {
  const clash = found.some(({ start, end }) => start < reading.end && end > reading.start);
  if (!clash) found.push(reading);
}
