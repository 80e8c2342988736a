/**
 * Dates: by 30 June 2026 · by the end of Q3 · within 30 days · in the first half of 2026 · from January 2026 · 2026–2028 ·
 * before the flood season · each clause of a column of dates.
 */
import type { Deadline, DeadlineKind, Facet } from '../../../types.ts';
import type { Cell, CellParser, ClauseView } from '../clause-view.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { boundBefore } from '../amount/read-bound.ts';
import { readDate } from '../time/read-date.ts';
import type { ReadDate } from '../time/read-day.ts';
import { readMonthDay } from '../time/read-month-day.ts';
import { readOpening, type Opening } from '../time/read-opening.ts';
import { readLeadTime, readRelative } from '../time/read-relative.ts';
import { bitsAt, Kind, wordAt, type Sentence } from '../words.ts';

const NEEDED = WordClass.dating | WordClass.month | WordClass.edge | WordClass.period;

export const parseDeadline: CellParser = (cell, view, out) => {
  const { sentence } = cell;
  if (!sentence.hasNumber && (sentence.all & NEEDED) === 0) return;
  for (let i = 0; i < sentence.count; i++) {
    const opening = readOpening(sentence, i);
    const next = opening ? readOpened(cell, i, opening, out) : readAlone(cell, view, i, out);
    if (next > i) i = next - 1;
  }
};

/** What stands behind a preposition; the index behind what was read, or `i`. */
function readOpened(cell: Cell, i: number, opening: Opening, out: Facet[]): number {
  const { sentence } = cell;
  const { kind } = opening;
  const next = behindWeekday(sentence, opening.next);
  const monthDay = kind === 'by' || kind === 'at' ? readMonthDay(sentence, next) : null;
  if (monthDay) {
    push(cell, i, { kind: 'by', value: monthDay.value, next: monthDay.next }, out);
    return monthDay.next;
  }
  const date = readDate(sentence, next);
  // up 10% on 2025/26: what it is held against
  if (date && opening.word === 'on' && /^\d{4}(?:\/\d{4})?$/.test(date.value)) return date.next;
  if (date && (!date.bare || isDated(opening, date, sentence))) return readSpan(cell, i, opening, date, out);
  const relative = readRelative(sentence, i, opening);
  if (!relative) return i;
  push(cell, i, relative, out);
  return relative.next;
}

/** by Friday 24 April, on Tuesday, 3 March */
function behindWeekday(sentence: Sentence, i: number): number {
  if ((bitsAt(sentence, i) & WordClass.weekday) === 0) return i;
  const behind = wordAt(sentence, i + 1) === ',' ? i + 2 : i + 1;
  return sentence.kind[behind] === Kind.number || (bitsAt(sentence, behind) & WordClass.month) !== 0
    ? behind
    : i;
}

/** Words between which and a bare year or month there is no doubt. "for 2026" and "of March" say too little. */
function isDated({ word }: Opening, { value }: ReadDate, sentence: Sentence): boolean {
  // "in summer" comes every year; "by summer" is a date.
  if (value === 'relative') return word !== 'in' && word !== 'at' && word !== 'during' && sentence.count > 0;
  return word !== 'over' || value.includes('/');
}

/** from A to B · between A and B · in April and October: the second date goes with the first. */
function readSpan(cell: Cell, i: number, opening: Opening, date: ReadDate, out: Facet[]): number {
  const { sentence } = cell;
  const link = wordAt(sentence, date.next);
  const second = LINKS.has(link) ? readDate(sentence, behindLink(sentence, date.next)) : null;
  if (second) {
    const spans =
      opening.word === 'between' || (opening.kind === 'from' && link !== 'and') || isDashOrTo(link);
    if (spans) {
      push(cell, i, { kind: 'span', value: `${date.value}/${second.value}`, next: second.next }, out);
      return second.next;
    }
    pushDate(cell, i, opening.kind, date, out);
    pushDate(cell, date.next + 1, opening.kind, second, out);
    return second.next;
  }
  pushDate(cell, i, opening.kind, date, out);
  return date.next;
}

const LINKS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'and', '-', '–', '—', '/']);

function isDashOrTo(link: string): boolean {
  return link !== 'and' && link !== '/';
}

function behindLink(sentence: Sentence, i: number): number {
  const word = wordAt(sentence, i + 1);
  return word === 'the' || word === 'in' || word === 'by' ? i + 2 : i + 1;
}

/** A date without a preposition: in a column of dates any; elsewhere only a full one, in brackets or at the end. */
function readAlone(cell: Cell, view: ClauseView, i: number, out: Facet[]): number {
  const { sentence, label } = cell;
  const lead = readLeadTime(sentence, i);
  if (lead !== null) {
    push(cell, boundBefore(sentence, i).first, { kind: 'by', value: 'relative', next: lead }, out);
    return lead;
  }
  const inColumn = label === 'deadline';
  if (inColumn && ALL_YEAR.has(wordAt(sentence, i)) && wordAt(sentence, i + 1) === 'year') {
    push(cell, i, { kind: 'span', value: '--01/--12', next: i + 2 }, out);
    return i + 2;
  }
  const date = readDate(sentence, i);
  if (!date) return i;
  if (label === null && fillsLine(cell, view, i, date)) {
    pushDate(cell, i, 'at', date, out);
    return date.next;
  }
  if (date.bare && !inColumn && !isBracketedSpan(sentence, i, date))
    return date.value.includes('/') ? date.next : i;
  const last =
    date.next >= sentence.count || wordAt(sentence, date.next) === ')' || wordAt(sentence, date.next) === ']';
  const kind: DeadlineKind = inColumn || last ? 'by' : 'at';
  if (!inColumn && (isNamePart(sentence, i, last) || isBaseline(sentence, i))) return date.next;
  return readSpan(cell, i, { kind, word: '', next: i }, date, out);
}

/** March · Q3 2026: on a line of its own, over what is done then. A whole year heads plans of all sorts, a day dates them. */
function fillsLine(
  { sentence, to }: Cell,
  { clause, context }: ClauseView,
  i: number,
  date: ReadDate,
): boolean {
  const line = context.lines[clause.line];
  if (!line || line.table >= 0 || i > 0 || to < line.end || clause.words > line.start) return false;
  const rest = sentence.count - date.next;
  return (rest === 0 || (rest === 1 && wordAt(sentence, date.next) === ':')) && STRETCH.test(date.value);
}

/** A month, quarter or half, or from one to another. */
const STRETCH = /^(?:(?:^|\/)(?:\d{4}|-)-(?:\d\d|[QH]\d))+$/u;

const ALL_YEAR: ReadonlySet<string> = new Set(['all', 'whole', 'full', 'throughout']);

/** (2026-2028): the run of years that a plan's section or a scheme covers. */
function isBracketedSpan(sentence: Sentence, i: number, { value, next }: ReadDate): boolean {
  return value.includes('/') && wordAt(sentence, i - 1) === '(' && wordAt(sentence, next) === ')';
}

/** more than FY25, compared with 2024/25: what the promise is held against. */
function isBaseline(sentence: Sentence, i: number): boolean {
  const before = wordAt(sentence, i - 1);
  return (
    /^(?:than|versus|vs|against)$/.test(before) ||
    (/^(?:with|to)$/.test(before) && wordAt(sentence, i - 2) === 'compared')
  );
}

/** Spring Fair 2026 Report: a date in the middle of a phrase, with no bracket or dash before it, belongs to a name. */
function isNamePart(sentence: Sentence, i: number, last: boolean): boolean {
  const before = wordAt(sentence, i - 1);
  if (i === 0 || '([,:;–—-•|'.includes(before)) return false;
  return !last;
}

interface Reading {
  readonly kind: DeadlineKind;
  readonly value: string;
  readonly next: number;
}

function pushDate(cell: Cell, i: number, kind: DeadlineKind, date: ReadDate, out: Facet[]): void {
  const value = date.value;
  const spans = value.includes('/') && (kind === 'at' || !date.fiscal);
  const end = date.booksEnd ?? (date.fiscal ? `${value.slice(5)}-${FISCAL_END}` : null);
  push(cell, i, { kind: spans ? 'span' : kind, value, next: date.next }, out, kind === 'from' ? null : end);
}

/** Books close on 31 March (UK), 30 June (Australia, New Zealand, US states) or 30 September (US federal): the middle one. */
const FISCAL_END = '06-30';

function push(
  { sentence }: Cell,
  first: number,
  { kind, value, next }: Reading,
  out: Facet[],
  date: string | null = null,
): void {
  const span = [sentence.start[first] ?? 0, sentence.end[next - 1] ?? 0] as const;
  const deadline: Deadline = { span, from: 'text', kind, value, date };
  out.push({ facet: 'deadline', ...deadline });
}
