/** Records of any register, one at a time; lists are the ledger's. */
import { queryOptions } from '@tanstack/react-query';

import { answer, answerWithVersion, api } from './client.ts';
import type { AnswerOf } from './types.ts';

export type LedgerRecord = AnswerOf<'/api/v1/records/{id}'>;
export type RecordSummary = AnswerOf<'/api/v1/records/{id}/branches'>['items'][number];

/** The record with the etag that a change must name. */
export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id],
    queryFn: () => answerWithVersion(api.GET('/api/v1/records/{id}', { params: { path: { id } } })),
  });

/** For names of linked records: kept for a while, and no other version is needed. */
export const recordHeadQuery = (id: string) =>
  queryOptions({
    queryKey: ['record-head', id],
    queryFn: () => answer(api.GET('/api/v1/records/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });
