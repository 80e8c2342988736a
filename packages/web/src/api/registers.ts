import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';
import type { AnswerOf } from './types.ts';

export type RegisterSummary = AnswerOf<'/api/v1/registers'>['items'][number];

/** The registers of the organisation, each in its newest version. */
export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: () => answer(api.GET('/api/v1/registers')),
  staleTime: 300_000,
});
