/**
 * Compares two plans promise by promise: two drafts, or the plans of two years.
 *
 *     profiles → alignment → parts (splits, merges) → judgement of each pair → entries
 */
import type { CompiledPlan } from '../types.ts';
import { align, type Alignment } from './align.ts';
import { findParts, type Parts } from './find-parts.ts';
import { judgePair } from './judge-pair.ts';
import { planReference, profilePlan, type Profile } from './profile.ts';
import { Vocabulary } from './read-terms.ts';
import { NO_ROLL, yearRollOf, type YearRoll } from './roll-years.ts';
import { summarise } from './summarise.ts';
import { weighTerms } from './term-weights.ts';
import type { ComparisonEntry, PlanComparison } from './types.ts';

/**
 * What became of each promise of `previous`, and what `next` adds.
 *
 * Every commitment of both plans stands in exactly one entry. Linear but for sorting; never throws.
 */
export function compare(previous: CompiledPlan, next: CompiledPlan): PlanComparison {
  const roll = yearRollOf(previous, next);
  const vocabulary = new Vocabulary();
  const before = profilePlan(previous, vocabulary, roll);
  const after = profilePlan(next, vocabulary, NO_ROLL);
  const weights = weighTerms(before, after, vocabulary.size);
  const alignment = align(before, after, weights);
  const parts = findParts([before, after], alignment, weights);
  const entries = toEntries({ before, after, alignment, parts, roll });
  return {
    schema: 'taizhang.compare/1',
    previous: planReference(previous),
    next: planReference(next),
    rolledYears: roll.years,
    entries,
    summary: summarise(entries),
  };
}

interface Aligned {
  readonly before: readonly Profile[];
  readonly after: readonly Profile[];
  readonly alignment: Alignment;
  readonly parts: Parts;
  readonly roll: YearRoll;
}

/** In the order of the next plan; each dropped promise behind the entry of the one it used to follow. */
function toEntries(aligned: Aligned): ComparisonEntry[] {
  const { before, after, alignment, parts } = aligned;
  const taken = new Set([...parts.splits.values()].flat());
  const merged = new Set([...parts.merges.values()].flat());
  const droppedAfter = new Map<number, ComparisonEntry[]>();
  let anchor = -1;
  before.forEach((profile, i) => {
    const j = alignment.nextOf[i] ?? -1;
    if (j !== -1) anchor = j;
    else if (!merged.has(i)) {
      const list = droppedAfter.get(anchor) ?? [];
      list.push(lone('dropped', profile));
      droppedAfter.set(anchor, list);
    }
  });
  const entries = droppedAfter.get(-1) ?? [];
  after.forEach((profile, j) => {
    const i = alignment.previousOf[j] ?? -1;
    if (i !== -1) entries.push(pairEntry(i, j, aligned));
    else if (!taken.has(j)) entries.push(lone('added', profile));
    for (const dropped of droppedAfter.get(j) ?? []) entries.push(dropped);
  });
  return entries;
}

function lone(kind: 'dropped' | 'added', { reference }: Profile): ComparisonEntry {
  const [previous, next] = kind === 'dropped' ? [[reference], []] : [[], [reference]];
  return { kind, previous, next, similarity: 0, changes: [], diff: [] };
}

function pairEntry(
  i: number,
  j: number,
  { before, after, alignment, parts, roll }: Aligned,
): ComparisonEntry {
  const [left, right] = [before[i], after[j]];
  if (!left || !right) throw new RangeError(`no pair ${i}, ${j}`);
  const others = parts.splits.get(i) ?? [];
  const merged = parts.merges.get(j) ?? [];
  const { changes, diff } = judgePair(left, right, roll);
  const whole = others.length === 0 && merged.length === 0;
  return {
    kind: !whole ? (others.length > 0 ? 'split' : 'merged') : changes.length === 0 ? 'kept' : 'changed',
    previous: [i, ...merged].sort((a, b) => a - b).flatMap((index) => before[index]?.reference ?? []),
    next: [j, ...others].sort((a, b) => a - b).flatMap((index) => after[index]?.reference ?? []),
    similarity: alignment.scores[i] ?? 0,
    // What a part lost may stand in another part: only the pair's own values can be judged when nothing was cut up.
    changes: whole ? changes : [],
    diff: whole ? diff : [],
  };
}
