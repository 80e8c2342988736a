import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../api/client.ts';
import type { RegisterDefinition } from '../../api/definition.ts';

/** Everything that is wrong with a definition that is being edited; its text names it. */
export const checkQuery = (definition: RegisterDefinition) =>
  queryOptions({
    queryKey: ['definition-check', JSON.stringify(definition)],
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.POST('/api/v1/registers/check', {
            body: definition as unknown as Record<string, unknown>,
            signal,
          }),
        )
      ).problems,
    staleTime: Infinity,
    gcTime: 30_000,
  });

/** `before` is the newest version that the person has seen; 0 for a register that is not there yet. */
export const publish = (definition: RegisterDefinition, before: number) =>
  answer(
    api.PUT('/api/v1/registers/{register}', {
      params: { path: { register: definition.id }, header: { 'if-match': `"v${before}"` } },
      body: definition as unknown as Record<string, unknown>,
    }),
  );
