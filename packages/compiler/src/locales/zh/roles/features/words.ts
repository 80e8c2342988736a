/** Features of the words: first and last characters, the predicate, the last noun, and all pairs of characters. */
import type { FeatureSink } from '../../../../roles/feature-sink.ts';
import { pairOf } from '../../../../text/pair-table.ts';
import { verbGroupAt } from '../clause-core.ts';
import { characterAt, type Look } from '../look.ts';

export const WordTemplate = {
  first1: 1,
  first2: 2,
  first3: 3,
  first4: 4,
  last1: 5,
  last2: 6,
  last3: 7,
  last4: 8,
  first2Closer: 9,
  first2Last2: 10,
  first1Last1: 11,
  head: 12,
  headLast2: 13,
  groupSkipped: 14,
  groupLast2: 15,
  groupLast1: 16,
  skippedCloser: 17,
  headSkipped: 18,
  behindHead: 19,
  pair: 20,
  laterVerb: 21,
  tail: 22,
  tailGroup: 23,
  tailHead: 24,
  tailCloser: 25,
  prepositionTail: 26,
  prepositionLast1: 27,
  prepositionVerbs: 28,
  prepositionEnd: 29,
  endingGroup: 92,
  tailGroupSkipped: 93,
  verbsGroup: 94,
  headCloser: 95,
} as const;

/** Clauses longer than this are read by their first characters and their ends. */
const PAIR_WINDOW = 40;

export function addWords(look: Look, sink: FeatureSink): void {
  addEdges(look, sink);
  addPredicate(look, sink);
  addTail(look, addPairs(look, sink), sink);
}

function addEdges(look: Look, sink: FeatureSink): void {
  const { text } = look.clause;
  const { from, to, closer } = look.core;
  const first1 = characterAt(text, from, to);
  const first2 = look.firstPair;
  const first3 = (Math.imul(first2, 7) + characterAt(text, from + 2, to) * 131) | 0;
  const last1 = to > 0 ? text.charCodeAt(to - 1) : 0;
  const last2 = look.lastPair;
  const last3 = (Math.imul(last2, 7) + characterAt(text, to - 3, to) * 131) | 0;
  sink.add(WordTemplate.first1, first1);
  sink.add(WordTemplate.first2, first2);
  sink.add(WordTemplate.first3, first3);
  sink.add(WordTemplate.first4, (Math.imul(first3, 11) + characterAt(text, from + 3, to) * 137) | 0);
  sink.add(WordTemplate.last1, last1);
  sink.add(WordTemplate.last2, last2);
  sink.add(WordTemplate.last3, last3);
  sink.add(WordTemplate.last4, (Math.imul(last3, 11) + characterAt(text, to - 4, to) * 137) | 0);
  sink.add(WordTemplate.first2Closer, first2, closer);
  sink.add(WordTemplate.first2Last2, first2, last2);
  sink.add(WordTemplate.first1Last1, first1, last1);
}

function addPredicate(look: Look, sink: FeatureSink): void {
  const { text } = look.clause;
  const { head, headLength, to, group, skipped, closer } = look.core;
  const pair = look.headPair;
  const last2 = look.lastPair;
  const behind = head + (headLength || 2);
  sink.add(WordTemplate.head, pair);
  sink.add(WordTemplate.headLast2, pair, last2);
  sink.add(WordTemplate.headSkipped, pair, skipped);
  sink.add(WordTemplate.headCloser, pair, closer);
  sink.add(WordTemplate.groupSkipped, group, skipped);
  sink.add(WordTemplate.groupLast2, group, last2);
  sink.add(WordTemplate.groupLast1, group, text.charCodeAt(to - 1));
  sink.add(WordTemplate.skippedCloser, skipped, closer);
  sink.add(
    WordTemplate.behindHead,
    pairOf(characterAt(text, behind, to), characterAt(text, behind + 1, to)),
    group,
  );
}

interface Verbs {
  readonly count: number;
  readonly lastGroup: number;
}

/** Every pair of neighbouring characters, and the verbs behind the first. */
function addPairs(look: Look, sink: FeatureSink): Verbs {
  const { text } = look.clause;
  const { from, to, head } = look.core;
  let count = 0;
  let lastGroup = 0;
  let verbEnd = 0;
  for (let at = from; at + 1 < to && at < from + PAIR_WINDOW; at++) {
    sink.add(WordTemplate.pair, pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
    const group = at > head + 1 && at >= verbEnd ? verbGroupAt(text, at, to) : 0;
    if (group === 0) continue;
    count++;
    lastGroup = group;
    verbEnd = at + 2;
    sink.add(WordTemplate.laterVerb, group);
  }
  return { count: Math.min(count, 3), lastGroup };
}

function addTail(look: Look, verbs: Verbs, sink: FeatureSink): void {
  const { text } = look.clause;
  const { to, group, skipped, closer } = look.core;
  const { tail, preposition, ending } = look.tail;
  sink.add(WordTemplate.tail, tail);
  sink.add(WordTemplate.tailGroup, tail, group);
  sink.add(WordTemplate.tailHead, tail, look.headPair);
  sink.add(WordTemplate.tailCloser, tail, closer);
  sink.add(WordTemplate.tailGroupSkipped, tail * 64 + group, skipped);
  sink.add(WordTemplate.prepositionTail, preposition, tail);
  sink.add(WordTemplate.prepositionLast1, preposition, text.charCodeAt(to - 1));
  sink.add(WordTemplate.prepositionVerbs, preposition * 4 + verbs.count, ending);
  sink.add(WordTemplate.prepositionEnd, preposition * 64 + verbGroupAt(text, to - 2, to), verbs.lastGroup);
  sink.add(WordTemplate.endingGroup, ending, group);
  sink.add(WordTemplate.verbsGroup, verbs.count, group);
}
