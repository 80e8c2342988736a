/** What becomes of each commitment that the compiler found in a plan: shapes, no logic. */
import type { Modality, Provenance, OwnerRole, Span } from '@taizhang/compiler';
import type { Day, Hash, Id, Instant, ScheduleRule } from '../model/index.ts';
import type { ScheduleNote } from '../schedule/from-plan/notes.ts';

export interface Plan {
  readonly id: Id;
  readonly title: string;
  /** Whose plan it is: rights follow it. */
  readonly unit: Id;
  /** Names in it that mean nobody of this organisation. */
  readonly outside: readonly string[];
  readonly createdAt: Instant;
  readonly version: number;
}

export interface PlanVersion {
  readonly plan: Id;
  /** 1, 2, 3 … */
  readonly number: number;
  readonly sourceName: string;
  readonly mediaType: string;
  /** Of the source file, kept in the blob store. */
  readonly source: Hash;
  /** The compiler that read it. */
  readonly compiler: string;
  readonly compilationHash: Hash;
  readonly addedBy: Id | null;
  readonly addedAt: Instant;
}

/** Imported by mistake, and put away. */
export interface RemovedVersion extends PlanVersion {
  readonly removedAt: Instant;
  readonly removedBy: Id | null;
}

/** As the compiler read it, with its place in the text. Never changed. */
export interface FoundCommitment {
  /** `text.slice(...span)` of the plan, word for word. */
  readonly quote: string;
  readonly span: Span;
  /** Titles of the headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly title: string;
  /** What the text says would show that it is done: amounts and documents. */
  readonly measure: string;
  readonly owners: readonly PlannedOwner[];
  readonly dueOn: Day | null;
  /** How often, in the words of the text. */
  readonly cadence: string;
  readonly rules: readonly ScheduleRule[];
  readonly notes: readonly ScheduleNote[];
  readonly modality: Modality;
  /** 0…1; low ones want a look. */
  readonly confidence: number;
}

export interface PlannedOwner {
  readonly name: string;
  readonly role: OwnerRole;
  readonly from: Provenance;
}

/** What a person put in the place of what was found. */
export interface CommitmentEdit {
  readonly title?: string;
  readonly content?: string;
  readonly measure?: string;
  readonly unit?: Id;
  readonly coLeadUnits?: readonly Id[];
  readonly jointUnits?: readonly Id[];
  readonly dueOn?: Day | null;
  readonly cadence?: string;
  readonly rules?: readonly ScheduleRule[];
}

export type ProposalState = 'proposed' | 'adopted' | 'merged' | 'split' | 'rejected';

export interface Proposal {
  readonly plan: Id;
  readonly number: number;
  /** The commitment's id in the compilation; a part of a split has `/1`, `/2` … behind it. */
  readonly commitment: string;
  readonly state: ProposalState;
  readonly original: FoundCommitment;
  readonly edited: CommitmentEdit | null;
  readonly reason: string | null;
  /** The one it was merged into or split from. */
  readonly other: string | null;
  readonly record: Id | null;
  /** The operation that decided it. */
  readonly operation: Id | null;
  readonly version: number;
}

/** A plan with its versions and what became of every commitment in them. */
export interface WholePlan {
  readonly plan: Plan;
  /** Those that stand, by number. */
  readonly versions: readonly PlanVersion[];
  /** By number. Their commitments are not among the proposals; their numbers are never given again. */
  readonly removed: readonly RemovedVersion[];
  /** By version, then in the order of the text. */
  readonly proposals: readonly Proposal[];
}
