/**
 * By June the committee shall: (1) …; (2) …. Who a lead-in names and when it says hold for every item of the list under it,
 * not for the first alone.
 */
import type { Facet, FacetKind, Line } from '../../types.ts';
import { clauseAt, holds, MOST_LENT, type Draft, type Reading } from '../draft.ts';
import { lend, type Lent } from '../facet-value.ts';

interface List {
  readonly lent: readonly Lent[];
  readonly heading: string | null;
  /** The line of the last item. */
  readonly line: Line;
}

const KINDS: readonly FacetKind[] = ['owner', 'deadline', 'cadence'];

/** To be called once the first items have what lead-ins carry. */
export function lendLists(drafts: readonly Draft[], reading: Reading): void {
  let list: List | null = null;
  let last = -1;
  for (const draft of drafts) {
    const line = reading.context.lines[clauseAt(reading, draft.action).line];
    if (!line) continue;
    // Of several actions of an item the first says which list it is in.
    if (line.index !== last) list = listAt(draft, line, list, reading);
    last = line.index;
    if (list?.line === line) for (const kind of KINDS) lendKind(draft, kind, list, reading);
  }
}

/** The list that a line is in: one that the line above announces, else the one that goes on. */
function listAt(draft: Draft, line: Line, list: List | null, reading: Reading): List | null {
  if (!line.mark) return null;
  const heading = reading.headingOf[draft.action] ?? null;
  const lent = announced(draft, line, reading);
  if (lent.length > 0) return { lent, heading, line };
  if (!list || heading !== list.heading) return null;
  if (goesOn(list.line, line)) return { ...list, line };
  return isWithin(list.line, line) ? list : null;
}

function lendKind(draft: Draft, kind: FacetKind, { lent }: List, reading: Reading): void {
  if (!holds(draft, reading, kind)) draft.borrow(lent.filter((each) => each.kind === kind));
}

/** What the line above states that ends with a colon; where it is no lead-in, what opens it: 各分馆6月底前要做到：. */
function announced(
  draft: Draft,
  { index, start }: Line,
  { context, facets, roles }: Reading,
): readonly Lent[] {
  const above = context.lines[index - 1];
  if (!above || !COLONS.includes(context.text.charAt(above.end - 1))) return NONE;
  const lent: Lent[] = [];
  for (let i = firstOf(draft) - 1; i >= 0; i--) {
    const clause = context.clauses[i];
    if (!clause || clause.start < above.start) break;
    if (clause.end > start) continue;
    if (roles[i] === 'heading' || roles[i] === 'action') return NONE;
    const stated = facets[i] ?? [];
    const announced = roles[i] === 'leadin' ? stated : openingOf(stated, clause.words);
    lent.unshift(...announced.filter(lasts).map(lend));
  }
  return lent.slice(0, MOST_LENT);
}

/** The facets that stand one behind the other from `from` on: 各分馆|6月底前|要做到. */
function openingOf(stated: readonly Facet[], from: number): readonly Facet[] {
  const opening: Facet[] = [];
  for (let at = from; opening.length < MOST_LENT;) {
    const next = stated.find(({ span }) => span[0] === at && span[1] > at);
    if (next === undefined) break;
    opening.push(next);
    at = next.span[1];
  }
  return opening;
}

function firstOf({ action, before }: Draft): number {
  return before[0] ?? action;
}

/** Partners of the lead-in are not those of every item; a date that it tells of is no time limit. */
function lasts(facet: Facet): boolean {
  if (facet.facet === 'owner') return facet.role !== 'with';
  return facet.facet === 'cadence' || (facet.facet === 'deadline' && facet.kind === 'by');
}

const NONE: readonly Lent[] = [];
const COLONS = ':：';

/** Whether `next` is the item behind the one that `line` holds. */
function goesOn({ mark }: Line, { mark: next }: Line): boolean {
  if (!mark || next?.style !== mark.style || next.depth !== mark.depth) return false;
  return mark.style === 'bullet' || next.value === mark.value + 1;
}

/** An item of an item. */
function isWithin({ mark }: Line, { mark: next }: Line): boolean {
  return mark !== null && next?.value === 1 && next.style !== mark.style;
}
