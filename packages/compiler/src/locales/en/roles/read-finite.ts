/** Reads the finite verb of a sentence at a word: will publish, are published, aims to publish, is responsible for. */
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, isAdverb, isCapital, Kind, wordAt, type Sentence } from '../words.ts';
import { finite, type Predicate, type PredicateForm } from './predicate.ts';

export function readFinite(sentence: Sentence, start: number, i: number): Predicate | null {
  const bits = bitsAt(sentence, i);
  if ((bits & WordClass.modal) !== 0 && !isCapitalInside(sentence, i)) return readModal(sentence, start, i);
  const word = wordAt(sentence, i);
  if (word === 'to' && i > start) return readInfinitive(sentence, start, i);
  if (word === 'is' || word === 'are') return readBe(sentence, start, i);
  // agreed that the store be cleared, recommended that quotes be obtained
  if (word === 'be' && i > start && isParticipleForm(sentence, i + 1))
    return finite(sentence, { start, at: i, form: 'passive', verb: i + 1 });
  if (/^(?:was|were|has|have|had|been)$/.test(word)) return readPerfect(sentence, start, i);
  if (i === start) return null;
  if ((bits & WordClass.verbEd) !== 0 && isMainVerb(sentence, start, i)) {
    return finite(sentence, { start, at: i, form: 'past', verb: i });
  }
  if (/^(?:aims?|seeks?|plans?|intends?|strives?|hopes?)$/.test(word) && wordAt(sentence, i + 1) === 'to') {
    return finite(sentence, { start, at: i, form: 'modal', verb: i + 2, hedged: true });
  }
  // "all street lights to be converted": a noun.
  if (wordAt(sentence, i + 1) === 'to' && wordAt(sentence, i + 2) === 'be') return null;
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
  if (wordAt(sentence, i + 1) === 'be' && isParticipleForm(sentence, i + 2)) {
    return finite(sentence, { start, at: i, form: 'passive', verb: i + 2 });
  }
  const actors = WordClass.organisation | WordClass.post | WordClass.people;
  if (i - start > LONGEST_ACTOR) return null;
  // Board rounds to take place every morning
  if (wordAt(sentence, i + 1) === 'take' && wordAt(sentence, i + 2) === 'place')
    return finite(sentence, { start, at: i, form: 'passive', verb: i + 1 });
  // HR to remind managers, Estates to publish: in minutes whoever stands before "to" acts.
  const named = i <= start + 3 && isCapital(sentence, start) && isCapital(sentence, i - 1);
  const acts =
    (named || (bitsAt(sentence, i - 1) & actors) !== 0) && (bitsAt(sentence, i + 1) & WordClass.verb) !== 0;
  return acts ? finite(sentence, { start, at: i, form: 'modal', verb: i + 1 }) : null;
}

function isCapitalInside(sentence: Sentence, i: number): boolean {
  return i > 0 && isCapital(sentence, i);
}

function isPluralSubject(sentence: Sentence, i: number): boolean {
  const before = wordAt(sentence, i - 1);
  if (before === 'we' || before === 'they' || before === 'who') return true;
  return (
    isPlural(sentence, i - 1) || (headBefore(sentence, i) >= 0 && isPlural(sentence, headBefore(sentence, i)))
  );
}

function isPlural(sentence: Sentence, i: number): boolean {
  const word = wordAt(sentence, i);
  const many = WordClass.people | WordClass.beneficiary | WordClass.post;
  if ((bitsAt(sentence, i) & many) === 0) return false;
  return word.endsWith('s') || /^(?:staff|people|children|women|men)$/.test(word);
}

/** Members of the committee|meet: the word before "of", or -1. */
function headBefore(sentence: Sentence, i: number): number {
  for (let at = i - 1; at > 0 && at > i - 6; at--) if (wordAt(sentence, at) === 'of') return at - 1;
  return -1;
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
  const charged = readCharge(sentence, start, i, at);
  if (charged) return charged;
  let participle = at + 1;
  while (isAdverb(sentence, participle) || /^(?:also|not|then|further)$/.test(wordAt(sentence, participle)))
    participle++;
  if (isParticipleForm(sentence, participle)) {
    return finite(sentence, { start, at: i, form: 'passive', verb: participle, hedged });
  }
  return { ...finite(sentence, { start, at: i, form: 'modal', verb: at, hedged }), stative: true };
}

/** Known as one, or formed like one. */
function isParticipleForm(sentence: Sentence, i: number): boolean {
  return (bitsAt(sentence, i) & WordClass.verbEd) !== 0 || /(?:ed|en|ught|ilt)$/.test(wordAt(sentence, i));
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

/** is responsible for taking notes, will be jointly accountable for: what follows "for" is what is to be done. */
function readCharge(sentence: Sentence, start: number, i: number, be: number): Predicate | null {
  for (let at = be + 1; at < be + 6; at++) {
    if (!/^(?:responsible|accountable)$/.test(wordAt(sentence, at))) continue;
    const verb = wordAt(sentence, at + 1) === 'for' ? at + 2 : at;
    return { ...finite(sentence, { start, at: i, form: 'modal', verb }), stative: false };
  }
  return null;
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
  // An annual summary is due January 31.
  if (behind === 'due' && wordAt(sentence, i + 2) !== 'to')
    return finite(sentence, { start, at: i, form: 'passive', verb: i + 1 });
  if (OBLIGED.has(behind) && wordAt(sentence, i + 2) === 'to') {
    const passive = wordAt(sentence, i + 3) === 'be';
    return finite(sentence, {
      start,
      at: i,
      form: passive ? 'passive' : 'modal',
      verb: passive ? i + 4 : i + 3,
    });
  }
  const charged = readCharge(sentence, start, i, i);
  if (charged) return charged;
  if ((bitsAt(sentence, i + 1) & WordClass.verbEd) !== 0 && behind !== 'committed') {
    return finite(sentence, { start, at: i, form: 'usual', verb: i + 1 });
  }
  return { ...finite(sentence, { start, at: i, form: 'present', verb: i }), stative: true };
}

/** are expected to carry out, is required to report: as good as shall. */
const OBLIGED: ReadonlySet<string> = new Set([
  'expected',
  'required',
  'obliged',
  'due',
  'asked',
  'scheduled',
  'set',
]);

function readPerfect(sentence: Sentence, start: number, i: number): Predicate {
  let verb = i + 1;
  while (isAdverb(sentence, verb) || /^(?:also|been|not|already|now)$/.test(wordAt(sentence, verb))) verb++;
  const word = wordAt(sentence, i);
  const done = (bitsAt(sentence, verb) & WordClass.verbEd) !== 0 || /(?:ed|en)$/.test(wordAt(sentence, verb));
  const form: PredicateForm =
    done || word === 'had' || word === 'was' || word === 'were' ? 'past' : 'present';
  return { ...finite(sentence, { start, at: i, form, verb: done ? verb : i }), stative: !done };
}
