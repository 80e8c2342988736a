import type { HistoryEntry } from '../../api/record-parts.ts';

type Said = Pick<HistoryEntry, 'comment'>;

const MOST = 2;

/** What people last said with a step, newest first: why it came back, why more time is asked. `history` begins with the oldest. Pure. */
export function lastWords<Entry extends Said>(history: readonly Entry[]): readonly Entry[] {
  return history
    .filter(({ comment }) => comment !== null && comment.trim() !== '')
    .slice(-MOST)
    .toReversed();
}
