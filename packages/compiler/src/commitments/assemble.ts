/** Clauses with roles and facets → commitments. */
import { bitsByClause } from '../facets/facet-bits.ts';
import type { Clause, Commitment, Facet, Modality, Span } from '../types.ts';
import { borrow } from './borrow.ts';
import type { TitleOwner } from './borrow/headings.ts';
import { DeadlineDates } from './deadline-dates.ts';
import { clauseAt, type Draft, type Reading } from './draft.ts';
import { FacetPiles } from './facet-piles.ts';
import { gather } from './gather.ts';
import { CommitmentIds } from './identify.ts';
import type { PeriodOfHeading } from './period-of-heading.ts';

/** What assembly asks of the language and the stages beside it. */
export interface AssembleOptions {
  /** The period that the dates of a section fall in: of the nearest heading that names one, else of the plan. */
  readonly periodOf: PeriodOfHeading;
  /** How binding the action is; told by its words and the section it stands in. */
  readonly modalityOf: (action: string, heading: string | null) => Modality;
  /** Probability that the clause starts a commitment, 0…1. */
  readonly confidenceOf: (clause: number) => number;
  readonly readAction: ActionReader;
  readonly ownerOfTitle: TitleOwner;
}

/** The main verb of an action and its object, null where they are not clear. */
export type ActionReader = (text: string, facets: readonly Facet[]) => ReadAction;

export interface ReadAction {
  readonly verb: string | null;
  readonly object: string | null;
  /** The part of the text that says what is done, where that is not all of it: a cell of a row. */
  readonly within?: Span;
}

/** All that the stages before know of a plan. */
export type AssembleInput = Omit<Reading, 'stated'>;

export function assembleCommitments(input: AssembleInput, options: AssembleOptions): Commitment[] {
  const reading: Reading = { ...input, stated: bitsByClause(input.facets) };
  const drafts = gather(reading);
  borrow(drafts, reading, options);
  const assembly = {
    reading,
    options,
    ids: new CommitmentIds(drafts.length),
    piles: new FacetPiles(),
    dates: new DeadlineDates(input.context.text, options.periodOf),
  };
  return drafts.map((draft) => finish(draft, assembly));
}

interface Assembly {
  readonly reading: Reading;
  readonly options: AssembleOptions;
  readonly ids: CommitmentIds;
  readonly piles: FacetPiles;
  readonly dates: DeadlineDates;
}

function finish(draft: Draft, assembly: Assembly): Commitment {
  const { reading, options, ids, piles, dates } = assembly;
  const action = clauseAt(reading, draft.action);
  const first = clauseAt(reading, draft.before[0] ?? draft.action);
  const { after } = draft;
  const last = clauseAt(
    reading,
    after.length === 0 ? draft.action : (after[after.length - 1] ?? draft.action),
  );
  const heading = reading.headingOf[draft.action] ?? null;
  // An item that is numbered anew stays the same commitment.
  const words = action.text.slice(action.words - action.start);
  const { verb, object, within } = options.readAction(words, reading.facets[draft.action] ?? NONE);
  const acting = partOf(action, within);
  pile(draft, reading, piles);
  return {
    id: ids.next(words),
    span: [first === action ? acting[0] : first.words, last === action ? acting[1] : last.end],
    action: { span: acting, verb, object },
    heading,
    modality: options.modalityOf(action.text, heading),
    cadence: piles.cadence.take(),
    deadlines: dates.dated(piles.deadline.take(), heading),
    quantities: piles.quantity.take(),
    owners: piles.owner.take(),
    deliverables: piles.deliverable.take(),
    mechanisms: piles.mechanism.take(),
    vague: piles.vague.take(),
    placeholders: piles.placeholder.take(),
    outcomes: outcomesOf(draft, reading),
    confidence: Math.round(options.confidenceOf(draft.action) * 1000) / 1000,
  };
}

function partOf({ words, end }: Clause, within: Span | undefined): Span {
  return within ? [words + within[0], words + within[1]] : [words, end];
}

/** Puts the facets of the draft's own clauses, in order, and what it borrows on the piles. */
function pile(draft: Draft, { facets }: Reading, piles: FacetPiles): void {
  for (const index of draft.before) piles.addStated(facets[index] ?? NONE);
  piles.addStated(facets[draft.action] ?? NONE);
  for (const index of draft.after) piles.addStated(facets[index] ?? NONE);
  piles.addLent(draft.borrowed);
}

const NONE: readonly never[] = [];

function outcomesOf(draft: Draft, reading: Reading): readonly Span[] {
  let outcomes: Span[] | null = null;
  for (const index of draft.after) {
    if (reading.roles[index] !== 'outcome') continue;
    const { start, end } = clauseAt(reading, index);
    if (outcomes === null) outcomes = [[start, end]];
    else outcomes.push([start, end]);
  }
  return outcomes ?? NONE;
}
