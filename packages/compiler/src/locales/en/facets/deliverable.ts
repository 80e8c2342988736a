/** Documents to be written, agreed or kept: publish the Acquisitions Plan 2026 · a risk register will be maintained. */
import type { Deliverable } from '../../../types.ts';
import type { CellParser } from '../clause-view.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { readGovernedNouns, type GovernedNoun } from '../phrase/governed-nouns.ts';
import { bitsAt, isCapital, wordAt, type Sentence } from '../words.ts';

export const parseDeliverable: CellParser = ({ sentence, label }, _view, out) => {
  if (
    (sentence.all & (WordClass.document | WordClass.mechanism)) === 0 ||
    label === 'lead' ||
    label === 'do' ||
    label === 'with'
  )
    return;
  for (const noun of readGovernedNouns(sentence)) {
    if (!isDocument(sentence, noun) || !isProduced(sentence, noun, label === 'result')) continue;
    const { first, last, next } = noun;
    const span = [
      sentence.start[first] ?? 0,
      sentence.end[behindYear(sentence, last, next) - 1] ?? 0,
    ] as const;
    const deliverable: Deliverable = { span, from: 'text', name: sentence.text.slice(...span) };
    out.push({ facet: 'deliverable', ...deliverable });
  }
};

function isDocument(sentence: Sentence, { head, verb }: GovernedNoun): boolean {
  if ((bitsAt(sentence, head) & WordClass.document) !== 0) return true;
  return WRITING.has(verb) && WRITTEN.has(wordAt(sentence, head));
}

/** Prepare an audit, publish an evaluation: what is written up is a document. */
export const WRITING: ReadonlySet<string> = new Set(
  'prepare prepared preparing prepares write written publish published publishes publishing draft drafted submit submitted issue issued produce produced present presented'.split(
    ' ',
  ),
);
export const WRITTEN: ReadonlySet<string> = new Set(
  'audit audits assessment assessments review reviews evaluation evaluations survey surveys appraisal appraisals'.split(
    ' ',
  ),
);

/** Written, adopted, kept; in a column of results, or where the cell names nothing else, it needs no verb. */
function isProduced(
  sentence: Sentence,
  { group, verb, first, head, next }: GovernedNoun,
  inResults: boolean,
): boolean {
  // "review this plan", "the strategy will be updated": the document at hand, not one to be made.
  if (first === head && !isCapital(sentence, head) && AT_HAND.has(wordAt(sentence, first - 1))) return false;
  if (group === 'write') return verb !== 'deliver' || (bitsAt(sentence, head) & WordClass.mechanism) === 0;
  if (group === 'set-up') return LAUNCHING.has(verb) && (bitsAt(sentence, head) & WordClass.mechanism) === 0;
  // "a business continuity plan will be tested": a new one counts whatever is done with it.
  if (group === 'do')
    return (
      (PRODUCING.has(verb) || ARTICLES.has(wordAt(sentence, first - 1))) &&
      (first < head || isCapital(sentence, head))
    );
  if (group !== null) return false;
  return inResults || (first === 0 && next >= sentence.count && first < head);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const AT_HAND: ReadonlySet<string> = new Set(['the', 'this', 'our', 'its', 'their']);

/** Set-up verbs whose document is new or put to work: launch a strategy, implement the plan. */
const LAUNCHING: ReadonlySet<string> = new Set(
  'launch launches launched launching introduce introduced introducing establish established establishing implement implemented implementing extend extended roll rolled begin start open opened set provide provides provided providing offer'.split(
    ' ',
  ),
);
/** Verbs of work that make or hand over a document. */
const PRODUCING: ReadonlySet<string> = new Set(
  'send sends sent give consult consulting commission commissioned commissioning put use apply make sign verify display distribute distributed catalogue bring draw draws drawn drawing share shares shared sharing'.split(
    ' ',
  ),
);

function behindYear(sentence: Sentence, head: number, next: number): number {
  return head + 1 < next && /^\d{4}$/.test(wordAt(sentence, head + 1)) ? head + 2 : head + 1;
}
