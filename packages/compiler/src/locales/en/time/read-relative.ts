/**
 * Deadlines that hang on something: within 30 days · in the next two years · before the flood season · after approval ·
 * during the year.
 */
import type { DeadlineKind } from '../../../types.ts';
import { readNumber } from '../amount/read-number.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, isCapital, Kind, wordAt, type Sentence } from '../words.ts';
import type { Opening } from './read-opening.ts';

export interface ReadRelative {
  readonly kind: DeadlineKind;
  readonly value: string;
  readonly next: number;
}

export function readRelative(
  sentence: Sentence,
  i: number,
  { kind, word, next }: Opening,
): ReadRelative | null {
  const length = readLength(sentence, next, word);
  if (length !== null) return { kind: 'by', value: 'relative', next: length };
  const year = readWholeYear(sentence, next, word);
  if (year) return year;
  if (!TO_EVENT.has(word) || i < 0) return null;
  // after each use: as often as that, and by no date
  if ((word === 'after' || word === 'following') && /^(?:each|every)$/.test(wordAt(sentence, next)))
    return null;
  const event = readEvent(sentence, next);
  return event === null ? null : { kind, value: 'relative', next: event };
}

const TO_EVENT: ReadonlySet<string> = new Set([
  'before',
  'to',
  'of',
  'after',
  'following',
  'upon',
  'until',
  'for',
  'within',
]);
const UNITS = /^(?:minute|hour|day|week|fortnight|month|quarter|term|semester|year|decade)s?$/;

/** 48 hours before work begins · 10 days of receipt · two weeks after the event; the index behind, or null. */
export function readLeadTime(sentence: Sentence, i: number): number | null {
  const number = readNumber(sentence, i);
  if (!number) return null;
  let at = number.next;
  if (/^(?:working|business|calendar|clear|school)$/.test(wordAt(sentence, at))) at++;
  if (!UNITS.test(wordAt(sentence, at))) return null;
  at++;
  const link = wordAt(sentence, at);
  if (link === 'beforehand') return at + 1;
  if (link === 'in' && wordAt(sentence, at + 1) === 'advance')
    return wordAt(sentence, at + 2) === 'of' ? (readEvent(sentence, at + 3) ?? at + 3) : at + 2;
  if (link === 'prior' && wordAt(sentence, at + 1) === 'to') return readEvent(sentence, at + 2) ?? at + 2;
  if (link === 'before' || link === 'after' || link === 'following')
    return readEvent(sentence, at + 1) ?? at + 1;
  return link === 'of' && /^(?:receipt|receiving|the)$/.test(wordAt(sentence, at + 1))
    ? readEvent(sentence, at + 1)
    : null;
}

/** (the next|the first|the coming) 30 (working) days; the index behind, or null. */
function readLength(sentence: Sentence, from: number, word: string): number | null {
  if (word !== 'within' && word !== 'in' && word !== 'over' && word !== 'during' && word !== 'after')
    return null;
  let at = from;
  let framed = false;
  if (wordAt(sentence, at) === 'a' && /^(?:maximum|further|period)$/.test(wordAt(sentence, at + 1))) at += 2;
  if (wordAt(sentence, at) === 'of') at++;
  if (wordAt(sentence, at) === 'the' || wordAt(sentence, at) === 'our') at++;
  if (/^(?:next|first|coming|following)$/.test(wordAt(sentence, at))) {
    framed = true;
    at++;
  }
  const number = readNumber(sentence, at);
  if (number) at = number.next;
  else if (/^(?:a|an|one)$/.test(wordAt(sentence, at))) at++;
  else if (!framed) return null;
  // 10–15 days
  if (/^[-–]$/.test(wordAt(sentence, at)) && sentence.kind[at + 1] === Kind.number) at += 2;
  while (
    /^(?:working|business|calendar|consecutive|school|full|financial|clinical)$/.test(wordAt(sentence, at))
  )
    at++;
  if (!UNITS.test(wordAt(sentence, at))) return null;
  // "behind in two quarters" counts quarters; "in two years" and "in the next quarter" are dates.
  if (word === 'in' && !framed && /^(?:quarter|term|semester|decade)/.test(wordAt(sentence, at))) return null;
  // "in two years" is a deadline, "over 30 days" an amount unless framed; "in 12 months" fine.
  return word === 'over' && !framed ? null : at + 1;
}

/** during the year, throughout the year: the whole of it; within the year, this year: its end. */
function readWholeYear(sentence: Sentence, from: number, word: string): ReadRelative | null {
  let at = from;
  if (!/^(?:the|this|each)$/.test(wordAt(sentence, at))) return null;
  at++;
  if (/^(?:financial|calendar|academic|school|plan|whole|coming)$/.test(wordAt(sentence, at))) at++;
  if (wordAt(sentence, at) !== 'year') return null;
  if (word === 'during' || word === 'throughout' || word === 'over') {
    return { kind: 'span', value: '--01/--12', next: at + 1 };
  }
  return word === 'within' ? { kind: 'by', value: 'year-end', next: at + 1 } : null;
}

/** Things that happen once and that a deadline may hang on. */
const EVENTS: ReadonlySet<string> = new Set(
  (
    'season term semester year winter summer spring autumn holidays holiday start opening launch event meeting approval ' +
    'completion receipt adoption signing publication expiry renewal consultation election handover commencement request ' +
    'incident notification referral admission discharge inspection submission award appointment closure closing review ' +
    'visit flood floods rains monsoon audit lapse implementation installation delivery occupation use works construction ' +
    'decision announcement introduction period deadline exam exams examinations graduation induction enrolment'
  ).split(' '),
);

function clauseEnd(sentence: Sentence, verb: number): number {
  return /^(?:is|are)$/.test(wordAt(sentence, verb)) && sentence.kind[verb + 1] === Kind.word
    ? verb + 2
    : verb + 1;
}

/** Words of a phrase that are looked at for the event. */
const LONGEST_PHRASE = 7;

/** The index behind the event noun of the phrase, or null. */
function readEvent(sentence: Sentence, from: number): number | null {
  for (let at = from; at < sentence.count && at < from + LONGEST_PHRASE; at++) {
    if (sentence.kind[at] !== Kind.word) return null;
    const bits = bitsAt(sentence, at);
    // before work begins, before designs are finalised: a clause
    if (at > from && ((bits & WordClass.verbS) !== 0 || /^(?:is|are)$/.test(wordAt(sentence, at))))
      return clauseEnd(sentence, at);
    if ((bits & (WordClass.modal | WordClass.pronoun | WordClass.auxiliary)) !== 0) return null;
    const word = wordAt(sentence, at);
    if (word !== 'of' && at > from && (bits & WordClass.boundary) !== 0) return null;
    if (EVENTS.has(word) && !isCapital(sentence, at)) {
      // the start of the flood season: go on to the last noun
      let last = at + 1;
      while (EVENTS.has(wordAt(sentence, last))) last++;
      return wordAt(sentence, last) === 'of' ? (readEvent(sentence, last + 1) ?? last) : last;
    }
  }
  return null;
}
