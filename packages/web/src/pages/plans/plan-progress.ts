import type { PlanOverview } from '../../api/plan-types.ts';

export interface PlanProgress {
  /** Commitments that are still there to be decided or were: what was merged into others or split counts as these. */
  readonly found: number;
  readonly open: number;
  readonly adopted: number;
  readonly rejected: number;
  /** Decided, rounded down, so that 100 means all. */
  readonly percent: number;
}

export function planProgress({
  proposed = 0,
  adopted = 0,
  rejected = 0,
}: PlanOverview['states']): PlanProgress {
  const found = proposed + adopted + rejected;
  const percent = found === 0 ? 100 : Math.floor(((found - proposed) / found) * 100);
  return { found, open: proposed, adopted, rejected, percent };
}
