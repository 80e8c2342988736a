/** Which period the yearless dates of a section fall in. */
import { periodOf } from '../outline/plan-period.ts';
import type { Heading, PlanPeriod } from '../types.ts';

/** The period of what stands under a heading; of the plan for null. */
export type PeriodOfHeading = (heading: string | null) => PlanPeriod | null;

/** 二、2027年任务 holds for what stands under it; where no heading above names a period, the plan's own does. */
export function periodsByHeading(headings: readonly Heading[], plan: PlanPeriod | null): PeriodOfHeading {
  const periods = new Map<string | null, PlanPeriod | null>();
  for (const { id, parent, title } of headings)
    periods.set(id, periodOf(title) ?? periods.get(parent) ?? plan);
  return (heading) => periods.get(heading) ?? plan;
}
