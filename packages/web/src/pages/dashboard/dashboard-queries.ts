/** What the dashboard asks for. A year is asked for as a whole; units are picked in the page where the API gives all. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../api/client.ts';
import type { AnswerOf } from '../../api/types.ts';

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

export const completionQuery = (year: number) =>
  queryOptions({
    queryKey: ['dashboard', 'completion', year],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/dashboards/completion', { params: { query: yearOf(year) } }))).items,
  });

export const overdueQuery = queryOptions({
  queryKey: ['dashboard', 'overdue'],
  queryFn: async () => (await answer(api.GET('/api/v1/dashboards/overdue'))).items,
});

export const silentQuery = (days: number) =>
  queryOptions({
    queryKey: ['dashboard', 'silent', days],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/dashboards/silent', { params: { query: { days } } }))).items,
  });

export const targetsQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['dashboard', 'targets', unit],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/dashboards/targets', { params: { query: { unit } } }))).items,
  });

export const movedQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['dashboard', 'moved', unit],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/dashboards/moved-dates', { params: { query: { unit } } }))).items,
  });

export const burdenQuery = (year: number) =>
  queryOptions({
    queryKey: ['dashboard', 'burden', year],
    queryFn: async () =>
      // The description leaves its shape open.
      (await answer(api.GET('/api/v1/dashboards/burden', { params: { query: yearOf(year) } })))
        .items as unknown as readonly Burden[],
  });

export const cadenceQuery = (year: number, unit: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['dashboard', 'cadence', year, unit],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/dashboards/cadence', {
          params: { query: { ...yearOf(year), unit, cursor: pageParam, limit: 50 } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
