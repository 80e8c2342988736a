import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';

/** How one can sign in here, and whether the first start is still to be done. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['sign-in-options'],
  queryFn: () => answer(api.GET('/api/v1/sign-in/options')),
  staleTime: 0,
});
