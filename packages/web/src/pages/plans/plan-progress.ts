import type { PlanOverview } from '../../api/plan-types.ts';

export interface PlanProgress {
  /** Commitments that are still there to be decided or were: what was merged into others or split counts as these. */
  readonly found: number;
  readonly open: number;
  readonly adopted: number;
  readonly rejected: number;
  /** Decided, rounded down, so that 100 means all. */
  readonly percent: number;
  /** Records that only earlier versions have in the ledger, while nothing of this one is adopted; else null. */
  readonly before: number | null;
}

export function planProgress({
  number,
  states,
  records,
}: Pick<PlanOverview, 'number' | 'states' | 'records'>): PlanProgress {
  const { proposed = 0, adopted = 0, rejected = 0 } = states;
  const found = proposed + adopted + rejected;
  const percent = found === 0 ? 100 : Math.floor(((found - proposed) / found) * 100);
  const before = number > 1 && adopted === 0 && records > 0 ? records : null;
  return { found, open: proposed, adopted, rejected, percent, before };
}
