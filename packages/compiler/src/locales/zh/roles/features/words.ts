/** Features of the words: first and last characters, the predicate, the last noun, and all pairs of characters. */
import type { FeatureSink } from '../../../../roles/feature-sink.ts';
import { verbGroupAt } from '../clause-core.ts';
import { characterAt, headPair, lastPair, type Look } from '../look.ts';

const Template = {
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
  const first2 = first1 * 65_536 + characterAt(text, from + 1, to);
  const first3 = first2 * 7 + characterAt(text, from + 2, to) * 131;
  const last1 = to > 0 ? text.charCodeAt(to - 1) : 0;
  const last2 = lastPair(look);
  const last3 = last2 * 7 + characterAt(text, to - 3, to) * 131;
  sink.add(Template.first1, first1);
  sink.add(Template.first2, first2);
  sink.add(Template.first3, first3);
  sink.add(Template.first4, first3 * 11 + characterAt(text, from + 3, to) * 137);
  sink.add(Template.last1, last1);
  sink.add(Template.last2, last2);
  sink.add(Template.last3, last3);
  sink.add(Template.last4, last3 * 11 + characterAt(text, to - 4, to) * 137);
  sink.add(Template.first2Closer, first2, closer);
  sink.add(Template.first2Last2, first2, last2);
  sink.add(Template.first1Last1, first1, last1);
}

function addPredicate(look: Look, sink: FeatureSink): void {
  const { text } = look.clause;
  const { head, headLength, to, group, skipped, closer } = look.core;
  const pair = headPair(look);
  const last2 = lastPair(look);
  const behind = head + (headLength || 2);
  sink.add(Template.head, pair);
  sink.add(Template.headLast2, pair, last2);
  sink.add(Template.headSkipped, pair, skipped);
  sink.add(Template.headCloser, pair, closer);
  sink.add(Template.groupSkipped, group, skipped);
  sink.add(Template.groupLast2, group, last2);
  sink.add(Template.groupLast1, group, text.charCodeAt(to - 1));
  sink.add(Template.skippedCloser, skipped, closer);
  sink.add(
    Template.behindHead,
    characterAt(text, behind, to) * 65_536 + characterAt(text, behind + 1, to),
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
    sink.add(Template.pair, text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1));
    const group = at > head + 1 && at >= verbEnd ? verbGroupAt(text, at, to) : 0;
    if (group === 0) continue;
    count++;
    lastGroup = group;
    verbEnd = at + 2;
    sink.add(Template.laterVerb, group);
  }
  return { count: Math.min(count, 3), lastGroup };
}

function addTail(look: Look, verbs: Verbs, sink: FeatureSink): void {
  const { text } = look.clause;
  const { to, group, skipped, closer } = look.core;
  const { tail, preposition, ending } = look.tail;
  sink.add(Template.tail, tail);
  sink.add(Template.tailGroup, tail, group);
  sink.add(Template.tailHead, tail, headPair(look));
  sink.add(Template.tailCloser, tail, closer);
  sink.add(Template.tailGroupSkipped, tail * 64 + group, skipped);
  sink.add(Template.prepositionTail, preposition, tail);
  sink.add(Template.prepositionLast1, preposition, text.charCodeAt(to - 1));
  sink.add(Template.prepositionVerbs, preposition * 4 + verbs.count, ending);
  sink.add(Template.prepositionEnd, preposition * 64 + verbGroupAt(text, to - 2, to), verbs.lastGroup);
  sink.add(Template.endingGroup, ending, group);
  sink.add(Template.verbsGroup, verbs.count, group);
}
