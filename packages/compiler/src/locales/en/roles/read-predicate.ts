/**
 * What a sentence says of whom: its subject, the form of its verb, and how checkable that verb is.
 *
 * "By June the Council will publish …" → a body, modal, write. "Publish the plan" → imperative. "Residents feel safe" → those
 * who gain, present. "New library in Eastgate" → nominal.
 */
import { VERB_GROUP_OF } from '../lexicon/build-word-table.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { objectHead } from './object-head.ts';
import { bitsAt, isAdverb, isCapital, Kind, wordAt, type Sentence } from '../words.ts';
import { bestGroup, type Predicate } from './predicate.ts';
import { readFinite } from './read-finite.ts';

export function readPredicate(sentence: Sentence): Predicate {
  const start = behindOpening(sentence);
  const imperative = readImperative(sentence, start);
  if (imperative) return imperative;
  for (let i = start; !doesThat(sentence, start) && i < sentence.count && i < start + LONGEST_SUBJECT; i++) {
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

/** ensuring that records are kept · making sure records are kept: the verb behind is another's. */
function doesThat(sentence: Sentence, start: number): boolean {
  if ((bitsAt(sentence, start) & WordClass.verbIng) === 0) return false;
  const behind = wordAt(sentence, start + 1);
  return behind === 'that' || behind === 'sure' || behind === 'certain';
}

/** The finite verb is looked for among so many words. */
const LONGEST_SUBJECT = 28;

function isRelative(sentence: Sentence, i: number): boolean {
  return /^(?:which|who|that|whose|where)$/.test(wordAt(sentence, i));
}

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
  start = behindResolution(sentence, start);
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

/** It was agreed that …, The committee resolved that …: what minutes record is decided. */
function behindResolution(sentence: Sentence, start: number): number {
  for (let i = start + 1; i < start + 6; i++) {
    if (/^(?:agreed|resolved|decided|determined|recommended|requested)$/.test(wordAt(sentence, i)))
      return wordAt(sentence, i + 1) === 'that' ? i + 2 : start;
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
  if (COMPOUNDING.test(wordAt(sentence, at)) && wordAt(sentence, at + 1) === '-') at += 2;
  const bits = bitsAt(sentence, at);
  const unknown = (bits & ~NOUNS) === 0 && isUnknownVerb(sentence, at, start);
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

/** deep-clean, spot-check, re-seal, cross-check: the verb stands behind the hyphen. */
const COMPOUNDING = /^(?:co|cross|deep|double|dry|hand|jet|litter|peer|pre|pressure|quality|re|risk|spot)$/;

/** Names of organisations, posts, documents and activities: before an article they are verbs (Service the boilers). */
const NOUNS =
  WordClass.organisation | WordClass.post | WordClass.document | WordClass.mechanism | WordClass.event;

/** A capital word that is no verb we list before an article: very likely one all the same (Resurface the, Unveil our). */
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
  // "Staff to complete 20 hours"
  const people = (bitsAt(sentence, at) & WordClass.people) !== 0;
  if (people && behind === 'to' && (bitsAt(sentence, at + 2) & WordClass.verb) !== 0) return true;
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
