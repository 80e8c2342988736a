/** All that a step may look at beside the record itself: loaded before, so that the step stays pure. */
import type { BranchRole, Day, Hash, Id, Instant, Stage } from '../model/index.ts';
import type { Lookups } from '../register/check-value.ts';
import type { Actor, ParentState } from './actor.ts';

export interface StepContext {
  readonly today: Day;
  readonly now: Instant;
  readonly actor: Actor;
  readonly parent: ParentState | null;
  readonly branches: readonly BranchState[];
  /** What proves the record and was not taken back. */
  readonly evidence: readonly EvidenceState[];
  readonly openUrges: readonly Id[];
  /** Keys of the periods that fell due, or were reported, and are neither done nor excused. */
  readonly unproven: readonly string[];
  readonly lookups: Lookups;
}

export interface BranchState {
  readonly id: Id;
  readonly unit: Id;
  readonly role: BranchRole;
  readonly stage: string;
  readonly stageKind: Stage['kind'];
}

export interface EvidenceState {
  readonly blob: Hash;
  /** The entry of the expected-evidence list that it answers. */
  readonly expected: string | null;
  readonly expiresOn: Day | null;
}
