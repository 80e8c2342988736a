import type { Day, Hash, Id, Instant, Json, JsonObject } from './basics.ts';

/** One entry of a register, as it stands now. Everything here is computed from its events. */
export interface LedgerRecord {
  readonly id: Id;
  readonly register: string;
  /** Version of the register's definition it was written under. */
  readonly definition: number;
  readonly parent: Id | null;
  readonly number: string | null;
  readonly title: string;
  readonly unit: Id;
  readonly stage: string;
  readonly stageSince: Instant;
  /** The stage it was in before it was stopped, for `<`. */
  readonly resumeStage: string | null;
  readonly dueOn: Day | null;
  /** The first date ever set; moving a date never hides it. */
  readonly firstDueOn: Day | null;
  readonly dueMoves: number;
  readonly doneOn: Day | null;
  readonly data: JsonObject;
  readonly createdBy: Id | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Counts its events, from 1; given back with every write to find conflicts. */
  readonly version: number;
  readonly approval: Approval | null;
  /** Votes towards a quorum that is not yet reached. */
  readonly votes: readonly Vote[];
  /** Who took each transition last; under `<transition>/for` whose place they took, where they stood in for somebody. */
  readonly doers: Readonly<Record<string, Id>>;
}

/** What was approved is frozen as a hash; it is void once the frozen content differs. */
export interface Approval {
  readonly transition: string;
  readonly by: readonly Id[];
  readonly at: Instant;
  readonly content: Hash;
  readonly voidedAt: Instant | null;
}

export interface Vote {
  readonly transition: string;
  readonly person: Id;
  /** Whose place the person took; left out for one's own voice. */
  readonly standsInFor?: Id;
  readonly at: Instant;
}

/** A request to take a transition. */
export interface TransitionCommand {
  readonly transition: string;
  readonly comment?: string;
  readonly inputs?: Readonly<Record<string, Json>>;
  /** The version the actor saw. */
  readonly expectedVersion: number;
}

/** 催办: somebody was urged, by which channel, and what the reply was. */
export interface Urge {
  readonly id: Id;
  readonly record: Id;
  readonly by: Id | null;
  readonly at: Instant;
  readonly channel: string;
  readonly text: string;
  readonly reply: { readonly by: Id; readonly at: Instant; readonly text: string } | null;
}
