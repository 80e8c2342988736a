/**
 * Noun phrases with the verb that governs them: publish [the Acquisitions Plan], run [a reading campaign] and [two book swaps].
 *
 * One pass from left to right. A verb opens its objects; a preposition closes them up to the next verb. In "The plan will be
 * published" the phrase before the verb is governed by the participle.
 */
import { VERB_GROUP_OF } from '../lexicon/build-word-table.ts';
import type { VerbGroup } from '../lexicon/verbs.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, hasWords, isAdverb, isCapital, isGlued, Kind, wordAt, type Sentence } from '../words.ts';

export interface GovernedNoun {
  /** Word indices of the phrase without its article; `head` is the noun that says what it is. */
  readonly first: number;
  readonly head: number;
  /** Its last word: behind the head in Terms of Reference. */
  readonly last: number;
  readonly next: number;
  readonly group: VerbGroup | null;
  /** The verb as written, or '' where there is none. */
  readonly verb: string;
}

interface Governor {
  readonly group: VerbGroup | null;
  readonly verb: string;
  /** Behind a preposition: not an object. */
  readonly closed: boolean;
}

const FREE: Governor = { group: null, verb: '', closed: false };
const NOUN_LIKE = WordClass.document | WordClass.mechanism | WordClass.organisation | WordClass.event;

export function readGovernedNouns(sentence: Sentence): GovernedNoun[] {
  const nouns: GovernedNoun[] = [];
  let governor = FREE;
  let i = 0;
  while (i < sentence.count) {
    if (isVerbAt(sentence, i, governor)) {
      const verb = wordAt(sentence, i);
      governor = { group: VERB_GROUP_OF.get(verb) ?? null, verb, closed: false };
      i++;
    } else if (isPhraseStart(sentence, i)) {
      const phrase = readPhrase(sentence, i);
      if (!governor.closed) nouns.push(withGovernor(sentence, phrase, governor, nouns.length === 0));
      i = phrase.next;
    } else {
      governor = behind(sentence, i, governor);
      i++;
    }
  }
  return nouns;
}

/** A phrase before "will be published" or "is to be launched" has that verb; else the one in front of it. */
function withGovernor(
  sentence: Sentence,
  phrase: Phrase,
  { group, verb }: Governor,
  isFirst: boolean,
): GovernedNoun {
  if (group !== null) return { ...phrase, group, verb };
  const participle = participleBehind(sentence, phrase.next, isFirst ? SUBJECT_REACH : 1);
  return { ...phrase, group: VERB_GROUP_OF.get(participle) ?? null, verb: participle };
}

/** Words between the head of a subject and its verb: a plan for smart services (2026-2028) will be drafted. */
const SUBJECT_REACH = 16;

function participleBehind(sentence: Sentence, from: number, reach: number): string {
  let at = from;
  while (at < from + reach - 1 && (bitsAt(sentence, at) & (WordClass.modal | WordClass.auxiliary)) === 0) {
    if (wordAt(sentence, at) === ';' || (bitsAt(sentence, at) & WordClass.pronoun) !== 0) return '';
    at++;
  }
  const first = at;
  let passive = false;
  while (at < first + 4 && (bitsAt(sentence, at) & (WordClass.modal | WordClass.auxiliary)) !== 0) {
    passive ||= BE.has(wordAt(sentence, at));
    at++;
  }
  if (at === first && wordAt(sentence, at) !== 'to') return '';
  passive ||= hasWords(sentence, at, ['to', 'be']);
  if (!passive) return hasWords(sentence, at, ['take', 'place']) ? 'held' : '';
  while (
    at < first + 6 &&
    (isAdverb(sentence, at) || /^(?:to|be|been|being|also)$/.test(wordAt(sentence, at)))
  )
    at++;
  return at > first && (bitsAt(sentence, at) & WordClass.verbEd) !== 0 ? wordAt(sentence, at) : '';
}

const BE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were']);

/** Base form where a verb can stand; -s behind a subject; -ing and -ed as they come. */
function isVerbAt(sentence: Sentence, i: number, governor: Governor): boolean {
  const bits = bitsAt(sentence, i);
  if ((bits & WordClass.verbIng) !== 0)
    return !isCapitalInside(sentence, i) && isGerundPlace(sentence, i, bits);
  if ((bits & WordClass.verbEd) !== 0 && (bits & WordClass.verb) === 0) return isPastPlace(sentence, i, bits);
  if ((bits & WordClass.verb) !== 0) return isVerbPlace(sentence, i, bits, governor);
  return (bits & WordClass.verbS) !== 0 && (bits & NOUN_LIKE) === 0 && i > 0;
}

/** by publishing, and reviewing; not "training course" or "the electronic prescribing system". */
function isGerundPlace(sentence: Sentence, i: number, bits: number): boolean {
  if (i === 0) return true;
  const before = bitsAt(sentence, i - 1);
  if ((before & WordClass.boundary) === 0 && wordAt(sentence, i - 1) !== ',') return false;
  return (bits & NOUN_LIKE) === 0 || wordAt(sentence, i - 1) === 'by';
}

/** We published a report, the team completed the survey: behind a subject, before an object. */
function isPastPlace(sentence: Sentence, i: number, bits: number): boolean {
  if (i === 0 || (bits & NOUN_LIKE) !== 0 || isCapital(sentence, i)) return false;
  const before = bitsAt(sentence, i - 1);
  if ((before & (WordClass.auxiliary | WordClass.modal | WordClass.determiner | WordClass.adjective)) !== 0)
    return false;
  const joined = wordAt(sentence, i - 1) === 'and';
  return (
    ((before & WordClass.pronoun) !== 0 || joined || (before & WordClass.boundary) === 0) &&
    opensObject(sentence, i + 1)
  );
}

function isCapitalInside(sentence: Sentence, i: number): boolean {
  return i > 0 && isCapital(sentence, i);
}

function isVerbPlace(sentence: Sentence, i: number, bits: number, governor: Governor): boolean {
  if (isCapitalInside(sentence, i)) return false;
  const before = wordAt(sentence, i - 1);
  if (i === 0 || before === 'to' || before === ':' || before === ';') return true;
  const beforeBits = bitsAt(sentence, i - 1);
  if (
    (beforeBits & WordClass.modal) !== 0 ||
    isAdverb(sentence, i - 1) ||
    /^(?:also|then|not|further)$/.test(before)
  )
    return true;
  if (before !== 'and' && before !== ',' && before !== 'or') return false;
  // "publish and review the plan" has a verb; "a plan, report and survey" has nouns.
  return governor.verb !== '' && ((bits & NOUN_LIKE) === 0 || opensObject(sentence, i + 1));
}

function opensObject(sentence: Sentence, i: number): boolean {
  return (
    (bitsAt(sentence, i) & (WordClass.determiner | WordClass.adjective)) !== 0 ||
    sentence.kind[i] === Kind.number
  );
}

function isPhraseStart(sentence: Sentence, i: number): boolean {
  if (sentence.kind[i] !== Kind.word) return false;
  const stops =
    WordClass.boundary | WordClass.modal | WordClass.determiner | WordClass.pronoun | WordClass.auxiliary;
  return (bitsAt(sentence, i) & (stops | WordClass.every | WordClass.cadence | WordClass.number)) === 0;
}

interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly next: number;
}

/** Longer runs of words are lists or broken text. */
const LONGEST_PHRASE = 12;

/** Words and hyphens; "and" and "of" only between capitals (Terms of Reference, Parks and Open Spaces Strategy). */
function readPhrase(sentence: Sentence, first: number): Phrase {
  let at = first;
  let last = first;
  let head = -1;
  while (at < sentence.count && at < first + LONGEST_PHRASE) {
    if (isPhraseStart(sentence, at) || (at > first && isYearOf(sentence, at))) {
      if (sentence.kind[at] === Kind.word && at > first && isLooseVerb(sentence, at)) break;
      if (sentence.kind[at] === Kind.word) last = at;
      at++;
    } else if (isJoint(sentence, at)) {
      if (head === -1 && wordAt(sentence, at) !== 'and' && sentence.kind[at] === Kind.word) head = at - 1;
      at++;
    } else break;
  }
  return {
    first: withNumber(sentence, first),
    head: head === -1 ? last : head,
    last,
    next: Math.max(at, first + 1),
  };
}

/** three-year plan, 10-point plan: the number belongs to the phrase. */
function withNumber(sentence: Sentence, first: number): number {
  return wordAt(sentence, first - 1) === '-' && first >= 2 && isGlued(sentence, first - 2)
    ? first - 2
    : first;
}

/** A participle or adverb that ends the phrase: plan approved, survey completed. */
function isLooseVerb(sentence: Sentence, i: number): boolean {
  const bits = bitsAt(sentence, i);
  if (isCapital(sentence, i) || (bits & NOUN_LIKE) !== 0) return false;
  // a scheme open to all, a plan available online
  if ((bits & WordClass.adjective) !== 0 && (bitsAt(sentence, i - 1) & NOUN_LIKE) !== 0) return true;
  if ((bits & WordClass.verbS) !== 0) return true;
  return (bits & WordClass.verbEd) !== 0 && !isPhraseStart(sentence, i + 1);
}

function isJoint(sentence: Sentence, i: number): boolean {
  const word = wordAt(sentence, i);
  if (word === '-' || word === '’' || word === '/') return isGlued(sentence, i - 1) && isGlued(sentence, i);
  if (word === '&') return true;
  return (
    (word === 'and' || word === 'of' || word === 'for') &&
    isCapital(sentence, i - 1) &&
    isCapital(sentence, i + 1)
  );
}

/** Acquisitions Plan 2026, Strategy 2026-2030 */
function isYearOf(sentence: Sentence, i: number): boolean {
  const n = sentence.value[i] ?? 0;
  return (
    n >= 1950 &&
    n <= 2099 &&
    wordAt(sentence, i).length === 4 &&
    (bitsAt(sentence, i - 1) & WordClass.document) !== 0
  );
}

/** What a small word does to the verb in force. */
function behind(sentence: Sentence, i: number, governor: Governor): Governor {
  const word = wordAt(sentence, i);
  const bits = bitsAt(sentence, i);
  if (word === '.' || word === ';' || word === ':' || (bits & (WordClass.modal | WordClass.pronoun)) !== 0)
    return FREE;
  if (word === 'and' || word === ',' || word === 'or' || word === '/') return governor;
  if (sentence.kind[i] !== Kind.word || (bits & WordClass.boundary) === 0) return governor;
  // set up, roll out, carry out, draw up
  if (
    /^(?:up|out|on|off|in)$/.test(word) &&
    governor.verb !== '' &&
    wordAt(sentence, i - 1) === governor.verb
  )
    return governor;
  return { ...governor, closed: true };
}
