/**
 * By when: dates and periods of the calendar, terms counted from an event, and events themselves.
 *
 * Three finders propose, in this order; a later one yields where an earlier one has taken the characters. The value says what
 * the text says (`--06-30` when no year is written); resolving it against the plan's period is `resolveDeadline`'s work.
 */
import { resolveDeadline } from '../../../calendar/resolve-deadline.ts';
import { Trait } from '../../../text/trait.ts';
import type { Clause, DeadlineKind, Facet, FacetParser, Span } from '../../../types.ts';
import { findDates } from '../time/dated-phrases.ts';
import { findEventEdges, type EventEdge } from '../time/event-edges.ts';
import { findTerms } from '../time/terms.ts';

export const parseDeadline: FacetParser = (clause, _context, out) => {
  const { start, text, traits } = clause;
  if ((traits & (Trait.calendar | Trait.edge)) === 0 && !isNumericDate(clause)) return;
  const readings = readDeadlines(text, traits, countedIn(out, start));
  for (const { start: from, end, kind, value } of readings) {
    out.push({
      facet: 'deadline',
      span: [start + from, start + end],
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

/** What the cadences of the clause have taken (全年…12次), relative to its start. */
function countedIn(out: readonly Facet[], start: number): readonly Span[] {
  let counted: Span[] | null = null;
  for (const { facet, span } of out) {
    if (facet === 'cadence') (counted ??= []).push([span[0] - start, span[1] - start]);
  }
  return counted ?? NOTHING;
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly kind: DeadlineKind;
  readonly value: string;
}

const NOTHING: readonly never[] = [];

function readDeadlines(text: string, traits: number, counted: readonly Span[]): readonly Reading[] {
  const dates = findDates(text, counted);
  const terms = (traits & (Trait.digit | Trait.numeral)) === 0 ? NOTHING : findTerms(text);
  const events = findEventEdges(text);
  if (terms.length === 0 && events.length === 0) return dates;
  const found: Reading[] = [...dates];
  for (const { start, end, kind } of terms) add(found, { start, end, kind, value: 'relative' });
  for (const event of events) {
    const at = monthOf(event, dates);
    const month = dates[at];
    // 9月开学前: the month says when the event is.
    if (month) found[at] = { ...month, end: event.end, kind: 'by' };
    else add(found, { ...event, value: 'relative' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Index of the month named at the head of an event phrase that ends in 前, or -1. */
function monthOf(event: EventEdge, dates: readonly Reading[]): number {
  if (event.kind !== 'by') return -1;
  return dates.findIndex(
    ({ start, end, kind }) =>
      kind === 'at' && end >= event.start && end < event.end && start <= event.start + 1,
  );
}

function add(found: Reading[], reading: Reading): void {
  const clash = found.some(({ start, end }) => start < reading.end && end > reading.start);
  if (!clash) found.push(reading);
}
