/**
 * What a Chinese clause turns on: its number mark, its closing punctuation, and its first verb behind mark, time, subject,
 * adverbs and modals.
 */
import { FACET_BIT } from '../../../facets/facet-bits.ts';
import type { Clause, Facet } from '../../../types.ts';
import { isDigit, isSpace } from '../../../text/char.ts';
import { PairTable, pairOf } from '../../../text/pair-table.ts';
import { VERB_GROUPS, VERB_GROUP_OF, type VerbGroup } from '../lexicon/verbs.ts';
import { ADVERBS } from '../lexicon/adverbs.ts';

export interface ClauseCore {
  /** Offset in the clause's text behind its number mark. */
  readonly from: number;
  /** Offset before its closing punctuation. */
  readonly to: number;
  /** Closing punctuation, folded (，。；：！？ or 0). */
  readonly closer: number;
  /** Offset of the first verb, or of what stands where it should be. */
  readonly head: number;
  /** Group of that verb, 0 when none. */
  readonly group: number;
  /** Bits of `Skipped`: what stands before the head. */
  readonly skipped: number;
}

/** What stands before the head of a clause. */
export const Skipped = { time: 1, owner: 2, adverb: 4, modal: 8, conjunction: 16, vague: 32 } as const;

const GROUPS = Object.keys(VERB_GROUPS) as VerbGroup[];

/** Numbers of verb groups by verb; one-character verbs are too ambiguous to count, longer ones start with shorter ones. */
const VERBS = new PairTable(
  [...VERB_GROUP_OF]
    .filter(([word]) => word.length === 2)
    .map(([word, group]) => [word, GROUPS.indexOf(group) + 1] as const),
);
const ADVERB_PAIRS = new PairTable(
  ADVERBS.filter((word) => word.length === 2).map((word) => [word, 1] as const),
);

/** `Skipped` bit of single characters. */
const SMALL_WORDS = new Uint8Array(65_536);
for (const char of '要应须可将拟能得需') SMALL_WORDS[char.charCodeAt(0)] = Skipped.modal;
for (const char of '并且或及再又还也均都已') SMALL_WORDS[char.charCodeAt(0)] = Skipped.conjunction;

/** Closing punctuation as it is written in Chinese text, 0 for all other characters. */
function foldedCloser(code: number): number {
  switch (code) {
    case 0x2c:
      return 0xff0c;
    case 0x3a:
      return 0xff1a;
    case 0x3b:
      return 0xff1b;
    case 0x21:
      return 0xff01;
    case 0x3f:
      return 0xff1f;
    case 0xff0c:
    case 0xff1a:
    case 0xff1b:
    case 0xff01:
    case 0xff1f:
    case 0x3002:
      return code;
    default:
      return 0;
  }
}

/** Kinds of facets that may stand before the head. */
export const SKIPPABLE = FACET_BIT.owner | FACET_BIT.deadline | FACET_BIT.cadence | FACET_BIT.vague;

export function readCore(clause: Clause, facets: readonly Facet[], markEnd: number): ClauseCore {
  const text = clause.text;
  const closer = foldedCloser(text.charCodeAt(text.length - 1));
  const to = closer === 0 ? text.length : text.length - 1;
  const from = Math.min(Math.max(0, markEnd - clause.start), to);
  let at = from;
  let skipped = 0;
  for (let guard = 0; guard < 8 && at < to; guard++) {
    const step = skipOne(text, at, clause.start, facets);
    if (step === 0) break;
    at += step & 0xffff;
    skipped |= step >>> 16;
  }
  if (at >= to) at = from;
  return { from, to, closer, head: at, group: verbGroupAt(text, at, to), skipped };
}

/** Length of the skippable piece at `at` in the low half, its `Skipped` bit in the high half; 0 when there is none. */
function skipOne(text: string, at: number, base: number, facets: readonly Facet[]): number {
  const code = text.charCodeAt(at);
  if (isSpace(code) || code === 0x3001) return 1;
  for (const facet of facets) {
    if (facet.facet === 'placeholder' || facet.span[0] !== base + at) continue;
    const length = facet.span[1] - facet.span[0];
    if (facet.facet === 'owner') return length | (Skipped.owner << 16);
    if (facet.facet === 'deadline') return length | (Skipped.time << 16);
    if (facet.facet === 'cadence' && length <= 6) return length | (Skipped.time << 16);
    if (facet.facet === 'vague') return length | (Skipped.vague << 16);
  }
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  const pair = pairOf(code, next);
  if (ADVERB_PAIRS.get(pair) !== 0) return 2 | (Skipped.adverb << 16);
  if (VERBS.get(pair) !== 0) return 0;
  const small = SMALL_WORDS[code] ?? 0;
  if (small !== 0) return 1 | (small << 16);
  if (isDigit(code) && next === 0x6708) return 2 | (Skipped.time << 16);
  return 0;
}

/** Group (1…) of the two-character verb at `at`, or 0. */
export function verbGroupAt(text: string, at: number, to: number): number {
  if (at < 0 || at + 1 >= to) return 0;
  return VERBS.get(pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
}

/** The same of two characters as one number (`pairOf`). */
export function verbGroupOf(pair: number): number {
  return VERBS.get(pair);
}
