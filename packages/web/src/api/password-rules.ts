import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';
import type { AnswerOf } from './types.ts';

export type PasswordRules = AnswerOf<'/api/v1/sign-in/password-rules'>;

/** What a password must be here. */
export const passwordRulesQuery = queryOptions({
  queryKey: ['password-rules'],
  queryFn: () => answer(api.GET('/api/v1/sign-in/password-rules')),
  staleTime: Infinity,
});
