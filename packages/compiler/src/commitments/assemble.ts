/** Clauses with roles and facets → commitments. */
import { resolveDeadline } from '../calendar/resolve-deadline.ts';
import type { Commitment, Facet, FacetKind, Modality, PlanPeriod, Span } from '../types.ts';
import { borrow } from './borrow.ts';
import type { TitleOwner } from './borrow/headings.ts';
import { clauseAt, type Draft, type Reading } from './draft.ts';
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
  const members = [...draft.before, draft.action, ...draft.after];
  const first = clauseAt(reading, members[0] ?? draft.action);
  const last = clauseAt(reading, members[members.length - 1] ?? draft.action);
  const all = [...members.flatMap((index) => reading.facets[index] ?? []), ...draft.borrowed];
  const heading = reading.headingOf[draft.action] ?? null;
  return {
    id: ids.next(action.text),
    span: [first.start, last.end],
    action: {
      span: [action.start, action.end],
      ...options.readAction(action.text, reading.facets[draft.action] ?? []),
    },
    heading,
    modality: options.modalityOf(action.text, heading),
    cadence: pick(all, 'cadence'),
    deadlines: pick(all, 'deadline').map((deadline) => ({
      ...deadline,
      date: deadline.date ?? resolveDeadline(deadline.value, deadline.kind, options.periodOf(heading)),
    })),
    quantities: pick(all, 'quantity'),
    owners: pick(all, 'owner'),
    deliverables: pick(all, 'deliverable'),
    mechanisms: pick(all, 'mechanism'),
    vague: pick(all, 'vague'),
    placeholders: pick(all, 'placeholder'),
    outcomes: draft.after
      .filter((index) => reading.roles[index] === 'outcome')
      .map((index): Span => [clauseAt(reading, index).start, clauseAt(reading, index).end]),
    confidence: Math.round(options.confidenceOf(draft.action) * 1000) / 1000,
  };
}

/** The values of one kind, in the order of the text, each passage once. */
function pick<K extends FacetKind>(
  facets: readonly Facet[],
  kind: K,
): Omit<Extract<Facet, { facet: K }>, 'facet'>[] {
  const found: Omit<Extract<Facet, { facet: K }>, 'facet'>[] = [];
  for (const facet of facets) {
    if (facet.facet !== kind) continue;
    const { facet: _, ...value } = facet as Extract<Facet, { facet: K }>;
    if (!found.some((other) => other.span[0] === value.span[0] && other.span[1] === value.span[1]))
      found.push(value);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.span[0] - b.span[0]);
}
