import type { CompiledPlan } from '@taizhang/compiler';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Assignment, WholePlan } from '../../api/plan-types.ts';
import { assignmentsQuery } from '../../api/plans.ts';
import { commitmentRows, type CommitmentRow } from './commitment-rows.ts';

const NONE: readonly Assignment[] = [];

/** The commitments of a version; who would do each is known a moment later. */
export function usePlanRows(
  { plan, proposals }: WholePlan,
  number: number,
  compilation: CompiledPlan | undefined,
): readonly CommitmentRow[] {
  const { data } = useQuery(assignmentsQuery(plan.id, number));
  const assignments = data?.items ?? NONE;
  return useMemo(
    () => commitmentRows({ proposals, number, compilation, assignments }),
    [proposals, number, compilation, assignments],
  );
}
