/**
 * Which commitments of a parent plan a unit's own plan takes up.
 *
 * Many to many: a unit may cut one task of its parent into several, or answer two with one. A parent's commitment is taken up
 * when the unit's commitments together hold most of its words and ask for no less; partly when they hold some of them, or all
 * but less of a number, rarer or later. Years do not roll: the two plans run side by side.
 */
import type { CompiledPlan } from '../types.ts';
import { findCandidates } from './find-candidates.ts';
import { findGaps } from './find-gaps.ts';
import { sameUnit } from './judge-owners.ts';
import { planReference, profilePlan, type Profile } from './profile.ts';
import { Vocabulary } from './read-terms.ts';
import { NO_ROLL } from './roll-years.ts';
import { dice, sharedWeight, totalWeight, weighTerms } from './term-weights.ts';
import type { CoverageEntry, CoverageMatch, CoverageStatus, PlanCoverage } from './types.ts';

export interface CoverageOptions {
  /** Name of the unit; commitments the parent gave to others by name are then reported as `elsewhere`. */
  readonly unit?: string;
}

/** Share of the parent's words below which a commitment of the child has nothing to do with it. */
const RELATED = 0.34;
/** Share that all its matches together must hold for it to count as taken up. */
const TAKEN_UP = 0.5;
/** A parent's action found whole counts nearly as much as its whole text. */
const ACTION_SHARE = 0.9;
/** More matches than this are not shown. */
const MAX_MATCHES = 5;

export function coverage(
  parent: CompiledPlan,
  child: CompiledPlan,
  options: CoverageOptions = {},
): PlanCoverage {
  const vocabulary = new Vocabulary();
  const parents = profilePlan(parent, vocabulary, NO_ROLL);
  const children = profilePlan(child, vocabulary, NO_ROLL);
  const { weight, frequency } = weighTerms(parents, children, vocabulary.size);
  const open = {
    previous: parents,
    next: children,
    nextOf: new Int32Array(parents.length).fill(-1),
    previousOf: new Int32Array(children.length).fill(-1),
  };
  const related = new Map<number, Related[]>();
  for (const [i, j] of findCandidates(open, { weight, frequency })) {
    const match = relate(parents[i], children[j], weight);
    if (!match) continue;
    const list = related.get(i);
    if (list) list.push(match);
    else related.set(i, [match]);
  }
  const used = new Set<number>();
  const entries = parents.map((profile, i) => {
    const matches = best(related.get(i) ?? []);
    for (const { profile: child } of matches) used.add(child.reference.index);
    return toEntry(profile, matches, { weight, unit: options.unit });
  });
  return {
    schema: 'taizhang.coverage/1',
    parent: planReference(parent),
    child: planReference(child),
    entries,
    own: children.filter(({ reference }) => !used.has(reference.index)).map(({ reference }) => reference),
    summary: count(entries),
  };
}

interface Related {
  readonly profile: Profile;
  readonly share: number;
  readonly name: string | null;
}

function relate(
  parent: Profile | undefined,
  child: Profile | undefined,
  weight: Float64Array,
): Related | null {
  if (!parent || !child) return null;
  const whole =
    sharedWeight(parent.terms, child.terms, weight) / Math.max(1e-9, totalWeight(parent.terms, weight));
  const action =
    sharedWeight(parent.actionTerms, child.terms, weight) /
    Math.max(1e-9, totalWeight(parent.actionTerms, weight));
  const share = Math.max(whole, ACTION_SHARE * action, dice(parent.terms, child.terms, weight));
  const name = parent.names.find((one) => one.length > 3 && child.names.includes(one)) ?? null;
  return share >= RELATED || name !== null ? { profile: child, share, name } : null;
}

function best(related: readonly Related[]): Related[] {
  return [...related]
    .sort((a, b) => b.share - a.share || a.profile.reference.index - b.profile.reference.index)
    .slice(0, MAX_MATCHES);
}

interface EntryContext {
  readonly weight: Float64Array;
  readonly unit: string | undefined;
}

function toEntry(
  parent: Profile,
  related: readonly Related[],
  { weight, unit }: EntryContext,
): CoverageEntry {
  const matches = related.map(toMatch);
  if (matches.length === 0) {
    const status = isElsewhere(parent, unit) ? 'elsewhere' : 'missing';
    return { status, parent: parent.reference, matches, gaps: [] };
  }
  const gaps = findGaps(
    parent,
    related.map(({ profile }) => profile),
  );
  const held = Math.max(heldTogether(parent, related, weight), matches[0]?.share ?? 0);
  const status = held >= TAKEN_UP && gaps.length === 0 ? 'taken-up' : 'partly';
  return { status, parent: parent.reference, matches, gaps };
}

function toMatch({ profile, share, name }: Related): CoverageMatch {
  const percent = Math.round(share * 100);
  const reasons = [{ zh: `表述重合 ${percent}%`, en: `${percent}% of the wording in common` }];
  if (name !== null)
    reasons.push({ zh: '提到同一份文件或同一项机制', en: 'names the same document or mechanism' });
  return { child: profile.reference, share, reasons };
}

function heldTogether(parent: Profile, related: readonly Related[], weight: Float64Array): number {
  const held = new Set(related.flatMap(({ profile }) => [...profile.terms]));
  let sum = 0;
  for (const term of parent.terms) if (held.has(term)) sum += weight[term] ?? 0;
  return sum / Math.max(1e-9, totalWeight(parent.terms, weight));
}

/** Only where the parent names somebody, and not this unit or everybody. */
function isElsewhere({ commitment }: Profile, unit: string | undefined): boolean {
  if (unit === undefined || commitment.owners.length === 0) return false;
  return !commitment.owners.some(({ name, each }) => each || sameUnit(name, unit) || name.includes(unit));
}

function count(entries: readonly CoverageEntry[]): Record<CoverageStatus, number> {
  const counts: Record<CoverageStatus, number> = { 'taken-up': 0, partly: 0, missing: 0, elsewhere: 0 };
  for (const { status } of entries) counts[status]++;
  return counts;
}
