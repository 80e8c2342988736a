/**
 * What a sentence says of whom: its subject, the form of its verb, and how checkable that verb is.
 *
 * "By June the Council will publish …" → a body, modal, write. "Publish the plan" → imperative. "Residents feel safe" → those
 * who gain, present. "New library in Eastgate" → nominal.
 */
import { VERB_GROUP_OF } from '../lexicon/build-word-table.ts';
import type { VerbGroup } from '../lexicon/verbs.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { objectHead } from './object-head.ts';
import { bitsAt, isAdverb, isCapital, Kind, wordAt, type Sentence } from '../words.ts';

/** `usual`: the passive present, as things are done: cleaned daily, published each quarter. */
export type PredicateForm =
  'modal' | 'passive' | 'imperative' | 'present' | 'usual' | 'past' | 'gerund' | 'nominal';
export type SubjectKind = 'we' | 'body' | 'gains' | 'this' | 'thing' | 'none';

export interface Predicate {
  readonly form: PredicateForm;
  readonly subject: SubjectKind;
  readonly group: VerbGroup | null;
  readonly verb: string;
  /** will be a place, are, have: a state, not an act. */
  readonly stative: boolean;
  /** aims to, will seek to, will continue to: less than a plain promise. */
  readonly hedged: boolean;
  /** will, must, may … or ''. */
  readonly modal: string;
  /** Last word of the object's first phrase: a vibrant campus life → life. */
  readonly object: string;
}

export function readPredicate(sentence: Sentence): Predicate {
  const start = behindOpening(sentence);
  const imperative = readImperative(sentence, start);
  if (imperative) return imperative;
  for (let i = start; i < sentence.count && i < start + LONGEST_SUBJECT; i++) {
    const found = readFinite(sentence, start, i);
    if (found) return found;
    // A relative clause inside the subject has a verb of its own: the library that serves …
    if (isRelative(sentence, i) && i > start) i += 2;
  }
  const finiteBehind = WordClass.verbS | WordClass.auxiliary | WordClass.modal;
  // "Funding becomes available": a noun after all.
  const ing =
    (bitsAt(sentence, start) & WordClass.verbIng) !== 0 && (bitsAt(sentence, start + 1) & finiteBehind) === 0;
  const verb = ing ? wordAt(sentence, start) : '';
  return {
    form: ing ? 'gerund' : 'nominal',
    subject: 'none',
    group: VERB_GROUP_OF.get(verb) ?? null,
    verb,
    stative: false,
    hedged: false,
    modal: '',
    object: ing ? objectHead(sentence, start) : '',
  };
}

/** The finite verb is looked for among so many words. */
const LONGEST_SUBJECT = 28;

function isRelative(sentence: Sentence, i: number): boolean {
  return /^(?:which|who|that|whose|where)$/.test(wordAt(sentence, i));
}

// ---- opening adverbials -------------------------------------------------------------------------------------

/** Prepositions and the like that open an adverbial before the subject. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'by in on over during from within through with as to for at following building working using given after before under ' +
    'alongside throughout across recognising based where when while if although because together starting subject since ' +
    'despite drawing learning responding once where'
  ).split(' '),
);
const LONGEST_OPENING = 26;

/** "By June 2026, we …", "Working with schools, the service …": behind the comma. "In 2026 the library will": behind the date. */
function behindOpening(sentence: Sentence): number {
  let start = 0;
  while (start < sentence.count && sentence.kind[start] === Kind.mark) start++;
  if (!OPENERS.has(wordAt(sentence, start))) return start;
  for (let i = start; i < sentence.count && i < start + LONGEST_OPENING; i++) {
    if (wordAt(sentence, i) === ',' && opensClause(sentence, i + 1)) return i + 1;
    if (
      i > start + 1 &&
      (wordAt(sentence, i) === 'we' ||
        (wordAt(sentence, i) === 'the' && sentence.kind[i - 1] === Kind.number))
    )
      return i;
    if ((bitsAt(sentence, i) & WordClass.modal) !== 0) break;
  }
  return start;
}

/** Behind the comma: a subject, or a verb in the base form. */
function opensClause(sentence: Sentence, i: number): boolean {
  const bits = bitsAt(sentence, i);
  if ((bits & (WordClass.determiner | WordClass.pronoun | WordClass.verb)) !== 0 || isCapital(sentence, i))
    return true;
  for (let at = i; at < i + 5; at++) if ((bitsAt(sentence, at) & WordClass.modal) !== 0) return true;
  return false;
}

// ---- imperatives --------------------------------------------------------------------------------------------

function readImperative(sentence: Sentence, start: number): Predicate | null {
  let at = start;
  if (wordAt(sentence, at) === 'to' && (bitsAt(sentence, at + 1) & WordClass.verb) !== 0) at++;
  while (
    at < start + 3 &&
    (isAdverb(sentence, at) || /^(?:further|also|then|not|never|always|continue)$/.test(wordAt(sentence, at)))
  ) {
    if (wordAt(sentence, at) === 'continue' && wordAt(sentence, at + 1) !== 'to') break;
    at += wordAt(sentence, at) === 'continue' ? 2 : 1;
  }
  const bits = bitsAt(sentence, at);
  const unknown = bits === 0 && isUnknownVerb(sentence, at, start);
  if ((bits & WordClass.verb) === 0 && !unknown) return null;
  if (isNounHere(sentence, at)) return null;
  const verb = wordAt(sentence, at);
  return {
    form: 'imperative',
    subject: 'none',
    group: bestGroup(sentence, at),
    verb,
    stative: false,
    hedged: at > start && wordAt(sentence, start) === 'continue',
    modal: '',
    object: objectHead(sentence, at),
  };
}

/** A capital word of no known class before an article: very likely a verb we do not list (Resurface the, Unveil our). */
function isUnknownVerb(sentence: Sentence, at: number, start: number): boolean {
  if (at !== start || sentence.kind[at] !== Kind.word || !isCapital(sentence, at)) return false;
  const behind = wordAt(sentence, at + 1);
  return (
    /^(?:the|a|an|our|all|new|its|their|this|these)$/.test(behind) &&
    !/(?:s|ed|ing|ion|ment)$/.test(wordAt(sentence, at))
  );
}

/** "Review of fees", "Support services are", "Work will continue", "Plan 2026": the word is a noun after all. */
function isNounHere(sentence: Sentence, at: number): boolean {
  const behind = wordAt(sentence, at + 1);
  const bits = bitsAt(sentence, at + 1);
  if (behind === 'of' || behind === ':' || behind === '')
    return at + 1 < sentence.count || sentence.count === 1;
  if ((bits & (WordClass.modal | WordClass.auxiliary)) !== 0) return true;
  const objects =
    WordClass.determiner | WordClass.adjective | WordClass.pronoun | WordClass.number | WordClass.every;
  if ((bits & objects) !== 0 || sentence.kind[at + 1] === Kind.number) return false;
  if (behind === 'and' && (bitsAt(sentence, at + 2) & WordClass.verb) !== 0) return false;
  // "Staff feel able", "Partners work": a noun and its verb.
  if ((bits & (WordClass.verb | WordClass.verbS)) !== 0 && (bitsAt(sentence, at) & WordClass.people) !== 0)
    return true;
  if (/^(?:up|out|on|in|with|to|for|at|into|over|back|off|through|by)$/.test(behind)) return false;
  // Another finite verb soon behind: "Design standards will be", "Training courses are".
  for (let i = at + 1; i < at + 7; i++) {
    if (isRelative(sentence, i) || /^(?:to|and|so|by|of|for)$/.test(wordAt(sentence, i))) return false;
    if ((bitsAt(sentence, i) & (WordClass.modal | WordClass.auxiliary)) !== 0) return true;
  }
  return false;
}

// ---- finite verbs -------------------------------------------------------------------------------------------

function readFinite(sentence: Sentence, start: number, i: number): Predicate | null {
  const bits = bitsAt(sentence, i);
  if ((bits & WordClass.modal) !== 0 && !isCapitalInside(sentence, i)) return readModal(sentence, start, i);
  const word = wordAt(sentence, i);
  if (word === 'to' && i > start) return readInfinitive(sentence, start, i);
  if (word === 'is' || word === 'are') return readBe(sentence, start, i);
  if (/^(?:was|were|has|have|had|been)$/.test(word)) return readPerfect(sentence, start, i);
  if (i === start) return null;
  if ((bits & WordClass.verbEd) !== 0 && isMainVerb(sentence, start, i)) {
    return finite(sentence, { start, at: i, form: 'past', verb: i });
  }
  if (/^(?:aims?|seeks?|plans?|intends?|strives?|hopes?)$/.test(word) && wordAt(sentence, i + 1) === 'to') {
    return finite(sentence, { start, at: i, form: 'modal', verb: i + 2, hedged: true });
  }
  const present =
    (bits & WordClass.verbS) !== 0 || ((bits & WordClass.verb) !== 0 && isPluralSubject(sentence, i));
  if (!present || isCapitalInside(sentence, i)) return null;
  const sure = (bits & WordClass.verbS) === 0;
  return sure || isMainVerb(sentence, start, i)
    ? finite(sentence, { start, at: i, form: 'present', verb: i })
    : null;
}

/** Words of the actor in such a promise; a longer stretch has a verb of its own. */
const LONGEST_ACTOR = 5;

/** The purpose of this activity is to …: says what for. */
function isAboutPurpose(sentence: Sentence, start: number, end: number): boolean {
  for (let i = start; i < end && i < start + 4; i++) {
    if (
      /^(?:purpose|aim|goal|objective|intention|role|mission|vision|ambition|outcome|challenge|key|task)$/.test(
        wordAt(sentence, i),
      )
    )
      return true;
  }
  return false;
}

/** All clinics to be assessed by May · Heads of school to submit returns: a promise without its modal. */
function readInfinitive(sentence: Sentence, start: number, i: number): Predicate | null {
  if (wordAt(sentence, i + 1) === 'be' && (bitsAt(sentence, i + 2) & WordClass.verbEd) !== 0) {
    return finite(sentence, { start, at: i, form: 'passive', verb: i + 2 });
  }
  const actors = WordClass.organisation | WordClass.post | WordClass.people;
  if (i - start > LONGEST_ACTOR) return null;
  const acts = (bitsAt(sentence, i - 1) & actors) !== 0 && (bitsAt(sentence, i + 1) & WordClass.verb) !== 0;
  return acts ? finite(sentence, { start, at: i, form: 'modal', verb: i + 1 }) : null;
}

function isCapitalInside(sentence: Sentence, i: number): boolean {
  return i > 0 && isCapital(sentence, i);
}

function isPluralSubject(sentence: Sentence, i: number): boolean {
  const before = wordAt(sentence, i - 1);
  if (before === 'we' || before === 'they' || before === 'who') return true;
  const many = (bitsAt(sentence, i - 1) & (WordClass.people | WordClass.beneficiary)) !== 0;
  return many && (before.endsWith('s') || /^(?:staff|people|children|women|men)$/.test(before));
}

/** An -ed or -s form is the main verb when an object or adverbial follows and a noun stands before it. */
function isMainVerb(sentence: Sentence, start: number, i: number): boolean {
  const before = bitsAt(sentence, i - 1);
  const actors = WordClass.organisation | WordClass.post | WordClass.people;
  if ((bitsAt(sentence, i) & WordClass.verbS) !== 0 && (before & actors) !== 0 && !isNounForm(sentence, i))
    return true;
  if (
    (before & (WordClass.determiner | WordClass.adjective | WordClass.boundary)) !== 0 &&
    wordAt(sentence, i - 1) !== 'also'
  )
    return false;
  const behind = wordAt(sentence, i + 1);
  const objects =
    WordClass.determiner |
    WordClass.adjective |
    WordClass.every |
    WordClass.pronoun |
    WordClass.number |
    WordClass.cadence;
  const opens =
    (bitsAt(sentence, i + 1) & objects) !== 0 ||
    sentence.kind[i + 1] === Kind.number ||
    isCapital(sentence, i + 1);
  if (wordAt(sentence, start) === 'we' && i === start + 1) return true;
  return opens || /^(?:to|on|at|that|with|and|in|from|for|through|below|under|above|by)$/.test(behind)
    ? !isParticiple(sentence, i)
    : false;
}

/** team meetings, board reports: as likely a noun. */
function isNounForm(sentence: Sentence, i: number): boolean {
  const nouns = WordClass.document | WordClass.mechanism | WordClass.event | WordClass.period;
  return (bitsAt(sentence, i) & nouns) !== 0;
}

/** "services provided by", "plans agreed with": a participle behind its noun. */
function isParticiple(sentence: Sentence, i: number): boolean {
  // fell, rose and grew are no participles
  if (/^(?:fell|rose|grew|saw|went|came|became|began|took|gave|won)$/.test(wordAt(sentence, i))) return false;
  return (
    (bitsAt(sentence, i) & WordClass.verbEd) !== 0 &&
    /^(?:by|in|with|on|at|for|through|from|to)$/.test(wordAt(sentence, i + 1))
  );
}

/** will publish · will be published · will be a place · aims to publish · will continue to provide */
function readModal(sentence: Sentence, start: number, i: number): Predicate {
  let at = i + 1;
  let hedged = false;
  for (let guard = 0; guard < 6; guard++) {
    const word = wordAt(sentence, at);
    if (
      isAdverb(sentence, at) ||
      /^(?:also|not|then|now|all|both|each|therefore|together|never|always|,)$/.test(word)
    )
      at++;
    else if (HEDGES.has(word) && leadsTo(sentence, at)) {
      hedged = true;
      at = behindTo(sentence, at);
    } else break;
  }
  if (wordAt(sentence, at) !== 'be')
    return finite(sentence, { start, at: i, form: 'modal', verb: at, hedged });
  let participle = at + 1;
  while (isAdverb(sentence, participle) || /^(?:also|not|then|further)$/.test(wordAt(sentence, participle)))
    participle++;
  if (
    (bitsAt(sentence, participle) & WordClass.verbEd) !== 0 ||
    /(?:ed|en|ught|ilt)$/.test(wordAt(sentence, participle))
  ) {
    return finite(sentence, { start, at: i, form: 'passive', verb: participle, hedged });
  }
  return { ...finite(sentence, { start, at: i, form: 'modal', verb: at, hedged }), stative: true };
}

/** continue to, seek to, aim to, work (with X) to, look to, strive to */
const HEDGES: ReadonlySet<string> = new Set(
  'continue seek aim work look strive endeavour endeavor try need want wish begin start help'.split(' '),
);
const HEDGE_REACH = 8;

function leadsTo(sentence: Sentence, at: number): boolean {
  return behindTo(sentence, at) > at;
}

/** The verb behind "to", right after the hedge, or after its partners (work with schools to deliver). */
function behindTo(sentence: Sentence, at: number): number {
  const word = wordAt(sentence, at);
  const far = word === 'work' || word === 'help' ? HEDGE_REACH : 1;
  for (let i = at + 1; i <= at + far; i++) {
    if (wordAt(sentence, i) === 'to' && (bitsAt(sentence, i + 1) & WordClass.verb) !== 0) return i + 1;
    if ((bitsAt(sentence, i) & WordClass.modal) !== 0 || wordAt(sentence, i) === '.') break;
  }
  return at;
}

/** are to publish, is responsible for; else a state: our people are our strength. */
function readBe(sentence: Sentence, start: number, i: number): Predicate {
  const behind = wordAt(sentence, i + 1);
  if (behind === 'to' && !isAboutPurpose(sentence, start, i)) {
    const passive = wordAt(sentence, i + 2) === 'be';
    return finite(sentence, {
      start,
      at: i,
      form: passive ? 'passive' : 'modal',
      verb: passive ? i + 3 : i + 2,
    });
  }
  for (let at = i + 1; at < i + 6; at++) {
    if (!/^(?:responsible|accountable)$/.test(wordAt(sentence, at))) continue;
    const verb = wordAt(sentence, at + 1) === 'for' ? at + 2 : at;
    return { ...finite(sentence, { start, at: i, form: 'modal', verb }), stative: false };
  }
  if ((bitsAt(sentence, i + 1) & WordClass.verbEd) !== 0 && behind !== 'committed') {
    return finite(sentence, { start, at: i, form: 'usual', verb: i + 1 });
  }
  return { ...finite(sentence, { start, at: i, form: 'present', verb: i }), stative: true };
}

function readPerfect(sentence: Sentence, start: number, i: number): Predicate {
  let verb = i + 1;
  while (isAdverb(sentence, verb) || /^(?:also|been|not|already|now)$/.test(wordAt(sentence, verb))) verb++;
  const word = wordAt(sentence, i);
  const done = (bitsAt(sentence, verb) & WordClass.verbEd) !== 0 || /(?:ed|en)$/.test(wordAt(sentence, verb));
  const form: PredicateForm =
    done || word === 'had' || word === 'was' || word === 'were' ? 'past' : 'present';
  return { ...finite(sentence, { start, at: i, form, verb: done ? verb : i }), stative: !done };
}

interface FiniteVerb {
  readonly start: number;
  /** Where the subject ends. */
  readonly at: number;
  readonly form: PredicateForm;
  readonly verb: number;
  readonly hedged?: boolean;
}

function finite(sentence: Sentence, { start, at, form, verb, hedged = false }: FiniteVerb): Predicate {
  const word = wordAt(sentence, verb);
  return {
    form,
    subject: subjectKind(sentence, start, at),
    group: bestGroup(sentence, verb),
    verb: word,
    stative: STATES.has(word),
    hedged,
    modal: (bitsAt(sentence, at) & WordClass.modal) === 0 ? '' : wordAt(sentence, at),
    object: form === 'passive' ? '' : objectHead(sentence, verb),
  };
}

const STATES: ReadonlySet<string> = new Set(
  'be have has remain become see know feel enjoy benefit thrive experience belong need find look mean include involve contain reflect sit form exist'.split(
    ' ',
  ),
);

/** The more checkable of two joined verbs: support and deliver → deliver. */
function bestGroup(sentence: Sentence, verb: number): VerbGroup | null {
  const group = VERB_GROUP_OF.get(wordAt(sentence, verb)) ?? null;
  if (wordAt(sentence, verb + 1) !== 'and' && wordAt(sentence, verb + 1) !== ',') return group;
  const second = VERB_GROUP_OF.get(wordAt(sentence, verb + 2)) ?? null;
  return second !== null && CHECKABLE.has(second) ? second : group;
}

const CHECKABLE: ReadonlySet<VerbGroup> = new Set<VerbGroup>(['write', 'set-up', 'do']);

function subjectKind(sentence: Sentence, start: number, end: number): SubjectKind {
  if (end <= start) return 'none';
  const first = wordAt(sentence, start);
  if (first === 'we') return 'we';
  if (/^(?:this|these|it|they|that|those|such|doing)$/.test(first)) return 'this';
  let head = end - 1;
  for (let i = start + 1; i < end; i++) {
    if (
      /^(?:of|in|for|at|with|from|who|that|across|on|to)$/.test(wordAt(sentence, i)) ||
      wordAt(sentence, i) === ','
    ) {
      head = i - 1;
      break;
    }
  }
  const bits = bitsAt(sentence, head);
  if ((bits & (WordClass.organisation | WordClass.post | WordClass.people)) !== 0) return 'body';
  return (bits & WordClass.beneficiary) !== 0 ? 'gains' : 'thing';
}
