/** The findings that the page shows: those that wait, nearest due day first, and those that ended last. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../api/client.ts';
import { askedFilters, type Filter } from '../../api/record-list.ts';

/** The register that holds findings. */
export const FINDING = 'finding';

const PAGE = 100;
const LAST_ENDED = 50;

const ask = (query: {
  readonly filter: string[];
  readonly sort: string;
  readonly limit: number;
  readonly cursor?: string;
}) =>
  answer(api.GET('/api/v1/registers/{register}/records', { params: { path: { register: FINDING }, query } }));

/** Overdue ones first, those without a due day last. */
export const waitingQuery = (filters: readonly Filter[]) =>
  infiniteQueryOptions({
    queryKey: ['records', FINDING, 'waiting', askedFilters(filters)],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      ask({
        filter: askedFilters(filters),
        sort: 'dueOn',
        limit: PAGE,
        ...(pageParam === null ? {} : { cursor: pageParam }),
      }),
    getNextPageParam: ({ next }) => next,
  });

/** The newest first. */
export const endedQuery = (filters: readonly Filter[]) =>
  queryOptions({
    queryKey: ['records', FINDING, 'ended', askedFilters(filters)],
    queryFn: async () =>
      (await ask({ filter: askedFilters(filters), sort: '-updatedAt', limit: LAST_ENDED })).items,
  });
