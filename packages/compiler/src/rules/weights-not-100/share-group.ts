/** Numbers that are meant to add up: the weights of one list, the scores of one column. */
import type { Span } from '../../types.ts';

export interface Share {
  readonly n: number;
  readonly span: Span;
}

export interface ShareGroup {
  readonly shares: readonly Share[];
  readonly total: number;
  /** Where the total is stated; null where 100 is taken for granted. */
  readonly totalSpan: Span | null;
  /** Percentages rather than points. */
  readonly percent: boolean;
  /** Where a finding points, if not from the first share to the last. */
  readonly span: Span | null;
}

/** Extra points and deductions stand outside the whole. */
export const OUTSIDE = /加分|扣分|附加|减分|bonus|extra|deduct/iu;
