import type { Day, Id, JsonObject } from './basics.ts';
import type { ActorRule } from './definition.ts';

/**
 * What taking a transition (or missing a time limit) brings about beyond the record itself, with every value filled in.
 * Data, not deeds: the command that took the step carries them out in the same transaction.
 */
export type Effect =
  | {
      readonly kind: 'open-branches';
      readonly register: string;
      readonly branches: readonly NewBranch[];
    }
  /** Each of these takes the transition, as the ledger itself (`system`); one that may not, stays as it is. */
  | {
      readonly kind: 'step-branches';
      readonly transition: string;
      readonly branches: readonly Id[];
      readonly inputs: JsonObject;
    }
  | { readonly kind: 'step-parent'; readonly parent: Id; readonly transition: string }
  | {
      readonly kind: 'replace-in-parent';
      readonly parent: Id;
      readonly fields: readonly string[];
      readonly from: Id;
      readonly to: Id;
    }
  | { readonly kind: 'due-moved'; readonly from: Day | null; readonly to: Day }
  | { readonly kind: 'approval-voided'; readonly transition: string }
  | { readonly kind: 'start-schedule' }
  | { readonly kind: 'stop-schedule' }
  | {
      readonly kind: 'urge';
      readonly channel: string;
      readonly text: string;
      readonly who: readonly ActorRule[];
    }
  | { readonly kind: 'answer-urges'; readonly urges: readonly Id[]; readonly text: string }
  | { readonly kind: 'notify'; readonly who: readonly ActorRule[]; readonly notice: string };

export interface NewBranch {
  readonly unit: Id;
  readonly role: BranchRole;
  /** The first values of its fields, `unit` and `role` among them. */
  readonly data: JsonObject;
}

export type BranchRole = 'lead' | 'joint';
