/**
 * Reads a date or a named stretch of time at a word, as the value of the output contract.
 *
 * 30 June 2026 · June 30, 2026 · 2026-06-30 · 30/06/2026 (day first) · June 2026 · end of June · Q3 2026 · third quarter ·
 * first half of 2026 · FY2026/27 · 2026–2028 · 2026 · early 2026 · mid-June · year-end.
 *
 * Conventions: a fiscal year written 2026/27 is the span `2026/2027`, FY27 alone the year 2027. Seasons differ by hemisphere and are `relative`.
 */
import { daysInMonth, twoDigits } from '../../../calendar/civil-date.ts';
import { SEASONS } from '../lexicon/calendar.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, Kind, wordAt, type Sentence } from '../words.ts';
import { isDash, isYearNoun, monthAt, readMonth, readNumeric, type ReadDate } from './read-day.ts';
import {
  readFiscal,
  readOrdinalPart,
  readSeason,
  readShortPart,
  readYearEnd,
  yearStretch,
} from './read-year-part.ts';

const OPENS = WordClass.month | WordClass.edge | WordClass.determiner;

export function readDate(sentence: Sentence, i: number): ReadDate | null {
  if (sentence.kind[i] === Kind.number) return readNumeric(sentence, i);
  if ((bitsAt(sentence, i) & OPENS) === 0) return null;
  const word = wordAt(sentence, i);
  if (word === 'the')
    return readWord(sentence, i + 1, wordAt(sentence, i + 1)) ?? readDayBehindThe(sentence, i + 1);
  return readWord(sentence, i, word);
}

function readDayBehindThe(sentence: Sentence, i: number): ReadDate | null {
  if (sentence.kind[i] !== Kind.number) return null;
  const date = readNumeric(sentence, i);
  // the 2026/27 financial year, the 30th of June; not the 2026 budget
  return date && (!date.bare || isYearNoun(sentence, date.next)) ? date : null;
}

function readWord(sentence: Sentence, i: number, word: string): ReadDate | null {
  const month = monthAt(sentence, i);
  if (month !== null) return readMonth(sentence, i, month);
  if (EDGE_OF.has(word)) return readEdge(sentence, i, word);
  if (word === 'q' || word === 'quarter' || QUARTER.test(word) || word === 'h')
    return readShortPart(sentence, i, word);
  if (ORDINALS.has(word)) return readOrdinalPart(sentence, i, ORDINALS.get(word) ?? 0);
  if (word === 'fy' || ((word === 'financial' || word === 'fiscal') && wordAt(sentence, i + 1) === 'year')) {
    return readFiscal(sentence, word === 'fy' ? i + 1 : i + 2);
  }
  if (word === 'year') return readYearEnd(sentence, i);
  if (SEASONS.has(word)) return readSeason(sentence, i);
  if (word === 'christmas' || word === 'easter') return { value: 'relative', next: i + 1, bare: true };
  return null;
}

type Edge = 'end' | 'start' | 'middle' | 'late';

const EDGE_OF: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ['end', 'end'],
  ['close', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['early', 'start'],
  ['middle', 'middle'],
  ['mid', 'middle'],
  ['late', 'late'],
]);

/** end of June 2026 · end of the third quarter · mid-2026 · early March · end of the year */
function readEdge(sentence: Sentence, i: number, word: string): ReadDate | null {
  const edge = EDGE_OF.get(word) ?? 'end';
  let at = i + 1;
  if (isDash(wordAt(sentence, at))) at++;
  if (wordAt(sentence, at) === 'of') at++;
  const stretch = yearStretch(sentence, at);
  if (stretch !== null)
    return {
      value: edge === 'start' ? 'year-start' : edge === 'middle' ? '--06' : 'year-end',
      next: stretch,
      bare: false,
    };
  const month = monthStretch(sentence, at);
  if (month !== null) return edge === 'end' ? { value: 'month-end', next: month, bare: false } : null;
  const inner = wordAt(sentence, at) === 'the' ? readDate(sentence, at + 1) : readDate(sentence, at);
  if (!inner) return null;
  return { value: edgeOf(inner.value, edge), next: inner.next, bare: false };
}

function monthStretch(sentence: Sentence, i: number): number | null {
  const at = /^(?:the|each|every)$/.test(wordAt(sentence, i)) ? i + 1 : i;
  return wordAt(sentence, at) === 'month' ? at + 1 : null;
}

/** 2026, end → 2026-12-31 · --06, end → --06-30 · 2026, middle → 2026-06 · --06, middle → --06 */
function edgeOf(value: string, edge: Edge): string {
  const quarter = /^(?<year>\d{4}|-)-Q(?<n>[1-4])$/.exec(value)?.groups;
  // Without a year the quarter may be one of the books: its end is known with the plan's period.
  if (quarter)
    return edge === 'end' && quarter['year'] !== undefined && quarter['year'] !== '-'
      ? monthEnd(quarter['year'], 3 * Number(quarter['n']))
      : value;
  const half = /^(?<year>\d{4}|-)-H(?<n>[12])$/.exec(value)?.groups;
  if (half) return edge === 'end' ? monthEnd(half['year'] ?? '-', 6 * Number(half['n'])) : value;
  const month = /^(?<year>\d{4}|-)-(?<n>\d\d)$/.exec(value)?.groups;
  if (month) return edge === 'end' ? monthEnd(month['year'] ?? '-', Number(month['n'])) : value;
  if (!/^\d{4}$/.test(value)) return value;
  switch (edge) {
    case 'end':
      return `${value}-12-31`;
    case 'start':
      return `${value}-Q1`;
    case 'middle':
      return `${value}-06`;
    case 'late':
      return `${value}-Q4`;
  }
}

/** `-` for no year: ('-', 6) → '--06-30'. Without a year February has 28 days. */
function monthEnd(year: string, month: number): string {
  const days = daysInMonth(year === '-' ? 2025 : Number(year), month);
  return `${year}-${twoDigits(month)}-${twoDigits(days)}`;
}

/** q3, h1: one word, as digits follow letters without a space the reader cuts them apart (q, 3). */
const QUARTER = /^(?:q|h)$/;
