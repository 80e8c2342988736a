/** What rules look at: the compiled plan, and the views of it that several rules share, made once. */
import type {
  Commitment,
  CompiledPlan,
  Heading,
  Language,
  Line,
  PlanPeriod,
  RoledClause,
  WorkingCalendar,
} from '../types.ts';
import { numberedPlaces, type NumberedPlace } from './numbered-places.ts';
import { findIdle, findPromises, groupItems, type PlanItem } from './plan-items.ts';

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

export interface LintPlan extends RuleContext {
  /** Commitments still to be kept (no reports of what was done, no permissions), and not mere guesses. */
  readonly promises: readonly Commitment[];
  readonly items: readonly PlanItem[];
  /** Numbered headings with text below them in which there is no commitment of any kind. */
  readonly idle: readonly PlanItem[];
  readonly headings: ReadonlyMap<string, Heading>;
  /** The line that holds an offset, or -1 between lines. */
  readonly lineAt: (offset: number) => number;
  /** Every place that bears a number, in order of the text. */
  readonly numbered: () => readonly NumberedPlace[];
  /** The commitment whose span holds an offset. */
  readonly commitmentAt: (offset: number) => Commitment | undefined;
}

export function readPlan(context: RuleContext): LintPlan {
  const headings = new Map(context.outline.map((heading) => [heading.id, heading]));
  const lineAt = (offset: number): number => findLine(context.lines, offset);
  const promises = findPromises(context);
  let numbered: readonly NumberedPlace[] | null = null;
  const plan: LintPlan = {
    ...context,
    promises,
    headings,
    lineAt,
    commitmentAt: (offset) => findCommitment(context.commitments, offset),
    numbered: () => (numbered ??= numberedPlaces(plan)),
    items: groupItems(context, promises, headings),
    idle: findIdle(context),
  };
  return plan;
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
