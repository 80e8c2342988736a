/** What `compare` and `coverage` put out: data only, offsets into the two texts, sentences in Chinese and English. */
import type { LocalizedText, PlanPeriod, Span } from '../types.ts';

/** One plan of a comparison, as far as a reader of the result needs it. */
export interface PlanReference {
  readonly name: string;
  readonly title: string | null;
  readonly period: PlanPeriod | null;
  readonly commitments: number;
}

/** A commitment of one side. `index` is its place in that plan's `commitments`. */
export interface CommitmentReference {
  readonly id: string;
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** Titles of the headings above it, outermost first. */
  readonly headings: readonly string[];
}

/** What became of a promise between two plans. A pair may carry several. */
export type ChangeKind = 'reworded' | 're-dated' | 'softened' | 'strengthened' | 'moved';

/** Which part of the promise a change is about. */
export type ChangeAspect = 'wording' | 'modality' | 'quantity' | 'cadence' | 'deadline' | 'owner' | 'partner';

export interface Change {
  readonly kind: ChangeKind;
  readonly aspect: ChangeAspect;
  /** Where it shows in the previous text, or null where the previous plan said nothing. */
  readonly previous: Span | null;
  readonly next: Span | null;
  /** For re-dated: which way the date went, where that can be told. */
  readonly direction?: 'later' | 'earlier';
  readonly message: LocalizedText;
}

/** A run of the word-level difference. `same` has both spans, `removed` only the previous, `added` only the next. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly previous: Span | null;
  readonly next: Span | null;
}

/** `kept` and `changed` are one to one, `split` one to many, `merged` many to one. */
export type EntryKind = 'kept' | 'changed' | 'split' | 'merged' | 'dropped' | 'added';

/** Every commitment of both plans stands in exactly one entry. */
export interface ComparisonEntry {
  readonly kind: EntryKind;
  /** Empty for `added`. */
  readonly previous: readonly CommitmentReference[];
  /** Empty for `dropped`. */
  readonly next: readonly CommitmentReference[];
  /** 1 for the same words, 0 where there is no counterpart. */
  readonly similarity: number;
  readonly changes: readonly Change[];
  /** Word by word, for a pair whose words differ; else empty. */
  readonly diff: readonly DiffPart[];
}

export interface PlanComparison {
  readonly schema: 'taizhang.compare/1';
  readonly previous: PlanReference;
  readonly next: PlanReference;
  /** Years by which dates of the previous plan were moved before comparing: 1 between the plans of 2025 and 2026. */
  readonly rolledYears: number;
  /** In the order of the next plan; what was dropped stands where it used to. */
  readonly entries: readonly ComparisonEntry[];
  readonly summary: ComparisonSummary;
}

/** Entries by kind, and entries that carry each kind of change. */
export interface ComparisonSummary {
  readonly entries: Readonly<Record<EntryKind, number>>;
  readonly changes: Readonly<Record<ChangeKind, number>>;
}

// ---- coverage -----------------------------------------------------------------------------------------------

/** `elsewhere`: the parent gave it to other units by name, so this unit need not take it up. */
export type CoverageStatus = 'taken-up' | 'partly' | 'missing' | 'elsewhere';

export interface CoverageMatch {
  readonly child: CommitmentReference;
  /** Share of the parent's wording found in it, 0 to 1, rare words counting more. */
  readonly share: number;
  readonly reasons: readonly LocalizedText[];
}

/** Something the parent asks for and the child does not promise in full. */
export interface CoverageGap {
  readonly aspect: ChangeAspect | 'deliverable';
  readonly parent: Span;
  readonly child: Span | null;
  readonly message: LocalizedText;
}

export interface CoverageEntry {
  readonly status: CoverageStatus;
  readonly parent: CommitmentReference;
  /** Best first. */
  readonly matches: readonly CoverageMatch[];
  readonly gaps: readonly CoverageGap[];
}

export interface PlanCoverage {
  readonly schema: 'taizhang.coverage/1';
  readonly parent: PlanReference;
  readonly child: PlanReference;
  /** One for every commitment of the parent, in its order. */
  readonly entries: readonly CoverageEntry[];
  /** Commitments of the child that take up nothing of the parent: its own initiatives. */
  readonly own: readonly CommitmentReference[];
  readonly summary: Readonly<Record<CoverageStatus, number>>;
}
