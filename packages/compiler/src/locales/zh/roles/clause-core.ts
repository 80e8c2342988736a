/**
 * What a Chinese clause turns on: its number mark, its closing punctuation, and its first verb behind mark, time, subject,
 * adverbs and modals.
 */
import type { Clause, Facet } from '../../../types.ts';
import { isDigit, isSpace } from '../../../text/char.ts';
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
  /** Length of that verb, 0 when it is no verb we know. */
  readonly headLength: number;
  /** Group of that verb, 0 when none. */
  readonly group: number;
  /** Bits of `Skipped`: what stands before the head. */
  readonly skipped: number;
}

const Skipped = { time: 1, owner: 2, adverb: 4, modal: 8, conjunction: 16, vague: 32 } as const;

const GROUPS = Object.keys(VERB_GROUPS) as VerbGroup[];

/** Verb groups by their first two characters as one number; one-character verbs are too ambiguous to count. */
const VERBS = new Map<number, number>();
const LONGEST = new Map<number, number>();
for (const [word, group] of VERB_GROUP_OF) {
  if (word.length < 2) continue;
  const key = pair(word.charCodeAt(0), word.charCodeAt(1));
  if (word.length === 2) VERBS.set(key, GROUPS.indexOf(group) + 1);
  else LONGEST.set(key, Math.max(LONGEST.get(key) ?? 0, word.length));
}

const ADVERB_PAIRS = new Set<number>();
for (const word of ADVERBS)
  if (word.length === 2) ADVERB_PAIRS.add(pair(word.charCodeAt(0), word.charCodeAt(1)));

const MODALS = new Set(Array.from('要应须可将拟能得需', (char) => char.charCodeAt(0)));
const CONJUNCTIONS = new Set(Array.from('并且或及再又还也均都已', (char) => char.charCodeAt(0)));

const FOLD = new Map<number, number>([
  [0x2c, 0xff0c],
  [0x3a, 0xff1a],
  [0x3b, 0xff1b],
  [0x21, 0xff01],
  [0x3f, 0xff1f],
]);
const CLOSERS = new Set(Array.from('，。；：！？', (char) => char.charCodeAt(0)));

export function readCore(clause: Clause, facets: readonly Facet[], markEnd: number): ClauseCore {
  const text = clause.text;
  const last = text.charCodeAt(text.length - 1);
  const closer = FOLD.get(last) ?? last;
  const closed = CLOSERS.has(closer);
  const to = closed ? text.length - 1 : text.length;
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
  const group = verbGroupAt(text, at, to);
  return { from, to, closer: closed ? closer : 0, head: at, headLength: group === 0 ? 0 : 2, group, skipped };
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
  const next = text.charCodeAt(at + 1);
  if (ADVERB_PAIRS.has(pair(code, next))) return 2 | (Skipped.adverb << 16);
  if (VERBS.has(pair(code, next))) return 0;
  if (MODALS.has(code)) return 1 | (Skipped.modal << 16);
  if (CONJUNCTIONS.has(code)) return 1 | (Skipped.conjunction << 16);
  if (isDigit(code) && text.charCodeAt(at + 1) === 0x6708) return 2 | (Skipped.time << 16);
  return 0;
}

/** Group (1…) of the two-character verb at `at`, or 0. */
export function verbGroupAt(text: string, at: number, to: number): number {
  if (at + 1 >= to) return 0;
  return VERBS.get(pair(text.charCodeAt(at), text.charCodeAt(at + 1))) ?? 0;
}

function pair(a: number, b: number): number {
  return a * 65_536 + b;
}
