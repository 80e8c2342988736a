import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';

/** Whether the sample organisation is loaded. */
export const sampleQuery = queryOptions({
  queryKey: ['sample'],
  queryFn: () => answer(api.GET('/api/v1/sample')),
});

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => answer(api.GET('/api/v1/organisation')),
  staleTime: 300_000,
});
