/** The words that open a date: by, no later than, in, during, from, starting in, between … */
import type { DeadlineKind } from '../../../types.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, hasWords, wordAt, type Sentence } from '../words.ts';

export interface Opening {
  readonly kind: DeadlineKind;
  /** The word that decides: `by` for "to be completed by". */
  readonly word: string;
  /** Index of the word behind. */
  readonly next: number;
}

/** By first word; longer phrases first. */
const OPENINGS: ReadonlyMap<string, readonly (readonly [words: readonly string[], kind: DeadlineKind])[]> =
  new Map([
    [
      'by',
      [
        [['by', 'no', 'later', 'than'], 'by'],
        [['by', 'or', 'before'], 'by'],
        [['by'], 'by'],
      ],
    ],
    ['no', [[['no', 'later', 'than'], 'by']]],
    ['not', [[['not', 'later', 'than'], 'by']]],
    [
      'on',
      [
        [['on', 'or', 'before'], 'by'],
        [['on'], 'at'],
      ],
    ],
    ['before', [[['before'], 'by']]],
    ['until', [[['until'], 'by']]],
    ['till', [[['till'], 'by']]],
    ['prior', [[['prior', 'to'], 'by']]],
    ['ahead', [[['ahead', 'of'], 'by']]],
    [
      'due',
      [
        [['due', 'by'], 'by'],
        [['due', 'on'], 'by'],
        [['due', 'in'], 'by'],
        [['due'], 'by'],
      ],
    ],
    ['within', [[['within'], 'by']]],
    [
      'in',
      [
        [['in', 'time', 'for'], 'by'],
        [['in'], 'at'],
      ],
    ],
    ['during', [[['during'], 'at']]],
    ['throughout', [[['throughout'], 'at']]],
    ['at', [[['at'], 'at']]],
    ['over', [[['over'], 'at']]],
    ['between', [[['between'], 'span']]],
    ['from', [[['from'], 'from']]],
    ['since', [[['since'], 'from']]],
    ['after', [[['after'], 'from']]],
    ['following', [[['following'], 'from']]],
    ['upon', [[['upon'], 'from']]],
    [
      'starting',
      [
        [['starting', 'in'], 'from'],
        [['starting', 'from'], 'from'],
        [['starting', 'on'], 'from'],
        [['starting'], 'from'],
      ],
    ],
    [
      'beginning',
      [
        [['beginning', 'in'], 'from'],
        [['beginning', 'from'], 'from'],
        [['beginning', 'on'], 'from'],
        [['beginning'], 'from'],
      ],
    ],
    [
      'commencing',
      [
        [['commencing', 'in'], 'from'],
        [['commencing', 'on'], 'from'],
        [['commencing', 'from'], 'from'],
        [['commencing'], 'from'],
      ],
    ],
    [
      'effective',
      [
        [['effective', 'from'], 'from'],
        [['effective'], 'from'],
      ],
    ],
    [
      'as',
      [
        [['as', 'of'], 'from'],
        [['as', 'from'], 'from'],
      ],
    ],
  ]);

export function readOpening(sentence: Sentence, i: number): Opening | null {
  if ((bitsAt(sentence, i) & WordClass.dating) === 0) return null;
  for (const [words, kind] of OPENINGS.get(wordAt(sentence, i)) ?? []) {
    if (hasWords(sentence, i, words)) return { kind, word: words.at(-1) ?? '', next: i + words.length };
  }
  return null;
}
