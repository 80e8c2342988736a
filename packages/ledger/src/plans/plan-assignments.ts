/** Who would do what, proposal by proposal: the names of the text looked up in the organisation as it is now. */
import type { Id } from '../model/index.ts';
import type { Reading } from '../store/work.ts';
import { assign, type Assignment } from './assign.ts';
import { namingOf, newest, readPlan } from './plan-work.ts';

export interface PlanAssignment extends Assignment {
  readonly commitment: string;
}

/** Of one version, default the newest, in the order of its text; null where there is no such plan. */
export async function planAssignments(
  reading: Reading,
  { plan, number }: { readonly plan: Id; readonly number?: number },
): Promise<readonly PlanAssignment[] | null> {
  const whole = await readPlan(reading, plan);
  if (whole === null) return null;
  const naming = await namingOf(reading, whole.plan);
  const wanted = number ?? newest(whole);
  return whole.proposals
    .filter((one) => one.number === wanted)
    .map(({ commitment, original, edited }) => ({ commitment, ...assign(original, edited, naming) }));
}
