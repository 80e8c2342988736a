/** Verb and object of an English action: "The Council will publish a water report by June" → publish, a water report. */
import type { ActionReader, ReadAction } from '../../commitments/assemble.ts';
import type { Facet, Span } from '../../types.ts';
import { WordClass } from './lexicon/word-class.ts';
import { readPredicate } from './roles/read-predicate.ts';
import { bitsAt, isAdverb, isGlued, Kind, readWords, wordAt, type Sentence } from './words.ts';

/** An action is read from its beginning. */
const LONGEST_LOOK = 400;

const NONE: ReadAction = { verb: null, object: null };

/**
 * Of a table's row the first cell that does something, else the first with a word: Study zone ⇥ Add 120 seats → add, 120 seats.
 * What was done (120 trained) does nothing, nor does what stands behind who does it (Review of parks ⇥ Transport Planning ⇥ Report).
 */
export const readAction: ActionReader = (text, facets) => {
  if (!text.includes('\t')) return readStretch(text, 0, Math.min(text.length, LONGEST_LOOK));
  let named: Span | null = null;
  for (let from = 0; from < text.length;) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 ? text.length : tab;
    const cell = text.slice(from, to);
    const owns = isOwner(cell.trim(), facets);
    if (owns && named !== null) break;
    if (!owns && /\p{L}{2}/u.test(cell)) {
      const within = trimmed(cell, from);
      named ??= within;
      const words = readWords(text, from, Math.min(to, from + LONGEST_LOOK));
      const action = readSentence(words);
      if (action.verb !== null && readPredicate(words).form !== 'past') return { ...action, within };
    }
    from = to + 1;
  }
  return named === null ? NONE : { ...NONE, within: named };
};

function trimmed(cell: string, from: number): Span {
  const start = from + cell.length - cell.trimStart().length;
  return [start, start + cell.trim().length];
}

function readStretch(text: string, from: number, to: number): ReadAction {
  return readSentence(readWords(text, from, to));
}

function isOwner(cell: string, facets: readonly Facet[]): boolean {
  return facets.some((facet) => facet.facet === 'owner' && facet.name === cell);
}

function readSentence(sentence: Sentence): ReadAction {
  const { text } = sentence;
  const { verb, form, stative } = readPredicate(sentence);
  if (verb === '' || form === 'nominal' || stative) return NONE;
  const at = sentence.word.indexOf(verb);
  if (at < 0) return { verb, object: null };
  if (form === 'passive') return { verb, object: subjectBefore(sentence, at) };
  let first = behindParticle(sentence, lastOfRow(sentence, at) + 1);
  while (isAdverb(sentence, first)) first++;
  const next = phraseEnd(sentence, first);
  return { verb, object: next > first ? text.slice(sentence.start[first], sentence.end[next - 1]) : null };
}

/** develop and adopt, review or update: the last verb of the row has the object. */
function lastOfRow(sentence: Sentence, verb: number): number {
  const joined = /^(?:and|or)$/.test(wordAt(sentence, verb + 1)) ? verb + 2 : verb;
  return joined > verb && (bitsAt(sentence, joined) & WordClass.verb) !== 0 ? joined : verb;
}

/** carry out, set up, roll out, draw up: the small word belongs to the verb. */
function behindParticle(sentence: Sentence, i: number): number {
  return /^(?:out|up|on|off|down|in)$/.test(wordAt(sentence, i)) ? i + 1 : i;
}

/** The object reaches to the next preposition other than "of", stop or verb. */
function phraseEnd(sentence: Sentence, first: number): number {
  let at = first;
  while (at < sentence.count && goesOn(sentence, at, first)) at++;
  while (at > first && (sentence.kind[at - 1] === Kind.mark || ENDS_NO_PHRASE.has(wordAt(sentence, at - 1))))
    at--;
  return at;
}

/** meet at least (every quarter), meet once (a month): a bound without its count names no thing. */
const ENDS_NO_PHRASE: ReadonlySet<string> = new Set(
  'of at up more less no to about around over least once twice fewer than'.split(' '),
);

function goesOn(sentence: Sentence, at: number, first: number): boolean {
  const word = wordAt(sentence, at);
  if (isInCompound(sentence, at)) return true;
  if (at > first && isFigure(sentence, at)) return !endsNoun(sentence, at - 1);
  if (sentence.kind[at] === Kind.mark)
    return word === '-'
      ? isGlued(sentence, at)
      : word === '%' || word === '£' || word === '$' || word === '/';
  if (word === 'of' || (/^(?:at|up|more|less|no|to|about|around|over)$/.test(word) && at <= first + 1))
    return true;
  if (at === first && DETERMINING.test(word)) return true;
  return (bitsAt(sentence, at) & (WordClass.boundary | WordClass.modal | WordClass.pronoun)) === 0;
}

/** every crossing, each well: what determines the object opens it. */
const DETERMINING = /^(?:each|every|either|both|further)$/;

/** an on-line register: a small word between hyphens is part of the word. */
function isInCompound(sentence: Sentence, at: number): boolean {
  return (
    (wordAt(sentence, at + 1) === '-' && isGlued(sentence, at) && isGlued(sentence, at + 1)) ||
    (wordAt(sentence, at - 1) === '-' && isGlued(sentence, at - 1) && isGlued(sentence, at - 2))
  );
}

/** 90 days, three times, no later: a figure behind a noun is another phrase. */
function isFigure(sentence: Sentence, at: number): boolean {
  const bits = bitsAt(sentence, at);
  return (
    sentence.kind[at] === Kind.number ||
    (bits & (WordClass.number | WordClass.once | WordClass.cadence)) !== 0 ||
    wordAt(sentence, at) === 'no'
  );
}

function endsNoun(sentence: Sentence, at: number): boolean {
  const open = WordClass.determiner | WordClass.adjective | WordClass.boundary | WordClass.number;
  return sentence.kind[at] === Kind.word && (bitsAt(sentence, at) & open) === 0;
}

/** In June, the fountain … · It was agreed that the fountain … */
const OPENS_SUBJECT: ReadonlySet<string> = new Set([',', ';', ':', 'that']);

function subjectBefore(sentence: Sentence, verb: number): string | null {
  let end = verb;
  while (
    end > 0 &&
    (bitsAt(sentence, end - 1) & (WordClass.modal | WordClass.auxiliary | WordClass.boundary)) !== 0
  )
    end--;
  let first = end;
  while (first > 0 && !OPENS_SUBJECT.has(wordAt(sentence, first - 1))) first--;
  return end > first ? sentence.text.slice(sentence.start[first], sentence.end[end - 1]) : null;
}
