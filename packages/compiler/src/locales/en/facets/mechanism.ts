/** Programmes, bodies and activities that are set up or run: launch a mentoring scheme · hold a readers' forum. */
import type { Mechanism } from '../../../types.ts';
import type { CellParser } from '../clause-view.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { WRITING, WRITTEN } from './deliverable.ts';
import { readGovernedNouns, type GovernedNoun } from '../phrase/governed-nouns.ts';
import { bitsAt, isCapital, wordAt, type Sentence } from '../words.ts';

export const parseMechanism: CellParser = ({ sentence, label }, _view, out) => {
  if (
    (sentence.all & (WordClass.mechanism | WordClass.organisation)) === 0 ||
    label === 'lead' ||
    label === 'do' ||
    label === 'with'
  )
    return;
  for (const noun of readGovernedNouns(sentence)) {
    if (!isMechanism(sentence, noun)) continue;
    const span = [sentence.start[noun.first] ?? 0, sentence.end[noun.last] ?? 0] as const;
    const mechanism: Mechanism = { span, from: 'text', name: sentence.text.slice(...span) };
    out.push({ facet: 'mechanism', ...mechanism });
  }
};

const FOUNDING: ReadonlySet<string> = new Set(
  'establish establishes established establishing create creates created creating set form forms formed forming launch launched'.split(
    ' ',
  ),
);

/** A named one: of two words at least, or with a capital. Bare training and meetings say nothing. */
function isMechanism(sentence: Sentence, { first, head, group, verb }: GovernedNoun): boolean {
  const bits = bitsAt(sentence, head);
  // A body is a mechanism where it is founded: establish an Institute, create a youth council.
  if ((bits & WordClass.organisation) !== 0 && FOUNDING.has(verb))
    return first < head || isCapital(sentence, head);
  if ((bits & WordClass.mechanism) === 0) return false;
  // next week: a time
  if (/^(?:next|this|last|following|coming)$/.test(wordAt(sentence, first)) && head === first + 1)
    return false;
  if (WRITING.has(verb) && WRITTEN.has(wordAt(sentence, head))) return false;
  if (first === head && !isCapital(sentence, head)) return false;
  if (group === 'set-up') return true;
  // review, develop, deliver: what is written is a document, what is delivered an activity.
  return group === 'write' && ((bits & WordClass.document) === 0 || verb.startsWith('deliver'));
}
