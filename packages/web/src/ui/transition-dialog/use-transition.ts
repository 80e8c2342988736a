import { useMutation, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { answer, api } from '../../api/client.ts';
import { onceKey } from '../../api/once.ts';
import { ProblemFailure } from '../../api/problem.ts';
import { reloadAround } from '../../api/record-parts.ts';
import { recordQuery, type LedgerRecord } from '../../api/records.ts';
import type { AnswerOf } from '../../api/types.ts';
import { changedValues, filledValues } from '../record-form/form-values.ts';
import type { TransitionForm } from './transition-needs.ts';

export type Outcome = AnswerOf<'/api/v1/records/{id}/transitions', 'post'>;

export interface TransitionStep {
  /** Null where it failed; `error` or `newest` then say why. */
  readonly take: (values: TransitionForm) => Promise<Outcome | null>;
  readonly isPending: boolean;
  readonly error: unknown;
  /** The record as somebody else has left it meanwhile; null while nobody has. */
  readonly newest: LedgerRecord | null;
  /** Takes `newest` as what the person has seen. */
  readonly goOn: () => void;
}

const isStale = (error: unknown): boolean =>
  error instanceof ProblemFailure && (error.problem.code === 'LG-2101' || error.problem.status === 412);

/** Fills in the fields that changed, then takes the transition; both name the version that the person saw. */
export function useTransition(record: LedgerRecord, transition: string, client: QueryClient): TransitionStep {
  const [base, setBase] = useState(record);
  const [newest, setNewest] = useState<LedgerRecord | null>(null);
  const step = useMutation({
    mutationFn: async ({ fields = {}, inputs = {}, comment = '' }: TransitionForm) => {
      let seen = base;
      const changes = changedValues(seen.data, fields);
      if (Object.keys(changes).length > 0) {
        const params = { path: { id: seen.id }, header: { 'if-match': `"v${seen.version}"` } };
        seen = (await answer(api.PATCH('/api/v1/records/{id}', { params, body: { changes } }))).record;
        setBase(seen);
      }
      const header = { 'if-match': `"v${seen.version}"`, 'idempotency-key': onceKey() };
      const body = {
        transition,
        ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
        inputs: filledValues(inputs),
      };
      return answer(
        api.POST('/api/v1/records/{id}/transitions', { params: { path: { id: seen.id }, header }, body }),
      );
    },
    onError: async (error) => {
      if (!isStale(error)) return;
      const { data } = await client.query({ ...recordQuery(base.id), staleTime: 0 });
      setNewest(data);
    },
    onSuccess: () => reloadAround(client, record.id),
  });
  return {
    take: (values) => step.mutateAsync(values).catch(() => null),
    isPending: step.isPending,
    error: isStale(step.error) ? null : step.error,
    newest,
    goOn: () => {
      if (newest !== null) setBase(newest);
      setNewest(null);
      step.reset();
    },
  };
}
