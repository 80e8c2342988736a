/** All amounts of a sentence: number, comparator, unit and what is counted. Dates, names and times of day are none. */
import type { Comparator } from '../../../types.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, isAdverb, isCapital, isGlued, Kind, wordAt, type Sentence } from '../words.ts';
import { boundBefore, boundBehind } from './read-bound.ts';
import { isCurrency, readNumber, type ReadNumber } from './read-number.ts';

/** Word indices; `next` is the word behind. */
export interface Amount {
  readonly n: number;
  readonly n2: number | null;
  readonly cmp: Comparator;
  readonly first: number;
  readonly number: number;
  readonly next: number;
  /** As written; null where nothing is counted. */
  readonly unit: string | null;
  /** Words between number and `next` that say what is counted. */
  readonly of: string | null;
  /** Index of the unit, or -1 for signs and bare numbers. */
  readonly unitAt: number;
}

export function readAmounts(sentence: Sentence): Amount[] {
  if (!sentence.hasNumber && (sentence.all & WordClass.number) === 0) return [];
  const amounts: Amount[] = [];
  for (let i = 0; i < sentence.count; i++) {
    const read = readNumber(sentence, i);
    if (!read) continue;
    const amount = isName(sentence, i, read) ? null : readAmount(sentence, i, read);
    if (amount) amounts.push(amount);
    i = (amount?.next ?? read.next) - 1;
  }
  return amounts;
}

function readAmount(sentence: Sentence, i: number, read: ReadNumber): Amount | null {
  const money = isCurrency(wordAt(sentence, i - 1));
  let first = money ? i - 1 : i;
  // A$, NZ$, US$
  if (money && isGlued(sentence, i - 2) && /^(?:a|au|nz|us|c|ca|hk)$/.test(wordAt(sentence, i - 2)))
    first = i - 2;
  const range = readRange(sentence, i, read);
  const bound = range ? { cmp: '=' as const, first: range.first } : boundBefore(sentence, first);
  const behind = range?.next ?? read.next;
  const plus = wordAt(sentence, behind) === '+' ? behind + 1 : behind;
  const unit = readUnit(sentence, plus, { money, i });
  if (!unit) return null;
  const tail = plus > behind ? { cmp: '>=' as const, next: unit.next } : boundBehind(sentence, unit.next);
  const cmp = bound.cmp === '=' && tail ? tail.cmp : bound.cmp;
  return {
    n: read.n,
    n2: range?.n2 ?? null,
    cmp,
    first: bound.first,
    number: i,
    next: bound.cmp === '=' && tail ? tail.next : unit.next,
    unit: unit.unit,
    of: unit.of,
    unitAt: unit.at,
  };
}

interface ReadRange {
  readonly n2: number;
  readonly first: number;
  readonly next: number;
}

/** 10–15 · 10 to 15 · between 10 and 15. A falling pair (from 15 to 10) is two amounts. */
function readRange(sentence: Sentence, i: number, read: ReadNumber): ReadRange | null {
  const link = wordAt(sentence, read.next);
  const between = wordAt(sentence, i - 1) === 'between' && link === 'and';
  const before = isCurrency(wordAt(sentence, i - 1)) ? i - 2 : i - 1;
  const joined =
    link === '-' || link === '–' || link === '—' || (link === 'to' && wordAt(sentence, before) !== 'from');
  if (!between && !joined) return null;
  const second = readNumber(
    sentence,
    isCurrency(wordAt(sentence, read.next + 1)) ? read.next + 2 : read.next + 1,
  );
  if (!second || second.n <= read.n) return null;
  return { n2: second.n, first: between ? i - 1 : i, next: second.next };
}

interface ReadUnit {
  readonly unit: string | null;
  readonly of: string | null;
  readonly at: number;
  readonly next: number;
}

/** Words of a phrase that are looked at for its head. */
const LONGEST_PHRASE = 6;

/** The unit: a sign, a currency, or the head of the noun phrase behind the number. Null where the number is no amount. */
function readUnit(
  sentence: Sentence,
  from: number,
  { money, i }: { money: boolean; i: number },
): ReadUnit | null {
  const word = wordAt(sentence, from);
  if (word === '%' || word === 'percent' || word === 'pc') return sign('%', from + 1);
  if (word === 'per' && wordAt(sentence, from + 1) === 'cent') return sign('%', from + 2);
  if (word === 'percentage' && wordAt(sentence, from + 1).startsWith('point')) return sign('%', from + 2);
  if (money) return sign(wordAt(sentence, i - 1), from);
  if (from > 0 && isGlued(sentence, from - 1) && SIGNS.has(word))
    return sign(wordAs(sentence, from), from + 1);
  let at = from;
  // "12 of the branches": of what is not the unit; "a dozen or so".
  let head = -1;
  while (at < sentence.count && at < from + LONGEST_PHRASE && isPhraseWord(sentence, at)) {
    if (head >= 0 && isPredicate(sentence, at, head)) break;
    if (sentence.kind[at] === Kind.word && !isQualifier(sentence, at)) head = at;
    at++;
  }
  if (head === -1)
    return isBareAmount(sentence, from, i) ? { unit: null, of: null, at: -1, next: from } : null;
  const unit = sentence.text.slice(sentence.start[head], sentence.end[head]);
  const of = sentence.text.slice(sentence.start[from], sentence.end[head]);
  return { unit, of, at: head, next: head + 1 };
}

/** 20mph, 5km, 30kg: written at the number they measure. */
const SIGNS: ReadonlySet<string> = new Set(
  'mph kph kmh km m cm mm kg g l ml ha kwh mwh kw mw gb tb mb hz c'.split(' '),
);

function wordAs(sentence: Sentence, i: number): string {
  return sentence.text.slice(sentence.start[i], sentence.end[i]);
}

function sign(unit: string, next: number): ReadUnit {
  return { unit, of: null, at: -1, next };
}

/** Goes on with the noun phrase: words and hyphens, not marks, prepositions, modals, determiners or numbers. */
function isPhraseWord(sentence: Sentence, at: number): boolean {
  if (sentence.kind[at] === Kind.mark) {
    const mark = wordAt(sentence, at);
    return (mark === '-' || mark === '’') && isGlued(sentence, at - 1) && isGlued(sentence, at);
  }
  const bits = bitsAt(sentence, at);
  const stops =
    WordClass.boundary | WordClass.modal | WordClass.determiner | WordClass.pronoun | WordClass.every;
  if (sentence.kind[at] !== Kind.word || (bits & stops) !== 0) return false;
  return (bits & WordClass.once) === 0 && (bits & (WordClass.cadence | WordClass.vague)) === 0;
}

/** Adjectives and trailing participles do not name what is counted: 12 staff trained, 20 new. */
function isQualifier(sentence: Sentence, at: number): boolean {
  const bits = bitsAt(sentence, at);
  if ((bits & WordClass.adjective) !== 0) return true;
  const nouns = WordClass.event | WordClass.document | WordClass.mechanism | WordClass.organisation;
  if ((bits & (WordClass.verbEd | WordClass.verbIng)) !== 0 && (bits & nouns) === 0) return true;
  return isAdverb(sentence, at);
}

/** 40 parents|attend: a verb in the base form behind a plural of people ends the phrase. */
function isPredicate(sentence: Sentence, at: number, head: number): boolean {
  const bits = bitsAt(sentence, at);
  const people = WordClass.people | WordClass.post | WordClass.beneficiary;
  const nouns = WordClass.event | WordClass.document | WordClass.mechanism | WordClass.organisation | people;
  return (
    (bits & WordClass.verb) !== 0 &&
    (bits & nouns) === 0 &&
    (bitsAt(sentence, head) & people) !== 0 &&
    wordAt(sentence, head).endsWith('s')
  );
}

/** A number alone: a table cell, 40 of them, or at the end of a phrase behind a comparator or "to" (rise to 1,250). */
function isBareAmount(sentence: Sentence, from: number, i: number): boolean {
  const value = sentence.value[i] ?? Number.NaN;
  if (Number.isNaN(value)) return false;
  const before = wordAt(sentence, i - 1);
  if (i === 0 && from >= sentence.count) return true;
  if (
    wordAt(sentence, from) === 'of' &&
    /^(?:them|these|those|which|whom|the)$/.test(wordAt(sentence, from + 1))
  )
    return value !== 1;
  return boundBefore(sentence, i).cmp !== '=' || ((before === 'to' || before === 'by') && value >= 3);
}

/** Numbers that name or date something: Section 4, 21:30, 24/7, 2026, 30th, 3D, COVID-19, 2-year. */
function isName(sentence: Sentence, i: number, { next, n }: ReadNumber): boolean {
  const before = wordAt(sentence, i - 1);
  const behind = wordAt(sentence, next);
  // Year 6 pupils; its first six months
  if (before === 'year' && isCapital(sentence, i - 1) && n <= 13) return true;
  if (
    /^(?:first|next|last|past|previous|coming)$/.test(before) &&
    (bitsAt(sentence, next) & WordClass.period) !== 0
  )
    return true;
  if (isYearLike(sentence, i, n, next) || isOneOfMany(sentence, i, next)) return true;
  if (isPart(sentence, i, next)) return true;
  if (behind === '%') return false;
  if ((bitsAt(sentence, i - 1) & WordClass.numbered) !== 0 && !isCounted(sentence, i - 1)) return true;
  // NHS 10 Year Health Plan, the 2 Rivers Trust: capitals on both sides
  if (isCapital(sentence, next) && (isCapital(sentence, next + 1) || (i > 1 && isCapital(sentence, i - 1))))
    return true;
  // ages 11 to 16, Sections 3 and 4
  const linked = /^(?:to|and|-|–|&)$/.test(before) && sentence.kind[i - 2] === Kind.number;
  if (linked && (bitsAt(sentence, i - 3) & WordClass.numbered) !== 0) return true;
  if (before === '#' || before === '§') return true;
  // 30th, 2nd; 9am, 5pm
  if (
    sentence.kind[i] === Kind.number &&
    isGlued(sentence, i) &&
    /^(?:st|nd|rd|th|am|pm|d|g|ga|s)$/.test(behind)
  )
    return true;
  if ((bitsAt(sentence, next) & WordClass.month) !== 0 && n <= 31) return true;
  return (bitsAt(sentence, i - 1) & WordClass.month) !== 0 && n <= 31 && sentence.kind[i] === Kind.number;
}

/** Parts of times, fractions, ranges of names and compounds: 21:30, 24/7, B12, COVID-19, three-year. */
function isPart(sentence: Sentence, i: number, next: number): boolean {
  const before = wordAt(sentence, i - 1);
  const behind = wordAt(sentence, next);
  const gluedBefore = i > 0 && isGlued(sentence, i - 1);
  const gluedBehind = isGlued(sentence, next - 1);
  if (gluedBefore && (before === ':' || before === '/' || before === '.')) return true;
  if (gluedBehind && (behind === ':' || behind === '/') && sentence.kind[next + 1] === Kind.number)
    return true;
  if (gluedBefore && sentence.kind[i - 1] === Kind.word) return true;
  if (
    gluedBefore &&
    before === '-' &&
    sentence.kind[i - 2] === Kind.word &&
    i > 1 &&
    isGlued(sentence, i - 2)
  )
    return true;
  // three-year plan, 10-point plan; but 10-15 places is a range.
  return gluedBehind && behind === '-' && sentence.kind[next + 1] === Kind.word && isGlued(sentence, next);
}

/** "actions 12" is a name; "at least 12" is not, and "no fewer than 12" has its "no" elsewhere. */
function isCounted(sentence: Sentence, at: number): boolean {
  return wordAt(sentence, at) === 'no' && wordAt(sentence, at + 1) === 'more';
}

/** 1900–2099 without a comma or a unit behind it. */
function isYearLike(sentence: Sentence, i: number, n: number, next: number): boolean {
  if (sentence.kind[i] !== Kind.number || n < 1900 || n > 2099 || !Number.isInteger(n)) return false;
  if ((sentence.end[i] ?? 0) - (sentence.start[i] ?? 0) !== 4) return false;
  if (isCurrency(wordAt(sentence, i - 1)) || wordAt(sentence, next) === '%') return false;
  if (boundBefore(sentence, i).cmp !== '=' && wordAt(sentence, i - 1) !== 'to') return false;
  // plant 2000 trees, but: the 2020 plans
  const counts = n % 50 === 0 && wordAt(sentence, next).endsWith('s') && isVerbForm(sentence, i - 1);
  return !counts;
}

function isVerbForm(sentence: Sentence, i: number): boolean {
  return (bitsAt(sentence, i) & (WordClass.verb | WordClass.verbIng | WordClass.verbS)) !== 0;
}

/** one of, one another, one-stop: not a count. Other number words need a noun behind them anyway. */
function isOneOfMany(sentence: Sentence, i: number, next: number): boolean {
  if (NUMBER_WORDS.get(wordAt(sentence, i)) !== 1) return false;
  const behind = wordAt(sentence, next);
  if (behind === 'of' || behind === 'another' || behind === 'or' || behind === '-') return true;
  return (bitsAt(sentence, next) & WordClass.boundary) !== 0 || next >= sentence.count;
}
