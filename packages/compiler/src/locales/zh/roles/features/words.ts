/** Features of the words: first and last characters, the predicate, the last noun, and all pairs of characters. */
import { numbersOf, put, putBoth, type FeatureSink } from '../../../../roles/feature-sink.ts';
import { pairOf } from '../../../../text/pair-table.ts';
import { verbGroupOf } from '../clause-core.ts';
import { characterAt, type Look } from '../look.ts';

const EdgeTemplate = {
  first1: 1,
  first2: 2,
  first3: 3,
  last1: 5,
  last2: 6,
  last3: 7,
} as const;

const PredicateTemplate = {
  head: 12,
  headSkipped: 18,
  headCloser: 95,
  groupLast2: 15,
  groupLast1: 16,
  behindHead: 19,
} as const;

const PairTemplate = { pair: 20, laterVerb: 21 } as const;

const TailTemplate = {
  tailHead: 24,
  tailCloser: 25,
  tailGroupSkipped: 93,
  prepositionLast1: 27,
} as const;

export const WordTemplate = {
  ...EdgeTemplate,
  ...PredicateTemplate,
  ...PairTemplate,
  ...TailTemplate,
} as const;

const BEFORE_PAIRS = numbersOf({ ...EdgeTemplate, ...PredicateTemplate });
const BEHIND_PAIRS = numbersOf(TailTemplate);

/** Clauses longer than this are read by their first characters and their ends. */
const PAIR_WINDOW = 40;

export function addWords(look: Look, sink: FeatureSink): void {
  putEdges(look, sink.values);
  putPredicate(look, sink.values);
  sink.addAll(BEFORE_PAIRS);
  addPairs(look, sink);
  putTail(look, sink.values);
  sink.addAll(BEHIND_PAIRS);
}

function putEdges(look: Look, values: Int32Array): void {
  const { text } = look.clause;
  const { from, to } = look.core;
  const first1 = characterAt(text, from, to);
  const first2 = look.firstPair;
  const last1 = to > 0 ? text.charCodeAt(to - 1) : 0;
  const last2 = look.lastPair;
  put(values, EdgeTemplate.first1, first1);
  put(values, EdgeTemplate.first2, first2);
  put(values, EdgeTemplate.first3, tripleOf(first2, characterAt(text, from + 2, to)));
  put(values, EdgeTemplate.last1, last1);
  put(values, EdgeTemplate.last2, last2);
  put(values, EdgeTemplate.last3, tripleOf(last2, characterAt(text, to - 3, to)));
}

/** A pair and a third character, mixed into one number. */
function tripleOf(pair: number, third: number): number {
  return (Math.imul(pair, 7) + third * 131) | 0;
}

function putPredicate(look: Look, values: Int32Array): void {
  const { text } = look.clause;
  const { head, to, group, skipped, closer } = look.core;
  const pair = look.headPair;
  const last2 = look.lastPair;
  const behind = head + 2;
  put(values, PredicateTemplate.head, pair);
  putBoth(values, PredicateTemplate.headSkipped, pair, skipped);
  putBoth(values, PredicateTemplate.headCloser, pair, closer);
  putBoth(values, PredicateTemplate.groupLast2, group, last2);
  putBoth(values, PredicateTemplate.groupLast1, group, text.charCodeAt(to - 1));
  putBoth(
    values,
    PredicateTemplate.behindHead,
    pairOf(characterAt(text, behind, to), characterAt(text, behind + 1, to)),
    group,
  );
}

/** Every pair of neighbouring characters, and the verbs behind the first. */
function addPairs(look: Look, sink: FeatureSink): void {
  const { text } = look.clause;
  const { from, to, head } = look.core;
  const end = Math.min(to - 1, from + PAIR_WINDOW);
  let verbEnd = head + 2;
  let first = text.charCodeAt(from);
  for (let at = from; at < end; at++) {
    const second = text.charCodeAt(at + 1);
    const pair = pairOf(first, second);
    first = second;
    sink.add(PairTemplate.pair, pair, 0);
    const group = at >= verbEnd ? verbGroupOf(pair) : 0;
    if (group === 0) continue;
    verbEnd = at + 2;
    sink.add(PairTemplate.laterVerb, group, 0);
  }
}

function putTail(look: Look, values: Int32Array): void {
  const { text } = look.clause;
  const { to, group, skipped, closer } = look.core;
  const { tail, preposition } = look.tail;
  putBoth(values, TailTemplate.tailHead, tail, look.headPair);
  putBoth(values, TailTemplate.tailCloser, tail, closer);
  putBoth(values, TailTemplate.tailGroupSkipped, tail * 64 + group, skipped);
  putBoth(values, TailTemplate.prepositionLast1, preposition, text.charCodeAt(to - 1));
}
