/**
 * Lends drafts the facets that hold for them but stand elsewhere: bracket remarks behind a task, label lines and table
 * cells, the subject or the date that opens their sentence, the name that opens their line, the lead-in of their list, and
 * headings.
 */
import { lendHeadings, type TitleOwner } from './borrow/headings.ts';
import { lendLabels } from './borrow/labels.ts';
import { lendLineHeads } from './borrow/line-heads.ts';
import { lendLists } from './borrow/lists.ts';
import { lendRemarks } from './borrow/remarks.ts';
import { lendSentence } from './borrow/sentence.ts';
import type { Draft, Reading } from './draft.ts';
import type { PeriodOfHeading } from './period-of-heading.ts';

export interface BorrowOptions {
  readonly ownerOfTitle: TitleOwner;
  readonly periodOf: PeriodOfHeading;
}

export function borrow(drafts: readonly Draft[], reading: Reading, options: BorrowOptions): void {
  const { ownerOfTitle, periodOf } = options;
  lendRemarks(drafts, reading);
  lendLabels(drafts, reading, periodOf);
  lendSentence(drafts, reading);
  lendLineHeads(drafts, reading, ownerOfTitle);
  lendLists(drafts, reading);
  lendHeadings(drafts, reading, ownerOfTitle);
}
