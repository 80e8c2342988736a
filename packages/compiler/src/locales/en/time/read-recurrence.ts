/** The period of a frequency at a word: each quarter · every two months · a week · monthly · on Fridays · 24/7. */
import type { CadencePeriod } from '../../../types.ts';
import type { RecurrenceDetail } from '../../../calendar/recurrence-rule.ts';
import { readNumber } from '../amount/read-number.ts';
import {
  ANNUAL_EVENTS,
  MONTHS,
  NOT_A_RHYTHM_BEFORE,
  PERIODS,
  RHYTHMS,
  SEASONS,
  WEEKDAYS,
  type Rhythm,
} from '../lexicon/calendar.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, hasWords, isCapital, isGlued, Kind, wordAt, type Sentence } from '../words.ts';

export interface Recurrence {
  readonly per: CadencePeriod;
  readonly every: number;
  readonly detail: RecurrenceDetail;
  readonly first: number;
  /** Index of the word behind. */
  readonly next: number;
  /** "a week", "over the year" are a frequency only behind a count. */
  readonly needsCount: boolean;
  readonly isAdverb: boolean;
}

const OPENS = WordClass.cadence | WordClass.every | WordClass.recurring | WordClass.number;

export function readRecurrence(sentence: Sentence, i: number): Recurrence | null {
  const word = wordAt(sentence, i);
  if ((bitsAt(sentence, i) & OPENS) === 0 && sentence.kind[i] !== Kind.number && word !== 'in') return null;
  if ((bitsAt(sentence, i) & WordClass.cadence) !== 0) return readAdverb(sentence, i, word);
  switch (word) {
    case 'each':
    case 'every':
      return readEvery(sentence, i);
    case 'per':
    case 'a':
    case 'an':
      return readPer(sentence, i);
    case 'the':
    case 'this':
      return readOverTheYear(sentence, i);
    case 'in':
      return readOnceIn(sentence, i);
    case 'on':
      return readWeekdays(sentence, i + 1, i);
    case 'round':
    case 'around':
      return hasWords(sentence, i + 1, ['the', 'clock']) ? continuous(i, i + 3) : null;
    case '24':
      return readContinuous(sentence, i) ?? readNumberMonthly(sentence, i);
    case 'half':
    case 'bi':
    case 'semi':
    case 'mid':
      return readCompound(sentence, i, word);
    default:
      return readNumberMonthly(sentence, i);
  }
}

// ---- each, every, per ---------------------------------------------------------------------------------------

/** each quarter · every other week · every two months · every Friday · each March · each half of the year */
function readEvery(sentence: Sentence, i: number): Recurrence | null {
  let at = i + 1;
  let every = 1;
  const word = wordAt(sentence, at);
  if (word === 'other' || word === 'second' || word === 'alternate') {
    every = 2;
    at++;
  } else if (word === 'third') {
    every = 3;
    at++;
  } else {
    const number = readNumber(sentence, at);
    if (number) {
      every = number.n;
      at = number.next;
    }
  }
  if (/^(?:odd|even)$/.test(wordAt(sentence, at)) && wordAt(sentence, at + 2) === 'numbered') {
    every = 2;
    at += 3;
  }
  if (KINDS_OF_YEAR.has(wordAt(sentence, at)) && PERIODS.has(wordAt(sentence, at + 1))) at++;
  const weekdays = readWeekdays(sentence, at, i);
  if (weekdays) return { ...weekdays, every };
  const named = readMonths(sentence, at);
  if (named)
    return recurrence({ per: 'year', every }, { first: i, next: named.next }, { months: named.months });
  if (wordAt(sentence, at) === 'half') return readHalf(sentence, i, at);
  if (SEASONS.has(wordAt(sentence, at)))
    return recurrence({ per: 'year', every }, { first: i, next: at + 1 });
  const rhythm = periodAt(sentence, at);
  if (!rhythm || !(every >= 1 && every <= 100)) return null;
  const period = normal(rhythm.per, rhythm.every * every);
  return recurrence(period, { first: i, next: at + 1 }, monthsBehind(sentence, at + 1, period.per));
}

interface NamedMonths {
  readonly months: readonly number[];
  readonly next: number;
}

/** March · March and September · January, April, July and October */
function readMonths(sentence: Sentence, i: number): NamedMonths | null {
  const months: number[] = [];
  let at = i;
  let next = i;
  for (;;) {
    const month = MONTHS.get(wordAt(sentence, at));
    if (month === undefined || !isCapital(sentence, at)) break;
    months.push(month);
    next = at + 1;
    at = next;
    if (wordAt(sentence, at) === ',') at++;
    if (/^(?:and|or|\/|&)$/.test(wordAt(sentence, at))) at++;
    if (at === next) break;
  }
  return months.length === 0 ? null : { months: [...new Set(months)].sort((a, b) => a - b), next };
}

/** annually in March · each year in May and November: the date stays a date, the rule knows its months. */
function monthsBehind(sentence: Sentence, i: number, per: CadencePeriod): RecurrenceDetail {
  if (per !== 'year' || wordAt(sentence, i) !== 'in') return {};
  const named = readMonths(sentence, i + 1);
  return named ? { months: named.months } : {};
}

const KINDS_OF_YEAR: ReadonlySet<string> = new Set([
  'calendar',
  'financial',
  'fiscal',
  'academic',
  'council',
  'municipal',
  'tax',
  'school',
  'working',
  'successive',
  'single',
  'weekday',
]);

function readHalf(sentence: Sentence, first: number, at: number): Recurrence | null {
  if (hasWords(sentence, at + 1, ['of', 'the', 'year']))
    return recurrence({ per: 'half-year', every: 1 }, { first, next: at + 4 });
  const year = wordAt(sentence, at + 1) === '-' ? at + 2 : at + 1;
  if (wordAt(sentence, year) === 'term')
    return recurrence({ per: 'quarter', every: 1 }, { first, next: year + 1 });
  return wordAt(sentence, year) === 'year'
    ? recurrence({ per: 'half-year', every: 1 }, { first, next: year + 1 })
    : null;
}

/** 6 months are half a year, 12 a year, 3 a quarter. */
function normal(per: CadencePeriod, every: number): Rhythm {
  if (per !== 'month' || every % 3 !== 0) return { per, every };
  if (every % 12 === 0) return { per: 'year', every: every / 12 };
  if (every === 6) return { per: 'half-year', every: 1 };
  return every === 3 ? { per: 'quarter', every: 1 } : { per, every };
}

/** per year · a week: only behind a count; "per month" stands alone in a table. */
function readPer(sentence: Sentence, i: number): Recurrence | null {
  const at = KINDS_OF_YEAR.has(wordAt(sentence, i + 1)) ? i + 2 : i + 1;
  const rhythm = periodAt(sentence, at);
  if (!rhythm) return null;
  return { ...recurrence(rhythm, { first: i, next: at + 1 }), needsCount: true };
}

/** once in two months, twice in three years: behind "once" or "twice" alone. */
function readOnceIn(sentence: Sentence, i: number): Recurrence | null {
  if (!/^(?:once|twice|thrice)$/.test(wordAt(sentence, i - 1))) return null;
  const number = readNumber(sentence, i + 1);
  const rhythm = number ? periodAt(sentence, number.next) : null;
  if (!number || !rhythm || !(number.n >= 2 && number.n <= 60)) return null;
  return recurrence(normal(rhythm.per, rhythm.every * number.n), { first: i, next: number.next + 1 });
}

/** over the year, during the year, in the year: a year's count. */
function readOverTheYear(sentence: Sentence, i: number): Recurrence | null {
  if (!/^(?:over|during|in|throughout|across|within)$/.test(wordAt(sentence, i - 1))) return null;
  const at = KINDS_OF_YEAR.has(wordAt(sentence, i + 1)) ? i + 2 : i + 1;
  if (wordAt(sentence, at) !== 'year') return null;
  return { ...recurrence({ per: 'year', every: 1 }, { first: i, next: at + 1 }), needsCount: true };
}

function periodAt(sentence: Sentence, at: number): Rhythm | null {
  const word = wordAt(sentence, at);
  const rhythm = PERIODS.get(word) ?? PERIODS.get(word.replace(/s$/, ''));
  if (!rhythm) return null;
  // a day centre, per day rate, a year group, a quarter of: the word is something else.
  const behind = wordAt(sentence, at + 1);
  return behind === '-' || (word === 'quarter' && behind === 'of') || NOT_PERIOD_BEFORE.has(behind)
    ? null
    : rhythm;
}

const NOT_PERIOD_BEFORE: ReadonlySet<string> = new Set([
  'centre',
  'center',
  'centres',
  'group',
  'groups',
  'nursery',
  'care',
  'service',
  'old',
  'olds',
  'rate',
]);

// ---- weekdays -----------------------------------------------------------------------------------------------

/** Fridays · Monday and Thursday. Behind "on" only the plural recurs: "on Friday" is one day. */
function readWeekdays(sentence: Sentence, i: number, first: number): Recurrence | null {
  const days: number[] = [];
  let at = i;
  while (WEEKDAYS.has(wordAt(sentence, at))) {
    days.push(WEEKDAYS.get(wordAt(sentence, at)) ?? 1);
    at++;
    const link = wordAt(sentence, at);
    if (
      (link === 'and' || link === ',' || link === '/' || link === 'or') &&
      WEEKDAYS.has(wordAt(sentence, at + 1))
    )
      at++;
  }
  if (days.length === 0) return null;
  const plural = wordAt(sentence, i).endsWith('ys');
  if (!plural && wordAt(sentence, first) === 'on') return null;
  return recurrence(
    { per: 'week', every: 1 },
    { first, next: at },
    { weekdays: [...new Set(days)].sort((a, b) => a - b) },
  );
}

// ---- adverbs and compounds ----------------------------------------------------------------------------------

function readAdverb(sentence: Sentence, i: number, word: string): Recurrence | null {
  const rhythm = RHYTHMS.get(word);
  if (!rhythm) return null;
  const behind = wordAt(sentence, i + 1);
  if (NOT_A_RHYTHM_BEFORE.has(behind)) return null;
  if (word === 'annual' && !isAnnualEvent(sentence, i)) return null;
  // six-monthly, bi-weekly are read from their first part.
  if (wordAt(sentence, i - 1) === '-' && isGlued(sentence, i - 2) && isGlued(sentence, i - 1)) return null;
  const weekdays = wordAt(sentence, i + 1) === 'on' ? readWeekdays(sentence, i + 2, i) : null;
  const next = weekdays ? weekdays.next : behind === 'basis' ? i + 2 : i + 1;
  const detail = weekdays?.detail ?? monthsBehind(sentence, next, rhythm.per);
  return { ...recurrence(rhythm, { first: i, next }, detail), isAdverb: true };
}

/** Words between "annual" and what happens: annual staff survey. */
const ANNUAL_REACH = 3;

function isAnnualEvent(sentence: Sentence, i: number): boolean {
  if (isCapital(sentence, i) && i > 0) return false;
  // "issue an annual report" recurs; "the annual report" is a name.
  if (wordAt(sentence, i + 1) === 'basis' || wordAt(sentence, i - 1) === 'an') return true;
  for (let at = i + 1; at <= i + ANNUAL_REACH; at++) {
    if (ANNUAL_EVENTS.has(wordAt(sentence, at))) return !isDocumentBehind(sentence, at);
    if ((bitsAt(sentence, at) & WordClass.boundary) !== 0) return false;
  }
  return false;
}

/** annual review report: a document after all. */
function isDocumentBehind(sentence: Sentence, at: number): boolean {
  return (bitsAt(sentence, at + 1) & WordClass.document) !== 0;
}

/** bi-monthly · semi-annually · half-yearly */
function readCompound(sentence: Sentence, i: number, word: string): Recurrence | null {
  const at = wordAt(sentence, i + 1) === '-' ? i + 2 : i + 1;
  const base = RHYTHMS.get(wordAt(sentence, at));
  if (!base) return null;
  if (word === 'half' && /^term/.test(wordAt(sentence, at)))
    return adverb({ per: 'quarter', every: 1 }, i, at + 1);
  if (word === 'bi' && base.per !== 'year') return adverb({ per: base.per, every: 2 }, i, at + 1);
  return base.per === 'year' && word !== 'mid' ? adverb({ per: 'half-year', every: 1 }, i, at + 1) : null;
}

/** six-monthly, three-yearly, 3-monthly, a 24-month cycle */
function readNumberMonthly(sentence: Sentence, i: number): Recurrence | null {
  const number = readNumber(sentence, i);
  if (!number || wordAt(sentence, number.next) !== '-' || number.n > 60) return null;
  const at = number.next + 1;
  const cycle = /^(?:cycle|rotation|basis)$/.test(wordAt(sentence, at + 1));
  const base = RHYTHMS.get(wordAt(sentence, at)) ?? (cycle ? PERIODS.get(wordAt(sentence, at)) : undefined);
  return base ? adverb(normal(base.per, base.every * number.n), i, at + (cycle ? 2 : 1)) : null;
}

function adverb(rhythm: Rhythm, first: number, next: number): Recurrence {
  return { ...recurrence(rhythm, { first, next }), isAdverb: true };
}

// ---- without end --------------------------------------------------------------------------------------------

/** 24/7 · 24 hours a day (, seven days a week) */
function readContinuous(sentence: Sentence, i: number): Recurrence | null {
  if (hasWords(sentence, i + 1, ['/', '7'])) return continuous(i, i + 3);
  if (!/^hours?$/.test(wordAt(sentence, i + 1)) || !hasWords(sentence, i + 2, ['a', 'day'])) return null;
  const at = wordAt(sentence, i + 4) === ',' ? i + 5 : i + 4;
  const week = readNumber(sentence, at)?.n === 7 && hasWords(sentence, at + 1, ['days', 'a', 'week']);
  return continuous(i, week ? at + 4 : i + 4);
}

function continuous(first: number, next: number): Recurrence {
  return recurrence({ per: 'continuous', every: 1 }, { first, next });
}

function recurrence(
  { per, every }: Rhythm,
  { first, next }: { first: number; next: number },
  detail: RecurrenceDetail = {},
): Recurrence {
  return { per, every, detail, first, next, needsCount: false, isAdverb: false };
}
