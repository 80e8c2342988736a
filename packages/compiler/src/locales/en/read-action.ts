/** Verb and object of an English action: "The Council will publish a water report by June" → publish, a water report. */
import type { ActionReader } from '../../commitments/assemble.ts';
import { WordClass } from './lexicon/word-class.ts';
import { readPredicate } from './roles/read-predicate.ts';
import { bitsAt, isAdverb, Kind, readWords, wordAt, type Sentence } from './words.ts';

/** An action is read from its beginning. */
const LONGEST_LOOK = 400;

export const readAction: ActionReader = (text) => {
  const sentence = readWords(text, 0, Math.min(text.length, LONGEST_LOOK));
  const { verb, form, stative } = readPredicate(sentence);
  if (verb === '' || form === 'nominal' || stative) return { verb: null, object: null };
  const at = sentence.word.indexOf(verb);
  if (at < 0) return { verb, object: null };
  if (form === 'passive') return { verb, object: subjectBefore(sentence, at) };
  let first = behindParticle(sentence, at + 1);
  while (isAdverb(sentence, first)) first++;
  const next = phraseEnd(sentence, first);
  return { verb, object: next > first ? text.slice(sentence.start[first], sentence.end[next - 1]) : null };
};

/** carry out, set up, roll out, draw up: the small word belongs to the verb. */
function behindParticle(sentence: Sentence, i: number): number {
  return /^(?:out|up|on|off|down|in)$/.test(wordAt(sentence, i)) ? i + 1 : i;
}

/** The object reaches to the next preposition other than "of", stop or verb. */
function phraseEnd(sentence: Sentence, first: number): number {
  let at = first;
  while (at < sentence.count && goesOn(sentence, at, first)) at++;
  while (at > first && (sentence.kind[at - 1] === Kind.mark || wordAt(sentence, at - 1) === 'of')) at--;
  return at;
}

function goesOn(sentence: Sentence, at: number, first: number): boolean {
  const word = wordAt(sentence, at);
  if (sentence.kind[at] === Kind.mark)
    return word === '-' || word === '%' || word === '£' || word === '$' || word === '/';
  if (word === 'of' || (/^(?:at|up|more|less|no|to|about|around|over)$/.test(word) && at <= first + 1))
    return true;
  return (bitsAt(sentence, at) & (WordClass.boundary | WordClass.modal | WordClass.pronoun)) === 0;
}

function subjectBefore(sentence: Sentence, verb: number): string | null {
  let end = verb;
  while (
    end > 0 &&
    (bitsAt(sentence, end - 1) & (WordClass.modal | WordClass.auxiliary | WordClass.boundary)) !== 0
  )
    end--;
  let first = end;
  while (first > 0 && wordAt(sentence, first - 1) !== ',' && wordAt(sentence, first - 1) !== ';') first--;
  return end > first ? sentence.text.slice(sentence.start[first], sentence.end[end - 1]) : null;
}
