/** What a record's page shows beside the record. All keys begin with the record's, so that one change reloads all of it. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';

import { answer, api } from './client.ts';
import type { AnswerOf } from './types.ts';

export type Action = AnswerOf<'/api/v1/records/{id}/actions'>['items'][number];
export type Occurrence = AnswerOf<'/api/v1/records/{id}/occurrences'>['items'][number];
export type EvidenceList = AnswerOf<'/api/v1/records/{id}/evidence'>;
export type GivenEvidence = EvidenceList['given'][number];
export type HistoryEntry = AnswerOf<'/api/v1/records/{id}/history'>['items'][number];
export type Urge = AnswerOf<'/api/v1/records/{id}/urges'>['items'][number];
export type Citation = AnswerOf<'/api/v1/records/{id}/citations'>['items'][number];
export type Target = AnswerOf<'/api/v1/records/{id}/schedule'>['targets'][number];

const at = (id: string) => ({ params: { path: { id } } });

export const actionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'actions'],
    queryFn: async () => (await answer(api.GET('/api/v1/records/{id}/actions', at(id)))).items,
  });

export const branchesQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'branches'],
    queryFn: async () => (await answer(api.GET('/api/v1/records/{id}/branches', at(id)))).items,
  });

export const occurrencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'occurrences'],
    queryFn: async () => (await answer(api.GET('/api/v1/records/{id}/occurrences', at(id)))).items,
  });

export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'evidence'],
    queryFn: () => answer(api.GET('/api/v1/records/{id}/evidence', at(id))),
  });

/** Oldest first. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'history'],
    queryFn: async () => (await answer(api.GET('/api/v1/records/{id}/history', at(id)))).items,
  });

export const urgesQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'urges'],
    queryFn: async () => (await answer(api.GET('/api/v1/records/{id}/urges', at(id)))).items,
  });

export const citationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'citations'],
    queryFn: async () => (await answer(api.GET('/api/v1/records/{id}/citations', at(id)))).items,
    staleTime: 300_000,
  });

export const scheduleQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'schedule'],
    queryFn: () => answer(api.GET('/api/v1/records/{id}/schedule', at(id))),
  });

/** After a change to a record: its own page, those around it, the person's work and the lists. */
export async function reloadAround(client: QueryClient, record: string): Promise<void> {
  await Promise.all(
    [['record', record], ['record'], ['record-head', record], ['my-work'], ['records']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
}
