import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

import { answer, api } from '../../api/client.ts';
import type { AnswerOf } from '../../api/types.ts';

type Listed = AnswerOf<'/api/v1/search'>['items'][number];
type Place = readonly [start: number, end: number];

/** As the ledger gives it: packages/ledger/src/search/search-records.ts. */
export interface SearchHit {
  readonly record: Listed['record'];
  readonly highlights: readonly Place[];
  /** The field, or `file`, with the words around; null where the title has all. */
  readonly found: {
    readonly in: string;
    readonly excerpt: { readonly text: string; readonly highlights: readonly Place[] };
  } | null;
}

export const searchQuery = (words: string, register: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['search', words, register],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const page = await answer(
        api.GET('/api/v1/search', {
          params: { query: { words, register, cursor: pageParam, limit: 30 } },
          signal,
        }),
      );
      // The description leaves the shape of places open.
      return { next: page.next, hits: page.items as unknown as readonly SearchHit[] };
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: words.length > 1,
    staleTime: 30_000,
  });
