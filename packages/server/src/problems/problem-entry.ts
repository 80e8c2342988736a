import type { Label } from '@taizhang/ledger';

/** One kind of problem: the words in both languages (`{name}` is filled from its data), what to do next, and the status. */
export interface ProblemEntry extends Label {
  readonly status: number;
  readonly next: Label;
}
