/**
 * How often: each quarter · every two months · at least twice a year · monthly · weekly on Fridays · 12 sessions a year · 24/7.
 *
 * A period is found first; then the count that belongs to it: right before it (4 trips a week), or an event counted close by
 * (each term, hold two open days). Amounts of measure (litres, hours, pounds) are never frequencies.
 */
import type { Cadence, Comparator, Facet } from '../../../types.ts';
import { recurrenceRule } from '../../../calendar/recurrence-rule.ts';
import { boundBefore } from '../amount/read-bound.ts';
import type { Amount } from '../amount/read-amounts.ts';
import { readNumber } from '../amount/read-number.ts';
import type { Cell, CellParser } from '../clause-view.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { readRecurrence, type Recurrence } from '../time/read-recurrence.ts';
import { bitsAt, Kind, wordAt, type Sentence } from '../words.ts';

const NEEDED = WordClass.every | WordClass.cadence | WordClass.once | WordClass.period | WordClass.weekday;

export const parseCadence: CellParser = (cell, _view, out) => {
  const { sentence, amounts } = cell;
  if ((sentence.all & NEEDED) === 0 && !sentence.hasNumber && !sentence.word.includes('clock')) return;
  // Amounts and periods come in order: those behind us are not looked at again.
  let next = 0;
  for (let i = 0; i < sentence.count; i++) {
    const recurrence = readRecurrence(sentence, i);
    if (!recurrence || isOfAnother(sentence, recurrence.first)) continue;
    while (next < amounts.length && (amounts[next]?.next ?? 0) < recurrence.first - REACH) next++;
    const counted = countOf(cell, recurrence, amounts.slice(next, next + NEARBY));
    if (counted === null && recurrence.needsCount) continue;
    const count = counted === NO_COUNT ? null : counted;
    push(cell, recurrence, count, out);
    i = Math.max(recurrence.next, count?.next ?? 0) - 1;
    while (next < amounts.length && (amounts[next]?.first ?? 0) <= i) next++;
  }
};

/** reports to the committee, which meets four times a year: how often the committee meets. */
function isOfAnother(sentence: Sentence, first: number): boolean {
  for (let i = first - 1; i > 0 && i >= first - REACH; i--)
    if (/^(?:meets?|sits?|convenes?)$/.test(wordAt(sentence, i)))
      return /^(?:which|who)$/.test(wordAt(sentence, i - 1)) && wordAt(sentence, i - 2) === ',';
  return false;
}

interface Count {
  readonly cmp: Comparator;
  readonly n: number;
  readonly n2: number | null;
  readonly first: number;
  readonly next: number;
}

/** A measure per long period (11 miles a year) recurs without a count; per day or week it is a rate (50 litres a day). */
const NO_COUNT: Count = { cmp: '=', n: 0, n2: null, first: 0, next: 0 };

function isLongPeriod({ per }: Recurrence): boolean {
  return per === 'year' || per === 'half-year' || per === 'quarter' || per === 'month';
}

/** Words that may stand between an event counted and its period: 12 sessions for parents each year. */
const REACH = 6;
/** So many amounts at most lie within reach on either side. */
const NEARBY = 8;

function countOf(cell: Cell, recurrence: Recurrence, amounts: readonly Amount[]): Count | null {
  const { sentence } = cell;
  const direct = countBefore(sentence, recurrence.first);
  if (direct) return direct;
  if (recurrence.isAdverb) return countOfAdverb(sentence, recurrence);
  let before = recurrence.first - 1;
  while (before >= 0 && SKIPPED.has(wordAt(sentence, before))) before--;
  const adjacent = amounts.find((amount) => endsBefore(sentence, amount.next, before + 1));
  if (adjacent && isCountable(cell, adjacent)) return { ...adjacent, next: recurrence.next };
  if (recurrence.needsCount) return isLongPeriod(recurrence) && adjacent ? NO_COUNT : null;
  return nearEvent(sentence, recurrence, amounts);
}

/** 11 miles of main per year: what the amount is of stands between. */
function endsBefore(sentence: Sentence, next: number, end: number): boolean {
  if (next === end) return true;
  if (next > end || end - next > 5 || wordAt(sentence, next) !== 'of') return false;
  for (let i = next + 1; i < end; i++) {
    if (sentence.kind[i] !== Kind.word || (bitsAt(sentence, i) & WordClass.boundary) !== 0) return false;
  }
  return true;
}

const SKIPPED: ReadonlySet<string> = new Set(['in', 'over', 'across', 'for', 'at']);

/** once, twice, N times right before the period. */
function countBefore(sentence: Sentence, first: number): Count | null {
  let at = first - 1;
  while (at >= 0 && SKIPPED.has(wordAt(sentence, at))) at--;
  if (wordAt(sentence, at) === '-') at--;
  const once = ONCE.get(wordAt(sentence, at));
  if (once !== undefined) return withBound(sentence, { n: once, at, next: first });
  if (wordAt(sentence, at) !== 'times' && wordAt(sentence, at) !== 'time') return null;
  const number = readNumber(sentence, at - 1);
  return number ? withBound(sentence, { n: number.n, at: at - 1, next: first }) : null;
}

const ONCE: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

function withBound(sentence: Sentence, { n, at, next }: { n: number; at: number; next: number }): Count {
  const { cmp, first } = boundBefore(sentence, at);
  return { cmp, n, n2: null, first, next };
}

/** at least quarterly */
function countOfAdverb(sentence: Sentence, { first, next }: Recurrence): Count | null {
  const bound = boundBefore(sentence, first);
  return bound.cmp === '=' ? null : { cmp: bound.cmp, n: 1, n2: null, first: bound.first, next };
}

/** Counted things, not measures, money or shares. */
function isCountable({ sentence }: Cell, { unitAt }: Amount): boolean {
  return unitAt >= 0 && (bitsAt(sentence, unitAt) & (WordClass.measure | WordClass.period)) === 0;
}

/** An event counted within reach, on either side, with no stop between. */
function nearEvent(sentence: Sentence, recurrence: Recurrence, amounts: readonly Amount[]): Count | null {
  for (const amount of amounts) {
    if ((bitsAt(sentence, amount.unitAt) & WordClass.event) === 0) continue;
    // 10 times a year has its own period.
    if (amount.unit === 'times' || (amount.first > recurrence.first && readRecurrence(sentence, amount.next)))
      continue;
    const before = amount.next <= recurrence.first;
    const [left, right] = before ? [amount.next, recurrence.first] : [recurrence.next, amount.first];
    if (right < left || right - left > REACH || hasStop(sentence, left, right, before)) continue;
    return {
      ...amount,
      first: Math.min(amount.first, recurrence.first),
      next: Math.max(amount.next, recurrence.next),
    };
  }
  return null;
}

/** A comma may follow an opening period (Each term, …) but not come between an event and its period. */
function hasStop(sentence: Sentence, left: number, right: number, before: boolean): boolean {
  for (let i = left; i < right; i++) {
    const word = wordAt(sentence, i);
    if (sentence.kind[i] === Kind.mark && word !== '-' && !(word === ',' && !before && i === left))
      return true;
    if ((bitsAt(sentence, i) & (WordClass.every | WordClass.cadence)) !== 0 || word === 'and') return true;
  }
  return false;
}

function push({ sentence }: Cell, recurrence: Recurrence, count: Count | null, out: Facet[]): void {
  const first = Math.min(recurrence.first, count?.first ?? recurrence.first);
  const next = Math.max(recurrence.next, count?.next ?? 0);
  const { per, every, detail } = recurrence;
  const cadence: Cadence = {
    span: [sentence.start[first] ?? 0, sentence.end[next - 1] ?? 0],
    from: 'text',
    per,
    every,
    ...(count ? { cmp: count.cmp, n: count.n } : {}),
    ...(count && count.n2 !== null ? { n2: count.n2 } : {}),
    rrule: recurrenceRule(per, every, detail),
  };
  out.push({ facet: 'cadence', ...cadence });
}
