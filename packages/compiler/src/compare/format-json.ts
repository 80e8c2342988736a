/** Comparisons and coverage as JSON: the data as it is, one object a file. */
import type { PlanComparison, PlanCoverage } from './types.ts';

export function formatComparisonJson(result: PlanComparison | PlanCoverage): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
