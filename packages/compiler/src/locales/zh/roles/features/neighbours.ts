/** Features of the clauses before and behind. */
import { numbersOf, put, putBoth, type FeatureSink } from '../../../../roles/feature-sink.ts';
import type { Look } from '../look.ts';

export const NeighbourTemplate = {
  before: 60,
  beforeLast: 61,
  behind: 62,
  closers: 63,
  closersAhead: 64,
  bitsBehind: 69,
  opener: 78,
  beforeTailGroup: 100,
  twoBefore: 103,
} as const;

const ALL = numbersOf(NeighbourTemplate);

/** Stands for "no clause on this side of the line". */
const NONE = 30;

export function addNeighbours(looks: readonly Look[], i: number, sink: FeatureSink): void {
  const look = looks[i];
  if (!look) return;
  const { core } = look;
  const { values } = sink;
  const previous = i > 0 ? looks[i - 1] : undefined;
  const following = looks[i + 1];
  const before = look.opensLine ? undefined : previous;
  const behind = look.closesLine ? undefined : following;
  const beforeGroup = before?.core.group ?? NONE;
  put(values, NeighbourTemplate.before, before?.firstPair ?? 0);
  put(values, NeighbourTemplate.beforeLast, before?.lastPair ?? 0);
  putBoth(values, NeighbourTemplate.behind, behind?.firstPair ?? 0, following?.mark ?? 0);
  putBoth(values, NeighbourTemplate.closers, before?.core.closer ?? 0, core.closer);
  putBoth(values, NeighbourTemplate.closersAhead, behind?.core.closer ?? 0, core.closer);
  putBoth(values, NeighbourTemplate.bitsBehind, behind?.facetBits ?? 0, look.facetBits);
  putBoth(values, NeighbourTemplate.opener, before?.wholeFacet ?? 0, before?.core.closer ?? 0);
  putBoth(values, NeighbourTemplate.beforeTailGroup, before?.tail.tail ?? NONE, core.group);
  const second = before?.opensLine === false ? looks[i - 2] : undefined;
  putBoth(values, NeighbourTemplate.twoBefore, (second?.core.group ?? NONE) * 64 + beforeGroup, core.group);
  sink.addAll(ALL);
}
