/** What the API says of plans in JSON without a schema of its own (packages/ledger/src/plans/proposal.ts). */
import type { Modality, OwnerRole, Provenance, Span } from '@taizhang/compiler';

import type { Label } from '../words/label.ts';
import type { AnswerOf, BodyOf } from './types.ts';

type SentWhole = AnswerOf<'/api/v1/plans/{id}'>;
export type ProposalState = SentWhole['proposals'][number]['state'];
export type SentEdit = BodyOf<'/api/v1/plans/{id}/edit'>['edit'];

/** As the compiler read it. */
export interface Found {
  readonly quote: string;
  readonly span: Span;
  readonly headings: readonly string[];
  readonly title: string;
  readonly measure: string;
  readonly owners: readonly { readonly name: string; readonly role: OwnerRole; readonly from: Provenance }[];
  readonly dueOn: string | null;
  readonly cadence: string;
  readonly rules: readonly ScheduleRule[];
  readonly notes: readonly (Label & { readonly code: string })[];
  readonly modality: Modality;
  readonly confidence: number;
}

export interface ScheduleRule {
  readonly kind: 'periodic' | 'target' | 'days' | 'after-completion' | 'continuous';
}

/** What a person put in its place. */
export interface Edited {
  readonly title?: string;
  readonly content?: string;
  readonly measure?: string;
  readonly unit?: string;
  readonly coLeadUnits?: readonly string[];
  readonly jointUnits?: readonly string[];
  readonly dueOn?: string | null;
  readonly cadence?: string;
  readonly rules?: readonly ScheduleRule[];
}

export interface Proposal extends Omit<SentWhole['proposals'][number], 'original' | 'edited'> {
  readonly original: Found;
  readonly edited: Edited | null;
}

export interface WholePlan extends Omit<SentWhole, 'proposals'> {
  readonly proposals: readonly Proposal[];
}

export type Assignment = AnswerOf<'/api/v1/plans/{id}/assignments'>['items'][number];
export type PlanOverview = AnswerOf<'/api/v1/plans/overview'>['items'][number];

export interface OwnerSuggestion {
  readonly kind: 'unit' | 'post';
  readonly id: string;
  readonly name: string;
}
export type OwnerResolution =
  | { readonly kind: 'resolved'; readonly name: string; readonly owner: OwnerSuggestion }
  | { readonly kind: 'each'; readonly name: string; readonly owners: readonly OwnerSuggestion[] }
  | { readonly kind: 'unresolved'; readonly name: string; readonly suggestions: readonly OwnerSuggestion[] };
export interface PlanOwners {
  readonly names: readonly OwnerResolution[];
  readonly questions: readonly {
    readonly name: string;
    readonly times: number;
    readonly suggestions: readonly OwnerSuggestion[];
  }[];
  readonly nobody: number;
  /** What can be taken back; an owner of null is nobody of this organisation. */
  readonly answers: readonly { readonly name: string; readonly owner: OwnerSuggestion | null }[];
}

export type VersionDecision = 'keep' | 'amend' | 'create' | 'withdraw' | 'leave';
export type EntryKind = 'kept' | 'changed' | 'split' | 'merged' | 'dropped' | 'added';
export type ChangeKind = 'reworded' | 're-dated' | 'softened' | 'strengthened' | 'moved';

export interface VersionChange {
  readonly entry: number;
  readonly kind: EntryKind;
  readonly changes: readonly { readonly kind: ChangeKind; readonly message: Label }[];
  readonly previous: readonly Proposal[];
  readonly next: readonly Proposal[];
  readonly records: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly title: string;
    readonly stage: string;
  }[];
  readonly proposed: VersionDecision;
  readonly choices: readonly VersionDecision[];
}
export interface VersionChanges {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly VersionChange[];
}
