import type { Day, Hash, Id, Role } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** All that a step looks at beside its record, in one answer. Ask with the whole organisation in reach. */
export interface StepFacts {
  /** Posts held today and stood in for today; one row for each person stood in for. */
  readonly holds: readonly {
    readonly post: Id;
    readonly postName: string;
    readonly unit: Id;
    readonly head: boolean;
    readonly standsInFor: Id | null;
  }[];
  /** Roles that reach the record's unit. */
  readonly roles: readonly Role[];
  readonly parent: { readonly id: Id; readonly register: string; readonly unit: Id } | null;
  readonly branches: readonly {
    readonly id: Id;
    readonly register: string;
    readonly definition: number;
    readonly unit: Id;
    readonly role: string | null;
    readonly stage: string;
  }[];
  readonly evidence: readonly {
    readonly blob: Hash;
    readonly expected: string | null;
    readonly datedOn: Day | null;
    readonly expiresOn: Day | null;
  }[];
  readonly openUrges: readonly Id[];
  /** Keys of the occurrences that fell due, or were reported, and are neither done nor excused. */
  readonly unproven: readonly string[];
  /** Of the row with the record's own definition; null for one that is not written yet. */
  readonly definitionId: Id | null;
}

/** What is not there is null: most records have none of it. */
type FactsFound = { readonly [Name in keyof StepFacts]?: StepFacts[Name] | null };

const OF_RECORD = statement<{ facts: FactsFound }>(
  'step-facts',
  'select step_facts($1, $2, $3, $4) as facts',
);
const OF_NEW = statement<{ facts: FactsFound }>(
  'step-facts-of-new',
  `select json_build_object('holds', case when $2::uuid is not null then holds_of($1, $2, $3) end,
     'roles', case when $2 is not null then roles_of($1, $2, $3, $4) end,
     'parent', case when $5::uuid is not null then parent_of($1, $5) end) as facts`,
);

export type FactsQuestion = {
  /** Null for the ledger itself. */
  readonly person: Id | null;
} & (
  | { readonly record: Id }
  /** One that is not written yet; the unit that roles must reach. */
  | { readonly record: null; readonly unit: Id | null; readonly parent: Id | null }
);

export async function stepFacts(reading: Reading, question: FactsQuestion): Promise<StepFacts> {
  const asked = [reading.session.org, question.person, reading.today];
  const row =
    question.record === null
      ? await reading.first(OF_NEW, [...asked, question.unit, question.parent])
      : await reading.first(OF_RECORD, [...asked, question.record]);
  if (row === null) throw new Error('A select of values gave no row.');
  const { facts } = row;
  return {
    holds: facts.holds ?? [],
    roles: facts.roles ?? [],
    parent: facts.parent ?? null,
    branches: facts.branches ?? [],
    evidence: facts.evidence ?? [],
    openUrges: facts.openUrges ?? [],
    unproven: facts.unproven ?? [],
    definitionId: facts.definitionId ?? null,
  };
}
