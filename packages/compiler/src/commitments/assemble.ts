/** Clauses with roles and facets → commitments. */
import { resolveDeadline } from '../calendar/resolve-deadline.ts';
import { withinThird } from '../calendar/ten-days.ts';
import type { Commitment, Deadline, Facet, Modality, PlanPeriod, Span } from '../types.ts';
import { borrow } from './borrow.ts';
import type { TitleOwner } from './borrow/headings.ts';
import { clauseAt, type Draft, type Reading } from './draft.ts';
import { sortFacets } from './facet-lists.ts';
import { gather } from './gather.ts';
import { CommitmentIds } from './identify.ts';

/** What assembly asks of the language and the stages beside it. */
export interface AssembleOptions {
  /** The period that the dates of a section fall in: of the nearest heading that names one, else of the plan. */
  readonly periodOf: (heading: string | null) => PlanPeriod | null;
  /** How binding the action is; told by its words and the section it stands in. */
  readonly modalityOf: (action: string, heading: string | null) => Modality;
  /** Probability that the clause starts a commitment, 0…1. */
  readonly confidenceOf: (clause: number) => number;
  readonly readAction: ActionReader;
  readonly ownerOfTitle: TitleOwner;
}

/** The main verb of an action and its object, null where they are not clear. */
export type ActionReader = (
  text: string,
  facets: readonly Facet[],
) => { readonly verb: string | null; readonly object: string | null };

export function assembleCommitments(reading: Reading, options: AssembleOptions): Commitment[] {
  const drafts = gather(reading);
  borrow(drafts, reading, options.ownerOfTitle);
  const ids = new CommitmentIds();
  return drafts.map((draft) => finish(draft, reading, options, ids));
}

function finish(draft: Draft, reading: Reading, options: AssembleOptions, ids: CommitmentIds): Commitment {
  const action = clauseAt(reading, draft.action);
  const first = clauseAt(reading, draft.before[0] ?? draft.action);
  const last = clauseAt(reading, draft.after[draft.after.length - 1] ?? draft.action);
  const lists = sortFacets(facetsOf(draft, reading), draft.borrowed);
  const heading = reading.headingOf[draft.action] ?? null;
  const { verb, object } = options.readAction(action.text, reading.facets[draft.action] ?? []);
  return {
    id: ids.next(action.text),
    span: [first.start, last.end],
    action: { span: [action.start, action.end], verb, object },
    heading,
    modality: options.modalityOf(action.text, heading),
    cadence: lists.cadence,
    deadlines: lists.deadline.map((deadline) =>
      dated(deadline, options.periodOf(heading), reading.context.text),
    ),
    quantities: lists.quantity,
    owners: lists.owner,
    deliverables: lists.deliverable,
    mechanisms: lists.mechanism,
    vague: lists.vague,
    placeholders: lists.placeholder,
    outcomes: outcomesOf(draft, reading),
    confidence: Math.round(options.confidenceOf(draft.action) * 1000) / 1000,
  };
}

/** The facets of the draft's own clauses, in order. */
function facetsOf(draft: Draft, { facets }: Reading): (readonly Facet[])[] {
  const own: (readonly Facet[])[] = [];
  for (const index of draft.before) own.push(facets[index] ?? NONE);
  own.push(facets[draft.action] ?? NONE);
  for (const index of draft.after) own.push(facets[index] ?? NONE);
  return own;
}

const NONE: readonly Facet[] = [];

function dated(deadline: Deadline, period: PlanPeriod | null, text: string): Deadline {
  if (deadline.date !== null) return deadline;
  const date = resolveDeadline(deadline.value, deadline.kind, period);
  return date === null ? deadline : { ...deadline, date: withinThird(date, text, deadline.span[1]) };
}

function outcomesOf(draft: Draft, reading: Reading): Span[] {
  const outcomes: Span[] = [];
  for (const index of draft.after) {
    if (reading.roles[index] !== 'outcome') continue;
    const { start, end } = clauseAt(reading, index);
    outcomes.push([start, end]);
  }
  return outcomes;
}
