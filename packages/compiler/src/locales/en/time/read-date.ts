/**
 * Reads a date or a named stretch of time at a word, as the value of the output contract.
 *
 * 30 June 2026 · June 30, 2026 · 2026-06-30 · 30/06/2026 (day first) · June 2026 · end of June · Q3 2026 · third quarter ·
 * first half of 2026 · FY2026/27 · 2026–2028 · 2026 · early 2026 · mid-June · year-end.
 *
 * Conventions: a fiscal year written 2026/27 is the span `2026/2027`, FY27 alone the year 2027. Seasons differ by hemisphere and are `relative`.
 */
import { isCivilDate, twoDigits, daysInMonth } from '../../../calendar/civil-date.ts';
import { MONTHS, SEASONS } from '../lexicon/calendar.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, hasWords, isCapital, isGlued, Kind, wordAt, type Sentence } from '../words.ts';

export interface ReadDate {
  readonly value: string;
  /** Index of the word behind it. */
  readonly next: number;
  /** A year or month alone is a date only behind a preposition. */
  readonly bare: boolean;
  /** 2026/27: a year of the books, which ends within its second year. */
  readonly fiscal?: boolean;
}

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

function isYearNoun(sentence: Sentence, i: number): boolean {
  return /^(?:financial|fiscal|academic|school|calendar|season)$/.test(wordAt(sentence, i));
}

// ---- numbers ------------------------------------------------------------------------------------------------

function readNumeric(sentence: Sentence, i: number): ReadDate | null {
  const n = sentence.value[i] ?? 0;
  if (!Number.isInteger(n) && !wordAt(sentence, i).includes('.')) return null;
  return (
    readIso(sentence, i, n) ??
    readSlashes(sentence, i, n) ??
    readDayMonth(sentence, i, n) ??
    readYears(sentence, i)
  );
}

/** 2026-06-30, 2026/06/30 */
function readIso(sentence: Sentence, i: number, year: number): ReadDate | null {
  const mark = wordAt(sentence, i + 1);
  if (!isYear(sentence, i) || (mark !== '-' && mark !== '/') || wordAt(sentence, i + 3) !== mark) return null;
  const [month, day] = [sentence.value[i + 2] ?? 0, sentence.value[i + 4] ?? 0];
  return isCivilDate(year, month, day) ? { value: iso(year, month, day), next: i + 5, bare: false } : null;
}

/** 30/06/2026 and 30.06.2026: the day first, as outside the United States; 06/30/2026 can only be read the other way. */
function readSlashes(sentence: Sentence, i: number, n: number): ReadDate | null {
  const written = wordAt(sentence, i);
  if (written.includes('.')) {
    const [day = '', month = ''] = written.split('.');
    const dotted = wordAt(sentence, i + 1) === '.' && isYear(sentence, i + 2);
    return dotted ? civil(sentence.value[i + 2] ?? 0, Number(month), Number(day), i + 3) : null;
  }
  if (wordAt(sentence, i + 1) !== '/' || wordAt(sentence, i + 3) !== '/' || !isYear(sentence, i + 4))
    return null;
  const second = sentence.value[i + 2] ?? 0;
  const year = sentence.value[i + 4] ?? 0;
  return civil(year, second, n, i + 5) ?? civil(year, n, second, i + 5);
}

function civil(year: number, month: number, day: number, next: number): ReadDate | null {
  return isCivilDate(year, month, day) ? { value: iso(year, month, day), next, bare: false } : null;
}

/** 30 June 2026, 30th of June, 5 May. Ranges of days (3–5 May) read as their last day. */
function readDayMonth(sentence: Sentence, i: number, day: number): ReadDate | null {
  if (day < 1 || day > 31) return null;
  let at = i + 1;
  if (isGlued(sentence, i) && ORDINAL_ENDINGS.has(wordAt(sentence, at))) at++;
  if (wordAt(sentence, at) === 'of') at++;
  const month = monthAt(sentence, at);
  if (month === null) return null;
  return withYear(sentence, behindDot(sentence, at), { month, day });
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** 2026 · 2026/27 · 2026-27 · 2026–2028 · 2026 to 2028 */
function readYears(sentence: Sentence, i: number): ReadDate | null {
  if (!isYear(sentence, i)) return null;
  const year = sentence.value[i] ?? 0;
  const link = wordAt(sentence, i + 1);
  const second = sentence.value[i + 2] ?? Number.NaN;
  if ((link === '/' || isDash(link)) && second === (year + 1) % 100) {
    return { value: `${year}/${year + 1}`, next: behindYearNoun(sentence, i + 3), bare: true, fiscal: true };
  }
  if ((isDash(link) || link === 'to' || link === '/') && isYear(sentence, i + 2) && second > year) {
    return { value: `${year}/${second}`, next: i + 3, bare: true };
  }
  if (isDash(link) && second > year % 100 && second < 100 && wordAt(sentence, i + 2).length === 2) {
    return { value: `${year}/${year - (year % 100) + second}`, next: i + 3, bare: true };
  }
  return { value: String(year), next: behindYearNoun(sentence, i + 1), bare: true };
}

/** 2026/27 financial year, 2026 calendar year */
function behindYearNoun(sentence: Sentence, i: number): number {
  return isYearNoun(sentence, i) && wordAt(sentence, i + 1) === 'year' ? i + 2 : i;
}

// ---- words --------------------------------------------------------------------------------------------------

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

/** June 2026 · June 30, 2026 · June 30th · Jun-26 · June */
function readMonth(sentence: Sentence, i: number, month: number): ReadDate {
  const at = behindDot(sentence, i);
  const day = sentence.value[at] ?? Number.NaN;
  if (Number.isInteger(day) && day >= 1 && day <= 31 && wordAt(sentence, at).length <= 2) {
    const behind = isGlued(sentence, at) && ORDINAL_ENDINGS.has(wordAt(sentence, at + 1)) ? at + 2 : at + 1;
    const glued = isDash(wordAt(sentence, behind)) && isYear(sentence, behind + 1);
    if (!glued) return withYear(sentence, behind, { month, day });
  }
  // Jun-26, Jun 26 in a table: only the glued form is a year.
  const short = sentence.value[at + 1] ?? Number.NaN;
  if (
    isDash(wordAt(sentence, at)) &&
    isGlued(sentence, at - 1) &&
    short >= 20 &&
    short < 60 &&
    !isYear(sentence, at + 1)
  ) {
    return { value: `20${twoDigits(short)}-${twoDigits(month)}`, next: at + 2, bare: false };
  }
  return withYear(sentence, at, { month, day: null });
}

function monthAt(sentence: Sentence, i: number): number | null {
  const month = MONTHS.get(wordAt(sentence, i));
  // may, march, mar, sep and dec are words or names unless capital.
  return month !== undefined && isCapital(sentence, i) ? month : null;
}

interface MonthDay {
  readonly month: number;
  readonly day: number | null;
}

/** Where a year may follow: behind an optional comma, "of" or an apostrophe (June '26). */
function withYear(sentence: Sentence, at: number, { month, day }: MonthDay): ReadDate {
  const link = wordAt(sentence, at);
  const yearAt = link === ',' || link === 'of' || link === '-' || link === '/' ? at + 1 : at;
  const suffix = day === null ? twoDigits(month) : `${twoDigits(month)}-${twoDigits(day)}`;
  if (isYear(sentence, yearAt) && (day === null || isCivilDate(sentence.value[yearAt] ?? 0, month, day))) {
    return { value: `${sentence.value[yearAt] ?? 0}-${suffix}`, next: yearAt + 1, bare: false };
  }
  return { value: `--${suffix}`, next: at, bare: day === null };
}

/** Jan. 2026: the dot of a short form, when the date goes on behind it. */
function behindDot(sentence: Sentence, month: number): number {
  const dot = wordAt(sentence, month + 1) === '.' && isGlued(sentence, month);
  return dot && sentence.kind[month + 2] === Kind.number ? month + 2 : month + 1;
}

// ---- edges --------------------------------------------------------------------------------------------------

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

/** (the) (financial|calendar|…) year, that is of no named year; the index behind it, or null. */
function yearStretch(sentence: Sentence, i: number): number | null {
  let at = i;
  if (/^(?:the|this|each|every|our)$/.test(wordAt(sentence, at))) at++;
  if (isYearNoun(sentence, at)) at++;
  return wordAt(sentence, at) === 'year' && !isYear(sentence, at + 1) ? at + 1 : null;
}

function monthStretch(sentence: Sentence, i: number): number | null {
  const at = /^(?:the|each|every)$/.test(wordAt(sentence, i)) ? i + 1 : i;
  return wordAt(sentence, at) === 'month' ? at + 1 : null;
}

/** 2026, end → 2026-12-31 · --06, end → --06-30 · 2026, middle → 2026-06 · --06, middle → --06 */
function edgeOf(value: string, edge: Edge): string {
  const quarter = /^(?<year>\d{4}|-)-Q(?<n>[1-4])$/.exec(value)?.groups;
  if (quarter) return edge === 'end' ? monthEnd(quarter['year'] ?? '-', 3 * Number(quarter['n'])) : value;
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

// ---- quarters, halves, fiscal years, seasons -------------------------------------------------------------------

/** q3, h1: one word, as digits follow letters without a space the reader cuts them apart (q, 3). */
const QUARTER = /^(?:q|h)$/;

/** Q3 2026 · Q3 of 2026 · quarter 3 · H1 2026 · Q3 FY27 */
function readShortPart(sentence: Sentence, i: number, word: string): ReadDate | null {
  const n = sentence.value[i + 1] ?? Number.NaN;
  const half = word === 'h';
  if (!(n >= 1 && n <= (half ? 2 : 4)) || (word !== 'quarter' && !isGlued(sentence, i))) return null;
  let next = i + 2;
  // Q1/Q2, Q1–Q2: the later one counts.
  let last = n;
  const link = wordAt(sentence, next);
  const again = wordAt(sentence, next + 1) === word ? next + 2 : next + 1;
  if (
    (isDash(link) || link === '/') &&
    (sentence.value[again] ?? 0) > n &&
    (sentence.value[again] ?? 9) <= 4
  ) {
    last = sentence.value[again] ?? n;
    next = again + 1;
  }
  return partOf(sentence, next, `${half ? 'H' : 'Q'}${last}`);
}

/** third quarter (of 2026), first half of the year, first six months of 2026 */
function readOrdinalPart(sentence: Sentence, i: number, n: number): ReadDate | null {
  const unit = wordAt(sentence, i + 1);
  if (unit === 'quarter' && n <= 4) return partOf(sentence, i + 2, `Q${n}`);
  if (unit === 'half' && n <= 2) return partOf(sentence, i + 2, `H${n}`);
  if (n === 1 && hasWords(sentence, i + 1, ['six', 'months'])) return partOf(sentence, i + 3, 'H1');
  return null;
}

/** The part with its year, when one is named behind it. */
function partOf(sentence: Sentence, i: number, part: string): ReadDate {
  let at = i;
  if (wordAt(sentence, at) === 'of' || wordAt(sentence, at) === ',') at++;
  if (isYear(sentence, at)) {
    const fiscal = readYears(sentence, at);
    return { value: `${sentence.value[at] ?? 0}-${part}`, next: fiscal?.next ?? at + 1, bare: false };
  }
  const stretch = wordAt(sentence, i) === 'of' ? yearStretch(sentence, i + 1) : null;
  if (stretch !== null) return { value: `--${part}`, next: stretch, bare: false };
  const fiscal = wordAt(sentence, at) === 'fy' ? readFiscal(sentence, at + 1) : null;
  return {
    value: fiscal ? `${fiscal.value.slice(0, 4)}-${part}` : `--${part}`,
    next: fiscal?.next ?? i,
    bare: false,
  };
}

/** 2026/27, 26/27, 2026, 27 behind FY or financial year. */
function readFiscal(sentence: Sentence, i: number): ReadDate | null {
  const at = wordAt(sentence, i) === '-' || wordAt(sentence, i) === ' ' ? i + 1 : i;
  const n = sentence.value[at] ?? Number.NaN;
  if (isYear(sentence, at)) {
    const years = readYears(sentence, at);
    return years && { ...years, bare: false };
  }
  if (!(n >= 10 && n < 100) || wordAt(sentence, at).length !== 2) return null;
  const second = sentence.value[at + 2] ?? Number.NaN;
  const link = wordAt(sentence, at + 1);
  if ((link === '/' || isDash(link)) && second === n + 1) {
    return { value: `20${n}/20${second}`, next: at + 3, bare: false, fiscal: true };
  }
  return { value: `20${n}`, next: at + 1, bare: false };
}

/** year-end, year end 2026 */
function readYearEnd(sentence: Sentence, i: number): ReadDate | null {
  const at = isDash(wordAt(sentence, i + 1)) ? i + 2 : i + 1;
  if (wordAt(sentence, at) !== 'end') return null;
  const year = isYear(sentence, at + 1) ? (sentence.value[at + 1] ?? 0) : null;
  return year === null
    ? { value: 'year-end', next: at + 1, bare: false }
    : { value: `${year}-12-31`, next: at + 2, bare: false };
}

/** summer 2026 · the summer of 2026; alone it needs a preposition. */
function readSeason(sentence: Sentence, i: number): ReadDate | null {
  const at = wordAt(sentence, i + 1) === 'of' ? i + 2 : i + 1;
  if (isYear(sentence, at)) return { value: 'relative', next: at + 1, bare: false };
  const term = wordAt(sentence, i + 1) === 'term' || wordAt(sentence, i + 1) === 'semester';
  return { value: 'relative', next: term ? i + 2 : i + 1, bare: true };
}

/** 1950–2099, four digits, as written. */
function isYear(sentence: Sentence, i: number): boolean {
  const n = sentence.value[i] ?? 0;
  return n >= 1950 && n <= 2099 && wordAt(sentence, i).length === 4;
}

function isDash(mark: string): boolean {
  return mark === '-' || mark === '–' || mark === '—';
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
