/**
 * What the layout says of each clause as title text, as small numbers: a verdict, its kind, and the figures behind it.
 *
 * The role model has the last word; `sure` and `never` bind it, the rest are features.
 */
import type { MarkStyle } from '../types.ts';
import type { Sequences } from './sequences.ts';
import type { Unit } from './units.ts';

export const Verdict = { never: 0, unlikely: 1, likely: 2, sure: 3 } as const;

/** Why a clause is, or might be, title text. */
export const TitleKind = {
  none: 0,
  /** Entry of a table of contents. */
  contents: 1,
  /** Title of the document or of an annex. */
  document: 2,
  /** Numbered line of its own. */
  numberedLine: 3,
  /** Line of its own without a number. */
  plainLine: 4,
  /** First sentence behind a mark at the head of a paragraph. */
  runIn: 5,
  /** First sentence behind a mark within a paragraph: 一是做强活动。 */
  inline: 6,
  /** First sentence of a paragraph without a mark, its neighbours alike. */
  plainRunIn: 7,
  /** Short sentences right behind a title, each spelt out by the next. */
  nested: 8,
  /** 具体措施： */
  labelWord: 9,
  columnName: 10,
  /** Number or task cell of a table with measures. */
  cell: 11,
  /** Cell of owners or dates: it adds to its row's task. */
  sideCell: 13,
  /** A column that says nothing about commitments, or what a web page puts round the document. */
  aside: 12,
} as const;

export const STYLES: readonly MarkStyle[] = [
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'han-paren',
  'arabic',
  'arabic-paren',
  'decimal',
  'circled',
  'enumerated',
  'task',
  'letter',
  'roman',
  'bullet',
];

/** Flags of `place`. */
export const Place = {
  /** The first sentence is all there is on its line. */
  alone: 1,
  opensLine: 2,
  /** Before the first paragraph of body text. */
  beforeBody: 4,
  contents: 8,
  /** Body text or a deeper list follows before the next sibling. */
  hasBody: 16,
  /** Holds amounts, dates, recurrences or names of documents. */
  figures: 32,
  /** The clause belongs to the first sentence of its unit (is candidate title text). */
  inTitle: 64,
} as const;

/** Parallel arrays by clause index. */
export interface HeadingEvidence {
  readonly verdict: Uint8Array;
  readonly kind: Uint8Array;
  /** 1 + index in STYLES of the unit's mark, 0 for none. */
  readonly style: Uint8Array;
  /** Flags of `Place`. */
  readonly place: Uint8Array;
  /** Characters of the unit's first sentence, and of its longest clause; at most 255. */
  readonly length: Uint8Array;
  readonly longest: Uint8Array;
  /** Clauses behind the first sentence in its unit, remarks not counted; at most 255. */
  readonly after: Uint8Array;
  /** Per cent of the siblings in its sequence that look like titles, and of all units of its style. */
  readonly siblingShare: Uint8Array;
  readonly styleShare: Uint8Array;
  /** Nesting depth of its sequence; 0 without a mark. */
  readonly depth: Uint8Array;
  /** Index of the clause's unit. */
  readonly unit: Int32Array;
  readonly units: readonly Unit[];
  readonly sequences: Sequences;
}
