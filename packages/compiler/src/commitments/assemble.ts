/** Gathers clauses and their facets into commitments. */
import type {
  Clause,
  ClauseRole,
  Commitment,
  Facet,
  FacetKind,
  Modality,
  ParseContext,
  Span,
} from '../types.ts';
import { CommitmentIds } from './identify.ts';

export interface AssembleInput {
  readonly context: ParseContext;
  readonly facets: readonly (readonly Facet[])[];
  readonly roles: readonly ClauseRole[];
}

/** A commitment under construction: indices of its clauses, the action's first. */
interface Draft {
  readonly action: number;
  readonly leadins: number[];
  readonly followers: number[];
}

export function assembleCommitments(input: AssembleInput): Commitment[] {
  const ids = new CommitmentIds();
  return gather(input).map((draft) => finish(draft, input, ids));
}

/** Lead-ins wait for the action behind them; details and outcomes go to the action before them, within the line. */
function gather({ context, roles }: AssembleInput): Draft[] {
  const drafts: Draft[] = [];
  let waiting: number[] = [];
  let current: Draft | null = null;
  let line = -1;
  for (const clause of context.clauses) {
    const role = roles[clause.index];
    if (role === 'heading') {
      waiting = [];
      current = null;
      continue;
    }
    if (clause.line !== line) {
      line = clause.line;
    }
    if (role === 'action') {
      current = { action: clause.index, leadins: waiting, followers: [] };
      drafts.push(current);
      waiting = [];
    } else if (role === 'leadin') waiting.push(clause.index);
    else if (role === 'detail' || role === 'outcome') {
      if (current) current.followers.push(clause.index);
      else waiting.push(clause.index);
    }
  }
  return drafts;
}

function finish(draft: Draft, input: AssembleInput, ids: CommitmentIds): Commitment {
  const { context, facets, roles } = input;
  const members = [...draft.leadins, draft.action, ...draft.followers];
  const action = clauseAt(context, draft.action);
  const first = clauseAt(context, members[0] ?? draft.action);
  const last = clauseAt(context, members[members.length - 1] ?? draft.action);
  const own = members.flatMap((index) => facets[index] ?? []);
  return {
    id: ids.next(action.text),
    span: [first.start, last.end],
    action: { span: [action.start, action.end], verb: null, object: null },
    heading: null,
    modality: modalityOf(action.text),
    cadence: pick(own, 'cadence'),
    deadlines: pick(own, 'deadline'),
    quantities: pick(own, 'quantity'),
    owners: pick(own, 'owner'),
    deliverables: pick(own, 'deliverable'),
    mechanisms: pick(own, 'mechanism'),
    vague: pick(own, 'vague'),
    placeholders: pick(own, 'placeholder'),
    outcomes: draft.followers
      .filter((index) => roles[index] === 'outcome')
      .map((index): Span => [clauseAt(context, index).start, clauseAt(context, index).end]),
    confidence: 0.5,
  };
}

function clauseAt(context: ParseContext, index: number): Clause {
  const clause = context.clauses[index];
  if (!clause) throw new RangeError(`no clause ${index}`);
  return clause;
}

function modalityOf(text: string): Modality {
  return /力争|争取|努力|探索|鼓励/u.test(text) ? 'should' : 'must';
}

function pick<K extends FacetKind>(facets: readonly Facet[], kind: K): Omit<Extract<Facet, { facet: K }>, 'facet'>[] {
  return facets
    .filter((facet): facet is Extract<Facet, { facet: K }> => facet.facet === kind)
    .map(({ facet: _, ...value }) => value);
}
