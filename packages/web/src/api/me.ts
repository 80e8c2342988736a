import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';

import { answer, api } from './client.ts';
import type { AnswerOf } from './types.ts';

export type Me = AnswerOf<'/api/v1/me'>;

/** Who is signed in, with roles and rights. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answer(api.GET('/api/v1/me')),
  staleTime: 60_000,
});

/** Below the shell somebody is signed in: the router has asked before. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

export const useMay = (): ((right: string) => boolean) => {
  const { rights } = useMe();
  return (right) => rights.includes(right);
};
