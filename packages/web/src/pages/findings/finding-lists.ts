import { infiniteQueryOptions } from '@tanstack/react-query';

import { answer, api } from '../../api/client.ts';
import type { SearchState } from '../../app/search-state.ts';

export const FINDING = 'finding';
const PAGE = 20;

/** What the page's address asks for, as the API takes it. */
export const askedOf = ({ severity, unit }: SearchState): readonly string[] => [
  ...(severity === undefined ? [] : [`severity:is:${severity}`]),
  ...(unit === undefined ? [] : [`unit:under:${unit}`]),
];

/** The findings in some stages, the nearest due first, page by page. */
export const columnQuery = (stages: readonly string[], asked: readonly string[]) =>
  infiniteQueryOptions({
    queryKey: ['records', FINDING, 'column', stages, asked],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/registers/{register}/records', {
          params: {
            path: { register: FINDING },
            query: {
              filter: [...stages.map((stage) => `stage:is:${stage}`), ...asked],
              limit: PAGE,
              sort: 'dueOn',
              field: ['severity', 'source'],
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
