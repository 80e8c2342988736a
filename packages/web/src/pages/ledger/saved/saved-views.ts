/** Views that are kept: a name, and what the address says of it. */
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.ts';
import { askedFilters } from '../../../api/record-list.ts';
import type { AnswerOf, BodyOf } from '../../../api/types.ts';
import type { SearchState } from '../../../app/search-state.ts';
import { readState } from '../ledger-state.ts';

export type SavedView = AnswerOf<'/api/v1/views'>['items'][number];

export const viewsQuery = (register: string) =>
  queryOptions({
    queryKey: ['views', register],
    queryFn: async () => (await answer(api.GET('/api/v1/views', { params: { query: { register } } }))).items,
  });

export const saveView = (body: BodyOf<'/api/v1/views'>) => answer(api.POST('/api/v1/views', { body }));

export const deleteView = (id: string) =>
  answer(api.DELETE('/api/v1/views/{id}', { params: { path: { id } } }));

/** For other clients what lists are asked for, for this one the address as it was. */
export function viewOf(search: SearchState): BodyOf<'/api/v1/views'>['query'] {
  const { filters, sort, columns, view } = readState(search);
  const options = Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    filter: askedFilters(filters),
    layout: view,
    options: Object.fromEntries(options),
    ...(sort === null ? {} : { sort }),
    ...(columns === null ? {} : { columns: columns.map(({ id }) => id) }),
  };
}

/** What the address says of a view; one of another client is read as far as it goes. */
export function searchOf({ query }: Pick<SavedView, 'query'>): SearchState {
  const { filter = [], sort, columns, layout, options } = query;
  if (options !== undefined)
    return Object.fromEntries(
      Object.entries(options).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      ),
    );
  return {
    f: filter.length === 0 ? undefined : filter.join('~'),
    sort,
    cols: columns?.join(','),
    view: layout === 'table' ? undefined : layout,
  };
}
