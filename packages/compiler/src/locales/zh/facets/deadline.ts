/**
 * By when: dates and periods of the calendar, terms counted from an event, and events themselves.
 *
 * Three finders propose, in this order; a later one yields where an earlier one has taken the characters. The value says what
 * the text says (`--06-30` when no year is written); resolving it against the plan's period is `resolveDeadline`'s work.
 */
import { resolveDeadline } from '../../../calendar/resolve-deadline.ts';
import { withinThird } from '../../../calendar/ten-days.ts';
import { SortedSpans } from '../../../text/sorted-spans.ts';
import { Trait } from '../../../text/trait.ts';
import type { Clause, DeadlineKind, Facet, FacetParser, Span } from '../../../types.ts';
import { findDatedPhrases } from '../time/dated-phrases.ts';
import { findEventEdges, type EventEdge } from '../time/event-edges.ts';
import { findTerms } from '../time/terms.ts';

export const parseDeadline: FacetParser = (clause, _context, out) => {
  const { start, text, traits } = clause;
  if (clause.label === 'deadline' && (pushBareYears(clause, out) || pushBareDays(clause, out))) return;
  if ((traits & (Trait.calendar | Trait.edge)) === 0 && !isNumericDate(clause)) return;
  const readings = readDeadlines(text, traits, countedIn(out, start));
  for (const { start: from, end, kind, value } of readings) {
    const date = resolveDeadline(value, kind, null);
    out.push({
      facet: 'deadline',
      span: [start + from, start + end],
      from: 'text',
      kind,
      value,
      date: date === null ? null : withinThird(date, text, end),
    });
  }
};

/** 2027 · 2026—2028 in a column of dates, without 年. */
const BARE_YEARS = /^(?<from>20\d\d)(?:\s?[-—–~～至]{1,2}\s?(?<to>20\d\d))?[。；;]?$/u;

function pushBareYears({ start, end, text }: Clause, out: Facet[]): boolean {
  const { from, to } = (text.length <= LONGEST_YEARS && BARE_YEARS.exec(text)?.groups) || {};
  if (from === undefined) return false;
  const value = to === undefined ? from : `${from}/${to}`;
  const kind: DeadlineKind = to === undefined ? 'by' : 'span';
  const date = resolveDeadline(value, kind, null);
  out.push({ facet: 'deadline', span: [start, end], from: 'text', kind, value, date });
  return true;
}

const LONGEST_YEARS = 14;

/** 9.1-9.7 · 9.22—30 · 12/29-1/4 in a column of dates: a week of a calendar, without 月 and 日. */
const BARE_DAYS =
  /^(?<month>\d{1,2})[./](?<day>\d{1,2})\s?[-—–~～至]{1,2}\s?(?:(?<toMonth>\d{1,2})[./])?(?<toDay>\d{1,2})[。；;]?$/u;

function pushBareDays({ start, end, text }: Clause, out: Facet[]): boolean {
  const found = (text.length <= LONGEST_YEARS && BARE_DAYS.exec(text)?.groups) || null;
  if (found === null) return false;
  const from = dayOf(found['month'], found['day']);
  const to = dayOf(found['toMonth'] ?? found['month'], found['toDay']);
  if (from === null || to === null) return false;
  const value = `${from}/${to}`;
  out.push({
    facet: 'deadline',
    span: [start, end],
    from: 'text',
    kind: 'span',
    value,
    date: resolveDeadline(value, 'span', null),
  });
  return true;
}

/** `--09-01`; null where the calendar has no such day. */
function dayOf(month = '', day = ''): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A table cell may hold nothing but 2026-06-30. */
function isNumericDate({ traits, text }: Clause): boolean {
  return (traits & Trait.digit) !== 0 && NUMERIC_DATE.test(text);
}

const NUMERIC_DATE = /(?:19|20)\d\d[-./]\d|Q[1-4]/;

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
  const dates = findDatedPhrases(text, counted);
  const terms = (traits & (Trait.digit | Trait.numeral)) === 0 ? NOTHING : findTerms(text);
  const events = findEventEdges(text);
  if (terms.length === 0 && events.length === 0) return dates;
  return addFree(addFree(withEvents(dates, events), terms), events);
}

/** 9月|开学前: the month says when the event is, the event when the month ends. */
function withEvents(dates: readonly Reading[], events: readonly EventEdge[]): readonly Reading[] {
  let at = 0;
  return dates.map((date, index) => {
    while ((events[at]?.end ?? date.end + 1) <= date.end) at++;
    const event = events[at];
    if (event?.kind !== 'by' || date.kind !== 'at') return date;
    const joins = date.end >= event.start && date.start <= event.start + 1;
    const next = dates[index + 1];
    return joins && (next === undefined || next.start >= event.end)
      ? { ...date, end: event.end, kind: 'by' }
      : date;
  });
}

/** `found` and those of `more` that overlap none of it, in order; `more` hangs on events and has no date of its own. */
function addFree(found: readonly Reading[], more: readonly EventEdge[]): Reading[] {
  const taken = new SortedSpans(found.map(({ start, end }) => [start, end] as const));
  const free: Reading[] = [];
  let last = -1;
  for (const edge of more) {
    if (edge.start < last || taken.overlaps(edge.start, edge.end)) continue;
    free.push({ ...edge, value: 'relative' });
    last = edge.end;
  }
  return free.length === 0 ? [...found] : [...found, ...free].sort((a, b) => a.start - b.start);
}
