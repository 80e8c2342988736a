/** Days, months and years written in figures or with the name of a month: 30 June 2026, 2026-06-30, June 2026, 2026/27. */
import { isCivilDate, twoDigits } from '../../../calendar/civil-date.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { isCapital, isGlued, Kind, wordAt, type Sentence } from '../words.ts';

export interface ReadDate {
  readonly value: string;
  /** Index of the word behind it. */
  readonly next: number;
  /** A year or month alone is a date only behind a preposition. */
  readonly bare: boolean;
  /** 2026/27: a year of the books, which ends within its second year. */
  readonly fiscal?: boolean;
  /** Last day of a part of such a year (Q3 2026/27), `YYYY-MM-DD`. */
  readonly booksEnd?: string;
}

export function readNumeric(sentence: Sentence, i: number): ReadDate | null {
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
export function readYears(sentence: Sentence, i: number): ReadDate | null {
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

export function isYearNoun(sentence: Sentence, i: number): boolean {
  return /^(?:financial|fiscal|academic|school|calendar|season)$/.test(wordAt(sentence, i));
}

/** June 2026 · June 30, 2026 · June 30th · Jun-26 · June */
export function readMonth(sentence: Sentence, i: number, month: number): ReadDate {
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

export function monthAt(sentence: Sentence, i: number): number | null {
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

/** 1950–2099, four digits, as written. */
export function isYear(sentence: Sentence, i: number): boolean {
  const n = sentence.value[i] ?? 0;
  return n >= 1950 && n <= 2099 && wordAt(sentence, i).length === 4;
}

export function isDash(mark: string): boolean {
  return mark === '-' || mark === '–' || mark === '—';
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
