/** Documents to be written, agreed or kept: publish the Acquisitions Plan 2026 · a risk register will be maintained. */
import type { Deliverable } from '../../../types.ts';
import type { CellParser } from '../clause-view.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { readGovernedNouns, type GovernedNoun } from '../phrase/governed-nouns.ts';
import { bitsAt, isCapital, wordAt, type Sentence } from '../words.ts';

export const parseDeliverable: CellParser = ({ sentence, label }, _view, out) => {
  if ((sentence.all & WordClass.document) === 0 || label === 'lead' || label === 'do' || label === 'with') return;
  for (const noun of readGovernedNouns(sentence)) {
    if (!isDocument(sentence, noun) || !isProduced(sentence, noun, label === 'result')) continue;
    const { first, head, next } = noun;
    const span = [sentence.start[first] ?? 0, sentence.end[behindYear(sentence, head, next) - 1] ?? 0] as const;
    const deliverable: Deliverable = { span, from: 'text', name: sentence.text.slice(...span) };
    out.push({ facet: 'deliverable', ...deliverable });
  }
};

function isDocument(sentence: Sentence, { head }: GovernedNoun): boolean {
  return (bitsAt(sentence, head) & WordClass.document) !== 0;
}

/** Written, adopted, kept; in a column of results, or where the cell names nothing else, it needs no verb. */
function isProduced(sentence: Sentence, { group, verb, first, head, next }: GovernedNoun, inResults: boolean): boolean {
  if (group === 'write') return verb !== 'deliver' || (bitsAt(sentence, head) & WordClass.mechanism) === 0;
  if (group === 'set-up') return LAUNCHING.has(verb) && (bitsAt(sentence, head) & WordClass.mechanism) === 0;
  if (group === 'do') return PRODUCING.has(verb) && (first < head || isCapital(sentence, head));
  if (group !== null) return false;
  return inResults || (first === 0 && next >= sentence.count && first < head);
}

/** Set-up verbs whose document is new or put to work: launch a strategy, implement the plan. */
const LAUNCHING: ReadonlySet<string> = new Set(
  'launch launches launched launching introduce introduced introducing establish established establishing implement implemented implementing extend extended roll rolled begin start open opened set'.split(
    ' ',
  ),
);
/** Verbs of work that make or hand over a document. */
const PRODUCING: ReadonlySet<string> = new Set(
  'send sends sent give consult consulting commission commissioned commissioning put use apply make sign verify display distribute distributed catalogue bring'.split(
    ' ',
  ),
);

function behindYear(sentence: Sentence, head: number, next: number): number {
  return head + 1 < next && /^\d{4}$/.test(wordAt(sentence, head + 1)) ? head + 2 : head + 1;
}
