/** What rules look at: the compiled plan, and the views of it that several rules share, made once. */
import { hasSubstance } from './substance.ts';
import type {
  Commitment,
  CompiledPlan,
  Heading,
  Language,
  Line,
  PlanPeriod,
  RoledClause,
  Span,
  WorkingCalendar,
} from '../types.ts';

/** What the compiler hands to `runRules` at the end of its work. */
export interface RuleContext {
  readonly text: string;
  readonly language: Language;
  readonly title: string | null;
  readonly period: PlanPeriod | null;
  readonly issuer: string | null;
  readonly lines: readonly Line[];
  readonly clauses: readonly RoledClause[];
  readonly outline: readonly Heading[];
  readonly commitments: readonly Commitment[];
  /** The plan that this one replaces. */
  readonly previous: CompiledPlan | null;
  readonly calendar: WorkingCalendar | null;
}

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

export interface LintPlan extends RuleContext {
  /** Commitments still to be kept (no reports of what was done, no permissions), and not mere guesses. */
  readonly promises: readonly Commitment[];
  readonly items: readonly PlanItem[];
  /** Numbered headings with text below them in which there is no commitment of any kind. */
  readonly idle: readonly PlanItem[];
  readonly headings: ReadonlyMap<string, Heading>;
  /** The line that holds an offset, or -1 between lines. */
  readonly lineAt: (offset: number) => number;
  /** The commitment whose span holds an offset. */
  readonly commitmentAt: (offset: number) => Commitment | undefined;
}

/** Well below this the compiler itself doubts that there is a commitment: no ground for blaming its author. */
const SURE_ENOUGH = 0.4;

export function readPlan(context: RuleContext): LintPlan {
  const headings = new Map(context.outline.map((heading) => [heading.id, heading]));
  const lineAt = (offset: number): number => findLine(context.lines, offset);
  const promises = context.commitments.filter(isPromise);
  return {
    ...context,
    promises,
    headings,
    lineAt,
    commitmentAt: (offset) => findCommitment(context.commitments, offset),
    items: groupItems(context, promises, { headings, lineAt }),
    idle: findIdle(context),
  };
}

function isPromise(commitment: Commitment): boolean {
  return (
    commitment.confidence >= SURE_ENOUGH &&
    (commitment.modality === 'must' || commitment.modality === 'should')
  );
}

function groupItems(
  context: RuleContext,
  promises: readonly Commitment[],
  { headings, lineAt }: Pick<LintPlan, 'headings' | 'lineAt'>,
): PlanItem[] {
  const groups = new Map<string, { heading: Heading | null; commitments: Commitment[] }>();
  for (const commitment of promises) {
    const line = lineAt(commitment.action.span[0]);
    const inTable = (context.lines[line]?.table ?? -1) >= 0;
    const heading =
      inTable || commitment.heading === null ? null : (headings.get(commitment.heading) ?? null);
    const key = heading ? heading.id : `line ${line}`;
    const group = groups.get(key);
    if (group) group.commitments.push(commitment);
    else groups.set(key, { heading, commitments: [commitment] });
  }
  const parents = new Set(context.outline.map(({ parent }) => parent));
  return [...groups.values()].map(({ heading, commitments }) => ({
    heading,
    commitments,
    opening: heading !== null && (parents.has(heading.id) || isGoal(heading)),
    span: heading?.span ?? commitments[0]?.action.span ?? [0, 0],
  }));
}

/** Sections that say where the plan is going, not what is done: 总体要求, 主要目标. */
const GOALS =
  /^(?:总体|主要|工作|发展|年度|基本)?(?:目标|要求|思路|原则|指导思想|总则)(?:[和、与](?:总体|主要|工作|发展|年度|基本)?(?:目标|要求|思路|原则|任务))?$|^(?:vision|goals?|objectives?|aims?|introduction|overview|background|purpose)$/iu;

/** Sections that tell what was or is, and ask for nothing. */
const ACCOUNTS = /(?:背景|情况|形势|意义|依据|范围|附则|说明|问题|成效|回顾|总结|定义|概况|现状|经验|解释)$/u;

function isGoal({ title }: Heading): boolean {
  return GOALS.test(title);
}

function findIdle({ text, outline, clauses, commitments }: RuleContext): PlanItem[] {
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

function findLine(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (!line) break;
    if (offset < line.start) high = middle - 1;
    else if (offset >= line.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Commitments come in order of the text, and hardly overlap: the last one to start before the offset, if it reaches it. */
function findCommitment(commitments: readonly Commitment[], offset: number): Commitment | undefined {
  let low = 0;
  let high = commitments.length - 1;
  let found: Commitment | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const commitment = commitments[middle];
    if (!commitment) break;
    if (commitment.span[0] <= offset) {
      found = commitment;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found && offset < found.span[1] ? found : undefined;
}
