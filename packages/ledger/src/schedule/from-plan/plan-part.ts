import type { Cadence, Deadline, PlanPeriod } from '@taizhang/compiler';
import type { Roll } from '../../model/index.ts';

/** What a schedule is read from: of one commitment, with its plan's text and period. */
export interface PlanPart {
  readonly cadence: readonly Cadence[];
  readonly deadlines: readonly Deadline[];
  readonly period: PlanPeriod | null;
  /** `CompiledPlan.text`, which the spans refer to. */
  readonly text: string;
  /** The organisation's habit for rest days. Default `none`: what is promised for the 31st is due on the 31st. */
  readonly roll?: Roll;
}
