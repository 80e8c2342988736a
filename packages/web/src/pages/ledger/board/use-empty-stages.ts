import { useQueries } from '@tanstack/react-query';

import type { Stage } from '../../../api/definition.ts';
import { recordCountQuery, type Filter } from '../../../api/record-list.ts';

interface Asked {
  readonly register: string;
  readonly stages: readonly Stage[];
  /** Without those of the stage. */
  readonly filters: readonly Filter[];
}

/** Of what stands in one column. */
export const stageFilters = (filters: readonly Filter[], stage: string): readonly Filter[] => [
  ...filters,
  { field: 'stage', is: 'is', value: stage },
];

/** Stages without a record; null until all are counted. Where nothing is in any of them, none is said to be empty. */
export function useEmptyStages({ register, stages, filters }: Asked): ReadonlySet<string> | null {
  const counts = useQueries({
    queries: stages.map(({ id }) => recordCountQuery(register, stageFilters(filters, id))),
  });
  if (counts.some(({ data, isError }) => data === undefined && !isError)) return null;
  const empty = stages.filter((_stage, at) => counts[at]?.data?.count === 0);
  return new Set(empty.length === stages.length ? [] : empty.map(({ id }) => id));
}
