/** What the dashboard asks for. A year is asked for as a whole. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../api/client.ts';
import type { AnswerOf } from '../../api/types.ts';
import { askedUnits, type UnitScope } from './unit-scope.ts';

export type CompletionCell = AnswerOf<'/api/v1/dashboards/completion'>['items'][number];
export type CadenceRow = AnswerOf<'/api/v1/dashboards/cadence'>['items'][number];

/** As the ledger computes it: packages/ledger/src/dashboards/burden-by-unit.ts. */
export interface Burden {
  readonly unit: string;
  readonly reports: number;
  readonly files: number;
  readonly fields: number;
}

/** As the ledger computes it: packages/ledger/src/schedule/target-progress.ts. */
export interface TargetProgress {
  readonly done: number;
  readonly atLeast: number;
  readonly atMost: number | null;
  readonly share: number | null;
  readonly expected: number;
  readonly pace: 'not-started' | 'on-pace' | 'behind' | 'reached' | 'missed' | 'over-limit' | 'within-limit';
}

export const yearOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

export const completionQuery = (year: number, scope: UnitScope) =>
  queryOptions({
    queryKey: ['dashboard', 'completion', year, scope],
    queryFn: async () => {
      const query = { ...yearOf(year), ...askedUnits(scope) };
      return (await answer(api.GET('/api/v1/dashboards/completion', { params: { query } }))).items;
    },
  });

export const overdueQuery = (scope: UnitScope) =>
  queryOptions({
    queryKey: ['dashboard', 'overdue', scope],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/dashboards/overdue', { params: { query: askedUnits(scope) } }))).items,
  });

export const silentQuery = (days: number, scope: UnitScope) =>
  queryOptions({
    queryKey: ['dashboard', 'silent', days, scope],
    queryFn: async () => {
      const query = { days, ...askedUnits(scope) };
      return (await answer(api.GET('/api/v1/dashboards/silent', { params: { query } }))).items;
    },
  });

export const targetsQuery = (scope: UnitScope) =>
  queryOptions({
    queryKey: ['dashboard', 'targets', scope],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/dashboards/targets', { params: { query: askedUnits(scope) } }))).items,
  });

export const movedQuery = (scope: UnitScope) =>
  queryOptions({
    queryKey: ['dashboard', 'moved', scope],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/dashboards/moved-dates', { params: { query: askedUnits(scope) } })))
        .items,
  });

export const burdenQuery = (year: number, scope: UnitScope) =>
  queryOptions({
    queryKey: ['dashboard', 'burden', year, scope],
    queryFn: async () => {
      const query = { ...yearOf(year), ...askedUnits(scope) };
      // The description leaves its shape open.
      return (await answer(api.GET('/api/v1/dashboards/burden', { params: { query } })))
        .items as unknown as readonly Burden[];
    },
  });

export const cadenceQuery = (year: number, scope: UnitScope) =>
  infiniteQueryOptions({
    queryKey: ['dashboard', 'cadence', year, scope],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/dashboards/cadence', {
          params: { query: { ...yearOf(year), ...askedUnits(scope), cursor: pageParam, limit: 50 } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
