/** Groups the commitments of a plan into the pieces of work that findings are about. */
import type { Commitment, Heading, Line, Span } from '../types.ts';
import type { RuleContext } from './lint-plan.ts';
import { hasSubstance } from './substance.ts';

/**
 * The commitments that a reader takes as one piece of work: those under one heading, in one table row, or, where there
 * are no headings, in one paragraph. Findings such as a missing owner are reported once an item.
 */
export interface PlanItem {
  readonly heading: Heading | null;
  /** Where a finding about the item points: its heading, else its first action. */
  readonly span: Span;
  readonly commitments: readonly Commitment[];
  /** Stands above other headings: an opening, or goals that the items below spell out. */
  readonly opening: boolean;
}

/** Well below this the compiler itself doubts that there is a commitment: no ground for blaming its author. */
const SURE_ENOUGH = 0.4;

/** What is still to be kept: no reports of what was done, no permissions, and no mere guesses. */
export function findPromises({ commitments }: RuleContext): readonly Commitment[] {
  return commitments.filter(
    ({ confidence, modality }) => confidence >= SURE_ENOUGH && (modality === 'must' || modality === 'should'),
  );
}

interface Group {
  readonly heading: Heading | null;
  readonly inTable: boolean;
  readonly commitments: Commitment[];
}

export function groupItems(
  context: RuleContext,
  promises: readonly Commitment[],
  headings: ReadonlyMap<string, Heading>,
): PlanItem[] {
  const groups = new Map<string | number, Group>();
  const walk = new LineWalk(context.lines);
  for (const commitment of promises) {
    const line = walk.to(commitment.action.span[0]);
    const inTable = (line?.table ?? -1) >= 0;
    const heading = inTable || commitment.heading === null ? undefined : headings.get(commitment.heading);
    const key = heading?.id ?? line?.index ?? -1;
    const group = groups.get(key);
    if (group) group.commitments.push(commitment);
    else groups.set(key, { heading: heading ?? null, inTable, commitments: [commitment] });
  }
  const isOpening = openings(context);
  return [...groups.values()].map((group) => {
    const { heading, commitments } = group;
    const span = heading?.span ?? commitments[0]?.action.span ?? [0, 0];
    return { heading, commitments, span, opening: !group.inTable && isOpening(heading, span) };
  });
}

/** Finds lines for offsets that only grow. */
class LineWalk {
  readonly #lines: readonly Line[];
  #at = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  to(offset: number): Line | undefined {
    while ((this.#lines[this.#at]?.end ?? Infinity) <= offset) this.#at++;
    return this.#lines[this.#at];
  }
}

/** What stands above the items: before the first numbered heading, under a heading with others below it, or goals. */
function openings({ outline }: RuleContext): (heading: Heading | null, span: Span) => boolean {
  const parents = new Set(outline.map(({ parent }) => parent));
  const first = outline.find(({ toc, number }) => !toc && number !== '')?.span[0] ?? 0;
  return (heading, span) => {
    if (heading === null) return span[0] < first;
    return parents.has(heading.id) || isGoal(heading) || (heading.number === '' && span[0] < first);
  };
}

/** Sections that say where the plan is going, not what is done: 总体要求, 主要目标. */
const GOALS =
  /^(?:总体|主要|工作|发展|年度|基本)?(?:目标|要求|思路|原则|指导思想|总则)(?:[和、与](?:总体|主要|工作|发展|年度|基本)?(?:目标|要求|思路|原则|任务))?$|^(?:vision|goals?|objectives?|aims?|introduction|overview|background|purpose)$/iu;

/** Sections that tell what was or is, and ask for nothing. */
const ACCOUNTS = /(?:背景|情况|形势|意义|依据|范围|附则|说明|问题|成效|回顾|总结|定义|概况|现状|经验|解释)$/u;

function isGoal({ title }: Heading): boolean {
  return GOALS.test(title);
}

export function findIdle({ text, outline, clauses, commitments }: RuleContext): PlanItem[] {
  const busy = new Set<string | null>(outline.map(({ parent }) => parent));
  for (const { heading, confidence } of commitments) if (confidence >= SURE_ENOUGH) busy.add(heading);
  const told = new Set<string | null>();
  for (const { role, heading, span } of clauses) {
    if (role === 'heading' || busy.has(heading)) continue;
    // Whatever the compiler made of it: with a number or a thing in it, it is no mere direction.
    if (hasSubstance(text.slice(...span))) busy.add(heading);
    else told.add(heading);
  }
  return outline
    .filter(({ id, number, toc }) => !toc && number !== '' && told.has(id) && !busy.has(id))
    .filter((heading) => !isGoal(heading) && !ACCOUNTS.test(heading.title))
    .map((heading) => ({ heading, span: heading.span, commitments: [], opening: false }));
}
