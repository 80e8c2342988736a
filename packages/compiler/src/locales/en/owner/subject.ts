/** The one who acts as the subject of the sentence: The Library Service will … · Each branch must … · The Director chairs … */
import type { Facet } from '../../../types.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, isAdverb, isCapital, Kind, wordAt, type Sentence } from '../words.ts';
import { isOwnerName, pushOwners, trimName, type Name } from './owner-name.ts';

/** Subjects are looked for in front of the first verbs only. */
const LAST_VERB = 40;

export function readSubject(sentence: Sentence, out: Facet[]): void {
  for (let i = 1; i < sentence.count && i < LAST_VERB; i++) {
    const verb = verbAt(sentence, i);
    if (verb === null) continue;
    const name = subjectBefore(sentence, i);
    if (name && isOwnerName(sentence, name)) {
      pushOwners(sentence, name, isLeading(sentence, verb) ? 'lead' : 'do', out);
      return;
    }
    if ((bitsAt(sentence, i) & WordClass.modal) !== 0) return;
  }
}

/** The actor of a promise without a modal stands at its head. */
const LAST_ACTOR = 7;

const LEADING: ReadonlySet<string> = new Set([
  'lead',
  'leads',
  'chair',
  'chairs',
  'head',
  'heads',
  'accountable',
]);

/** leads, chairs; is the first person responsible, has overall responsibility */
function isLeading(sentence: Sentence, verb: number): boolean {
  if (LEADING.has(wordAt(sentence, verb))) return true;
  if (wordAt(sentence, verb) !== 'responsible') return false;
  for (let i = verb - 4; i < verb; i++)
    if (/^(?:first|overall|ultimately|lead)$/.test(wordAt(sentence, i))) return true;
  return false;
}

/** The index of the verb that the word at `i` brings, or null: will publish, is responsible for, publishes, are to. */
function verbAt(sentence: Sentence, i: number): number | null {
  const bits = bitsAt(sentence, i);
  if ((bits & WordClass.modal) !== 0)
    return isActive(sentence, i + 1) ? behindAdverbs(sentence, i + 1) : null;
  const word = wordAt(sentence, i);
  if (word === 'is' || word === 'are') {
    const behind = wordAt(sentence, i + 1);
    if (behind === 'to' || behind === 'required') return wordAt(sentence, i + 2) === 'be' ? null : i + 1;
    // is responsible, is the first person responsible, are jointly accountable
    for (let at = i + 1; at < i + 6; at++)
      if (/^(?:responsible|accountable)$/.test(wordAt(sentence, at))) return at;
    return null;
  }
  if (isCapital(sentence, i)) return null;
  // HR to remind managers · ACTION: Estates to publish
  if (word === 'to')
    return i < LAST_ACTOR && isCapital(sentence, i - 1) && (bitsAt(sentence, i + 1) & WordClass.verb) !== 0
      ? i + 1
      : null;
  if ((bits & WordClass.verb) !== 0 && isPluralActor(sentence, i - 1)) return i;
  if ((bits & WordClass.verbEd) !== 0 && isObjectStart(sentence, i + 1) && (bits & WordClass.verb) === 0)
    return isHead(sentence, i - 1) ? i : null;
  if ((bits & WordClass.verbS) === 0) return null;
  // "The team reports weekly" acts; "the annual reports" and "team meetings" do not.
  const names = WordClass.post | WordClass.people | WordClass.organisation;
  const nouns = WordClass.document | WordClass.mechanism | WordClass.event | WordClass.period | names;
  if ((bits & nouns) !== 0 && !isObjectStart(sentence, i + 1)) return null;
  return i;
}

/** Governors review, project managers attend: a plural at the head of the sentence with a verb in the base form. */
function isPluralActor(sentence: Sentence, i: number): boolean {
  if (i < 0 || i > 4 || !wordAt(sentence, i).endsWith('s')) return false;
  return (bitsAt(sentence, i) & (WordClass.post | WordClass.people)) !== 0;
}

/** will be published, will have: the subject does nothing. will be responsible does. */
function isActive(sentence: Sentence, i: number): boolean {
  const at = behindAdverbs(sentence, i);
  const word = wordAt(sentence, at);
  if (INTRANSITIVE.has(word) && !opensObject(sentence, at + 1)) return false;
  if (word === 'be')
    return /^(?:responsible|accountable|required|expected|asked)$/.test(wordAt(sentence, at + 1));
  return word !== 'have' && word !== 'become' && word !== 'remain';
}

/** The branch will reopen in May: it is opened, and does nothing. */
const INTRANSITIVE: ReadonlySet<string> = new Set([
  'reopen',
  'open',
  'close',
  'start',
  'begin',
  'move',
  'relocate',
  'expand',
  'grow',
  'change',
]);

function opensObject(sentence: Sentence, i: number): boolean {
  if (sentence.kind[i] === Kind.number) return true;
  return sentence.kind[i] === Kind.word && (bitsAt(sentence, i) & WordClass.boundary) === 0;
}

function isHead(sentence: Sentence, i: number): boolean {
  return (bitsAt(sentence, i) & (WordClass.organisation | WordClass.post | WordClass.people)) !== 0;
}

function behindAdverbs(sentence: Sentence, i: number): number {
  let at = i;
  while (
    at < i + 3 &&
    (isAdverb(sentence, at) || /^(?:also|then|not|each|all|continue|to)$/.test(wordAt(sentence, at)))
  )
    at++;
  return at;
}

function isObjectStart(sentence: Sentence, i: number): boolean {
  const word = wordAt(sentence, i);
  const bits = bitsAt(sentence, i);
  return (
    (bits & (WordClass.determiner | WordClass.cadence | WordClass.every | WordClass.adjective)) !== 0 ||
    sentence.kind[i] === Kind.number ||
    word === 'to' ||
    word === 'on' ||
    word === 'directly'
  );
}

/** The noun phrase that ends before word `end`: from the last stop, opening adverbials cut off. */
function subjectBefore(sentence: Sentence, end: number): Name | null {
  let first = end;
  while (first > 0 && isInSubject(sentence, first - 1)) first--;
  first = behindOpening(sentence, first, end);
  const name = trimName(sentence, { first, next: asideStart(sentence, first, end) });
  return name.next > name.first ? name : null;
}

/** "The Estates Team (with IT) will", "The Digital Team, together with Parks, will": asides are no part of the name. */
function asideStart(sentence: Sentence, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (wordAt(sentence, i) === '(') return i;
    if (
      wordAt(sentence, i) === ',' &&
      /^(?:together|with|working|in|supported|alongside|through|led|jointly)$/.test(wordAt(sentence, i + 1))
    )
      return i;
  }
  return end;
}

function isInSubject(sentence: Sentence, i: number): boolean {
  const word = wordAt(sentence, i);
  if (sentence.kind[i] === Kind.mark)
    return (
      word === ',' ||
      word === '-' ||
      word === '&' ||
      word === '’' ||
      word === '/' ||
      word === '(' ||
      word === ')'
    );
  if (sentence.kind[i] === Kind.number) return false;
  const bits = bitsAt(sentence, i);
  if ((bits & (WordClass.modal | WordClass.pronoun)) !== 0) return false;
  return (bits & WordClass.boundary) === 0 || INSIDE.has(word);
}

const INSIDE: ReadonlySet<string> = new Set(['of', 'and', 'for', 'each', 'every', 'with', 'together', 'in']);

/**
 * "By June, the Council", "Working with schools, the Library Service", "Together with the Police, Parks and Libraries": the
 * subject begins behind the last comma after which the rest is a name.
 */
function behindOpening(sentence: Sentence, first: number, end: number): number {
  let at = first;
  if (wordAt(sentence, at) === 'and' || wordAt(sentence, at) === ',') at++;
  if (isOwnerName(sentence, trimName(sentence, { first: at, next: firstComma(sentence, at, end) })))
    return at;
  for (let i = end - 1; i > first; i--) {
    if (wordAt(sentence, i) === ',' && wordAt(sentence, i + 1) !== 'and') return i + 1;
  }
  return at;
}

function firstComma(sentence: Sentence, first: number, end: number): number {
  for (let i = first; i < end; i++) if (wordAt(sentence, i) === ',' || wordAt(sentence, i) === '(') return i;
  return end;
}
