/** Counts what a plan numbers: per kind of number in the whole, and the list that follows a place. */
import type { MarkStyle, Span } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';
import type { NumberedPlace } from '../numbered-places.ts';
import type { Claim } from './find-claims.ts';

export interface Count {
  readonly n: number;
  /** The number of the last counted place. */
  readonly last: Span;
}

/** Everything that a total of the plan may be meant to be: all places of a kind, the highest number, the rows of a table. */
export function countAll(places: readonly NumberedPlace[], plan: LintPlan): Count[] {
  const kinds = new Map<string, { n: number; highest: NumberedPlace; last: NumberedPlace }>();
  for (const place of places) {
    const { style, depth, value } = place.mark;
    const key = `${style}${depth}`;
    const kind = kinds.get(key);
    if (kind) {
      kind.n++;
      kind.last = place;
      if (value > kind.highest.mark.value) kind.highest = place;
    } else kinds.set(key, { n: 1, highest: place, last: place });
  }
  const counts: Count[] = [];
  for (const { n, highest, last } of kinds.values()) {
    counts.push({ n, last: last.mark.span }, { n: highest.mark.value, last: highest.mark.span });
  }
  return [...counts, ...tableRows(plan)];
}

function tableRows(plan: LintPlan): Count[] {
  let rows = 0;
  let last: Span | null = null;
  for (const line of plan.lines) {
    if (line.table < 0 || line.index === line.headerRow) continue;
    rows++;
    last = [line.start, line.end];
  }
  return last ? [{ n: rows, last }] : [];
}

/** The list that a claim such as “抓好以下5项工作：” announces: 1, 2, 3 … of one kind, from the claim on. */
export function countAfter(places: readonly NumberedPlace[], claim: Claim, plan: LintPlan): Count | null {
  const from = firstAfter(places, claim.span[1]);
  const first = places[from];
  if (!first || first.mark.value !== 1 || isTooFar(first, claim, plan)) return null;
  const outer = enclosingStyles(claim, plan, places);
  let n = 1;
  let last = first;
  for (let at = from + 1; at < places.length; at++) {
    const place = places[at];
    if (!place || outer.has(place.mark.style)) break;
    if (place.mark.style !== first.mark.style) continue;
    if (place.mark.value === 1) break;
    if (first.mark.style === 'enumerated' && place.line !== first.line && place.mark.value !== n + 1) break;
    n++;
    last = place;
  }
  return { n, last: last.mark.span };
}

/** A list starts right behind its announcement, at most some lines below. */
const MAX_LINES = 4;

function isTooFar(first: NumberedPlace, claim: Claim, plan: LintPlan): boolean {
  return first.line - plan.lineAt(claim.span[0]) > MAX_LINES;
}

function firstAfter(places: readonly NumberedPlace[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.mark.span[0] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Styles of the headings that the claim stands under: the next of those ends the list. */
function enclosingStyles(
  claim: Claim,
  plan: LintPlan,
  places: readonly NumberedPlace[],
): ReadonlySet<MarkStyle> {
  const styles = new Set<MarkStyle>();
  const before = places[firstAfter(places, claim.span[0]) - 1];
  if (!before) return styles;
  let heading = before.heading ?? plan.headings.get(before.under);
  const styleAt = new Map<number, MarkStyle>();
  if (before.heading) styleAt.set(before.heading.span[0], before.mark.style);
  for (let steps = 0; heading && steps < MAX_DEPTH; steps++) {
    const at = firstAfter(places, heading.span[0]);
    const place = places[at];
    if (place?.heading === heading) styles.add(place.mark.style);
    heading = heading.parent === null ? undefined : plan.headings.get(heading.parent);
  }
  return styles;
}

const MAX_DEPTH = 8;
