/** What is known of each commitment of a version, brought together for the list. Pure. */
import type { Commitment, CompiledPlan, Diagnostic, Span } from '@taizhang/compiler';

import type { Assignment, Proposal, ProposalState } from '../../api/plan-types.ts';

export interface CommitmentRow {
  readonly id: string;
  /** From 1, in the order of the text. */
  readonly place: number;
  readonly proposal: Proposal;
  readonly state: ProposalState;
  readonly span: Span;
  /** As the compiler found it; parts of a split share that of the whole. */
  readonly found: Commitment | undefined;
  readonly values: CommitmentValues;
  readonly assignment: Assignment | undefined;
  /** What the lint says of its sentence. */
  readonly diagnostics: readonly Diagnostic[];
  /** A person put something in the place of what was found. */
  readonly edited: boolean;
}

/** As it would be taken over: what a person set, else what was found. */
export interface CommitmentValues {
  readonly title: string;
  readonly measure: string;
  readonly cadence: string;
  readonly dueOn: string | null;
  readonly recurs: boolean;
}

interface Version {
  readonly proposals: readonly Proposal[];
  readonly number: number;
  readonly compilation: CompiledPlan | undefined;
  readonly assignments: readonly Assignment[];
}

/** Parts that went with the undoing of their split are left out. */
export function commitmentRows({
  proposals,
  number,
  compilation,
  assignments,
}: Version): readonly CommitmentRow[] {
  const here = proposals.filter((one) => one.number === number);
  const states = new Map(here.map(({ commitment, state }) => [commitment, state]));
  const found = new Map(compilation?.commitments.map((one) => [keyOf(one.span), one]));
  const assigned = new Map(assignments.map((one) => [one.commitment, one]));
  const lint = diagnosticsBySpan(compilation);
  return here
    .filter((one) => !isUndonePart(one, states))
    .map((proposal, index) => {
      const { commitment, state, original, edited } = proposal;
      const key = keyOf(original.span);
      return {
        id: commitment,
        place: index + 1,
        proposal,
        state,
        span: original.span,
        found: found.get(key),
        values: valuesOf(proposal),
        assignment: assigned.get(commitment),
        diagnostics: lint.get(key) ?? [],
        edited: edited !== null,
      };
    });
}

function valuesOf({ original, edited }: Pick<Proposal, 'original' | 'edited'>): CommitmentValues {
  return {
    title: edited?.title ?? original.title,
    measure: edited?.measure ?? original.measure,
    cadence: edited?.cadence ?? original.cadence,
    dueOn: edited?.dueOn === undefined ? original.dueOn : edited.dueOn,
    recurs: (edited?.rules ?? original.rules).length > 0,
  };
}

const keyOf = ([start, end]: Span): string => `${start}-${end}`;

/** `<whole>/<n>`, whose whole is one again. */
const isUndonePart = ({ commitment, other }: Proposal, states: ReadonlyMap<string, ProposalState>): boolean =>
  other !== null && commitment.startsWith(`${other}/`) && states.get(other) !== 'split';

/** A finding belongs to the commitment that it names, else to the one in which it stands. */
function diagnosticsBySpan(
  compilation: CompiledPlan | undefined,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const lists = new Map<string, Diagnostic[]>();
  if (compilation === undefined) return lists;
  const { commitments, diagnostics } = compilation;
  for (const diagnostic of diagnostics) {
    const [start] = diagnostic.span;
    const inside = commitments.find(
      ({ id, span }) =>
        span[0] <= start &&
        start < span[1] &&
        (diagnostic.commitment === null || diagnostic.commitment === id),
    );
    const owner = inside ?? commitments.find(({ id }) => id === diagnostic.commitment);
    if (owner === undefined) continue;
    const key = keyOf(owner.span);
    lists.set(key, [...(lists.get(key) ?? []), diagnostic]);
  }
  return lists;
}
