/** What one clause looks like by itself: everything that its own and its neighbours' features are made of. */
import type { Clause, Facet, ParseContext } from '../../../types.ts';
import { bitsOf, FACET_BIT } from '../../../facets/facet-bits.ts';
import { STYLES } from '../../../outline/heading-evidence.ts';
import { pairOf } from '../../../text/pair-table.ts';
import { readCore, SKIPPABLE, type ClauseCore } from './clause-core.ts';
import { readTail, type ClauseTail } from './clause-tail.ts';

export interface Look {
  readonly clause: Clause;
  readonly core: ClauseCore;
  readonly tail: ClauseTail;
  readonly facets: readonly Facet[];
  /** Bits of `FACET_BIT`. */
  readonly facetBits: number;
  /** Bit of the facet that is all the clause says (3月：, 教务处), 0 for none. */
  readonly wholeFacet: number;
  /** 1 + index in STYLES of the mark at the head of its line, where it opens the line. */
  readonly mark: number;
  readonly label: number;
  readonly opensLine: boolean;
  readonly closesLine: boolean;
  /** The first two characters of the clause behind its mark, as one number (`pairOf`). */
  readonly firstPair: number;
  /** Its last two before the closing punctuation. */
  readonly lastPair: number;
  /** The two characters its predicate starts with. */
  readonly headPair: number;
}

/** Facets that say how often, by when or how much: what a commitment has and a slogan has not. */
export const FIGURES = FACET_BIT.cadence | FACET_BIT.deadline | FACET_BIT.quantity;

export function lookAt(context: ParseContext, facets: readonly (readonly Facet[])[]): Look[] {
  const { clauses, lines } = context;
  return clauses.map((clause, i) => {
    // Reading outside an array, even once, makes all reads at this place slow.
    const before = i > 0 ? clauses[i - 1] : undefined;
    const opensLine = before?.line !== clause.line;
    const own = facets[i] ?? NONE;
    const mark = opensLine ? (lines[clause.line]?.mark ?? null) : null;
    const facetBits = bitsOf(own);
    const core = readCore(clause, facetBits & SKIPPABLE ? own : NONE, mark ? mark.span[1] : clause.start);
    return {
      clause,
      core,
      tail: readTail(clause.text, core.head, core.to),
      facets: own,
      facetBits,
      wholeFacet: wholeFacet(own, core.to - core.from),
      mark: mark ? STYLES.indexOf(mark.style) + 1 : 0,
      label: labelCode(clause),
      opensLine,
      closesLine: clauses[i + 1]?.line !== clause.line,
      firstPair: pairAt(clause.text, core.from, core.to),
      lastPair: core.to < 2 ? 0 : pairAt(clause.text, core.to - 2, core.to),
      headPair: pairAt(clause.text, core.head, core.to),
    };
  });
}

const NONE: readonly Facet[] = [];

/** A facet within one character of the clause's length is all it says. */
function wholeFacet(facets: readonly Facet[], length: number): number {
  for (const facet of facets) if (facet.span[1] - facet.span[0] >= length - 1) return FACET_BIT[facet.facet];
  return 0;
}

function labelCode({ label }: Clause): number {
  return label === null ? 0 : label.charCodeAt(0) * 256 + label.charCodeAt(1);
}

function pairAt(text: string, at: number, to: number): number {
  return pairOf(characterAt(text, at, to), characterAt(text, at + 1, to));
}

export function characterAt(text: string, at: number, to: number): number {
  return at >= 0 && at < to ? text.charCodeAt(at) : 0;
}
