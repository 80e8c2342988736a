/** Something that can be taken back as a whole. Shapes, no logic. */
import type { Id, Instant, JsonObject, ScheduleRule } from '../model/index.ts';
import type { Proposal } from './proposal.ts';

export interface Operation {
  readonly id: Id;
  readonly kind: OperationKind;
  /** What it did, in numbers and names. */
  readonly summary: JsonObject;
  /** What takes it back, in the order in which it was done; undone from the last. */
  readonly undo: readonly UndoStep[];
  readonly doneBy: Id | null;
  readonly doneAt: Instant;
  readonly undoneBy: Id | null;
  readonly undoneAt: Instant | null;
}

export type OperationKind =
  | 'plan.accept'
  | 'plan.edit'
  | 'plan.merge'
  | 'plan.split'
  | 'plan.reject'
  | 'plan.apply'
  | 'plan.remove'
  /** Taken back by `unloadSample` alone. */
  | 'sample.load';

/** `version` of a record is the one the operation left: another one means that somebody went on with it. */
export type UndoStep =
  | {
      readonly kind: 'proposals';
      readonly plan: Id;
      /** As they were, without what was found, which never changes. */
      readonly before: readonly Omit<Proposal, 'original' | 'version'>[];
      /** Parts that the operation made; they are rejected again. */
      readonly made: readonly { readonly number: number; readonly commitment: string }[];
    }
  /** Versions that were put away; they stand again. */
  | { readonly kind: 'removed'; readonly plan: Id; readonly numbers: readonly number[] }
  | { readonly kind: 'created'; readonly record: Id; readonly version: number }
  | {
      readonly kind: 'amended';
      readonly record: Id;
      readonly version: number;
      readonly data: JsonObject;
      readonly dueMoves: number;
      /** Null where its schedule was left as it was. */
      readonly rules: readonly ScheduleRule[] | null;
    }
  | {
      readonly kind: 'cancelled';
      readonly record: Id;
      readonly version: number;
      /** Its schedule was running. */
      readonly running: boolean;
    };
