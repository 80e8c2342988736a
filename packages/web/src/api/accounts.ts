/** Accounts and roles of the organisation: for those who administer them. */
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';
import type { AnswerOf, BodyOf } from './types.ts';

export type Account = AnswerOf<'/api/v1/accounts'>['items'][number];
export type Grant = AnswerOf<'/api/v1/roles'>['items'][number];
export type Role = BodyOf<'/api/v1/persons/{id}/roles'>['role'];

const PAGE = 200;

async function all(): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  let cursor: string | undefined;
  do {
    const page = await answer(api.GET('/api/v1/accounts', { params: { query: { cursor, limit: PAGE } } }));
    accounts.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return accounts;
}

export const accountsQuery = queryOptions({ queryKey: ['accounts'], queryFn: all });

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: () => answer(api.GET('/api/v1/roles')),
});
