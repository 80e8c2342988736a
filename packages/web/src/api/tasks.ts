import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';
import type { AnswerOf } from './types.ts';

export type Tasks = AnswerOf<'/api/v1/me/tasks'>;
export type Task = Tasks['owed'][number];

/** What I have to sign for, to do, to check. The shell makes everything under `my-work` stale when it changes. */
export const tasksQuery = queryOptions({
  queryKey: ['my-work', 'tasks'],
  queryFn: () => answer(api.GET('/api/v1/me/tasks')),
});
