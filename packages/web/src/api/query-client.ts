import { QueryClient } from '@tanstack/react-query';

import { OfflineError, ProblemFailure } from './problem.ts';

const MOST_TRIES = 3;

/** A no of the server is final; silence is tried again. */
const worthTrying = (failures: number, error: unknown): boolean =>
  failures < MOST_TRIES &&
  (error instanceof OfflineError || (error instanceof ProblemFailure && error.problem.status === 503));

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: worthTrying,
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
      // Tried even where the browser believes to be offline: what waits in silence looks like a page that loads for ever.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
