/**
 * Compares two plans promise by promise: two drafts, or the plans of two years.
 *
 *     profiles → alignment → parts (splits, merges) → judgement of each pair → entries
 */
import type { CompiledPlan } from '../types.ts';
import { align, type Alignment } from './align.ts';
import { findParts, type Parts } from './find-parts.ts';
import { joinProfiles } from './join-profiles.ts';
import { judgePair, type Judgement } from './judge-pair.ts';
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
  const previousSide = sideOf(before, [i, ...(parts.merges.get(j) ?? [])]);
  const nextSide = sideOf(after, [j, ...(parts.splits.get(i) ?? [])]);
  const whole = previousSide.length === 1 && nextSide.length === 1;
  const [left, right] = [joinProfiles(previousSide), joinProfiles(nextSide)];
  // Parts that stand apart cannot be judged as one text: what one lost may stand in another.
  const { changes, diff } = left && right ? judgePair(left, right, roll) : NOT_JUDGED;
  return {
    kind: !whole ? (nextSide.length > 1 ? 'split' : 'merged') : changes.length === 0 ? 'kept' : 'changed',
    previous: previousSide.map(({ reference }) => reference),
    next: nextSide.map(({ reference }) => reference),
    similarity: alignment.scores[i] ?? 0,
    changes,
    diff,
  };
}

const NOT_JUDGED: Judgement = { changes: [], diff: [] };

function sideOf(profiles: readonly Profile[], indices: readonly number[]): Profile[] {
  return [...indices].sort((a, b) => a - b).flatMap((index) => profiles[index] ?? []);
}
