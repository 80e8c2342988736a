/** Which period the yearless dates of a section fall in. */
import { periodOf } from '../outline/plan-period.ts';
import type { Heading, PlanPeriod } from '../types.ts';

/** 二、2027年任务 holds for what stands under it; where no heading above names a period, the plan's own does. */
export function periodsByHeading(
  headings: readonly Heading[],
  plan: PlanPeriod | null,
): (heading: string | null) => PlanPeriod | null {
  const periods = new Map<string | null, PlanPeriod | null>();
  for (const { id, parent, title } of headings)
    periods.set(id, periodOf(title) ?? periods.get(parent) ?? plan);
  return (heading) => periods.get(heading) ?? plan;
}
