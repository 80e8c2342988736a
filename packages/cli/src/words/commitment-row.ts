/** A commitment as a row of words: what every table format (terminal, Markdown) shows. */
import type { Commitment, Language, Owner, Provenance } from '@taizhang/compiler';
import { cadenceWords } from './cadence-words.ts';
import { deadlineWords } from './deadline-words.ts';
import { inOrderOfPart, ownerWords } from './owner-words.ts';
import { quantityWords } from './quantity-words.ts';

export interface CommitmentRow {
  /** The whole passage, in one line. */
  readonly what: string;
  readonly who: readonly string[];
  readonly often: readonly string[];
  readonly when: readonly string[];
  readonly much: readonly string[];
  /** The compiler would not bet on this one. */
  readonly uncertain: boolean;
}

/** Below this a commitment is as likely none: the reader is asked to look. */
const UNCERTAIN_BELOW = 0.5;

export function commitmentRow(commitment: Commitment, text: string, language: Language): CommitmentRow {
  const { cadence, deadlines, quantities, owners } = commitment;
  return {
    what: passage(text, commitment.span),
    who: whoOf(owners, language),
    often: distinct(
      cadence.map((each) => mark(cadenceWords(each, text.slice(...each.span), language), each.from)),
    ),
    when: distinct(deadlines.map((each) => mark(deadlineWords(each, text, language), each.from))),
    much: distinct(quantities.map((each) => mark(quantityWords(each, language), each.from))),
    uncertain: commitment.confidence < UNCERTAIN_BELOW,
  };
}

/** One line: names are short, and a task has up to ten of them. */
function whoOf(owners: readonly Owner[], language: Language): string[] {
  const names = distinct(inOrderOfPart(owners).map((owner) => mark(ownerWords(owner, language), owner.from)));
  return names.length === 0 ? [] : [names.join(language === 'zh' ? '、' : ', ')];
}

/** The quoted text in one line, without the punctuation that ends its last clause. */
export function passage(text: string, [start, end]: readonly [number, number]): string {
  return text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[，,；;。：:]$/u, '');
}

/** Marks what the sentence itself does not say: it stands above it (heading, title, label), or is assumed. */
export const FROM_ABOVE = '↑';

function mark(words: string, from: Provenance): string {
  return from === 'text' ? words : `${words}${FROM_ABOVE}`;
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
