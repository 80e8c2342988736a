import type { Day, Hash, Id, Instant } from './basics.ts';

/** A stored file. Bytes are kept once by content; the same bytes may prove several things. */
export interface Blob {
  readonly hash: Hash;
  readonly size: number;
}

export interface Evidence {
  readonly id: Id;
  readonly blob: Hash;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  /** The day the evidence itself bears, and the days it covers. */
  readonly datedOn: Day | null;
  readonly coversFrom: Day | null;
  readonly coversTo: Day | null;
  readonly expiresOn: Day | null;
  readonly addedBy: Id | null;
  readonly addedAt: Instant;
}

/** What a file proves: a record, or one of its occurrences; `expected` names the entry of the expected-evidence list. */
export interface Proof {
  readonly evidence: Id;
  readonly record: Id;
  readonly occurrence: Id | null;
  readonly expected: string | null;
  /** Taken back by a later event; never deleted. */
  readonly withdrawnAt: Instant | null;
}
