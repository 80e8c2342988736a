/** Parts of a year and years of the books: Q3 2026, third quarter, first half of the year, FY2026/27, summer 2026, year-end. */
import { hasWords, isCapital, isGlued, Kind, wordAt, type Sentence } from '../words.ts';
import { twoDigits } from '../../../calendar/civil-date.ts';
import { isDash, isYear, isYearNoun, readYears, type ReadDate } from './read-day.ts';

/** Q3 2026 · Q3 of 2026 · quarter 3 · H1 2026 · Q3 FY27 */
export function readShortPart(sentence: Sentence, i: number, word: string): ReadDate | null {
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
export function readOrdinalPart(sentence: Sentence, i: number, n: number): ReadDate | null {
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
    const years = readYears(sentence, at);
    const year = sentence.value[at] ?? 0;
    const fiscal = years?.fiscal === true ? { booksEnd: endOfBooksPart(year, part) } : {};
    return { value: `${year}-${part}`, next: years?.next ?? at + 1, bare: false, ...fiscal };
  }
  const stretch = wordAt(sentence, i) === 'of' ? yearStretch(sentence, i + 1) : null;
  if (stretch !== null) return { value: `--${part}`, next: stretch, bare: false };
  const fiscal = wordAt(sentence, at) === 'fy' ? readFiscal(sentence, at + 1) : null;
  if (!fiscal) return { value: `--${part}`, next: i, bare: false };
  // FY27 closes within 2027.
  const year = Number(fiscal.value.slice(0, 4));
  const booksEnd = endOfBooksPart(fiscal.fiscal === true ? year : year - 1, part);
  return { value: `${year}-${part}`, next: fiscal.next, bare: false, booksEnd };
}

/**
 * The last day of a part of the books' year that begins in `year`. The books open in April or July; a quarter of them ends at
 * the later of the two, as the year itself is taken to (Q1 2026/27 → 2026-09-30).
 */
function endOfBooksPart(year: number, part: string): string {
  const months = part.startsWith('H') ? 6 * Number(part.slice(1)) : 3 * Number(part.slice(1));
  const month = 6 + months;
  const inYear = month > 12 ? month - 12 : month;
  return `${month > 12 ? year + 1 : year}-${twoDigits(inYear)}-${inYear === 12 || inYear === 3 ? '31' : '30'}`;
}

/** 2026/27, 26/27, 2026, 27 behind FY or financial year. */
export function readFiscal(sentence: Sentence, i: number): ReadDate | null {
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
export function readYearEnd(sentence: Sentence, i: number): ReadDate | null {
  const at = isDash(wordAt(sentence, i + 1)) ? i + 2 : i + 1;
  if (wordAt(sentence, at) !== 'end') return null;
  const year = isYear(sentence, at + 1) ? (sentence.value[at + 1] ?? 0) : null;
  return year === null
    ? { value: 'year-end', next: at + 1, bare: false }
    : { value: `${year}-12-31`, next: at + 2, bare: false };
}

/** summer 2026 · the summer of 2026; alone it needs a preposition. */
export function readSeason(sentence: Sentence, i: number): ReadDate | null {
  const at = wordAt(sentence, i + 1) === 'of' ? i + 2 : i + 1;
  if (isYear(sentence, at)) return { value: 'relative', next: at + 1, bare: false };
  const term = wordAt(sentence, i + 1) === 'term' || wordAt(sentence, i + 1) === 'semester';
  return { value: 'relative', next: term ? i + 2 : i + 1, bare: true };
}

/** (the) (financial|calendar|…) year, that is of no named year; the index behind it, or null. */
export function yearStretch(sentence: Sentence, i: number): number | null {
  let at = i;
  if (/^(?:the|this|each|every|our)$/.test(wordAt(sentence, at))) at++;
  if (isYearNoun(sentence, at)) at++;
  // the end of Year 2: of a scheme, not of the calendar
  if (isCapital(sentence, at) && sentence.kind[at + 1] === Kind.number) return null;
  return wordAt(sentence, at) === 'year' && !isYear(sentence, at + 1) ? at + 1 : null;
}
