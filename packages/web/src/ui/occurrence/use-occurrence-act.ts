import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

import { answer, api } from '../../api/client.ts';
import { onceKey } from '../../api/once.ts';
import { ProblemFailure } from '../../api/problem.ts';
import { reloadAround, type Occurrence } from '../../api/record-parts.ts';
import { useWords } from '../../words/define-words.ts';
import type { LightColour } from '../light.tsx';
import { occurrenceWords } from './occurrence-words.ts';

export type ActInput =
  | { readonly act: 'report' | 'verify'; readonly comment: string }
  | { readonly act: 'return' | 'excuse'; readonly reason: string }
  | { readonly act: 'reschedule'; readonly dueOn: string; readonly reason: string }
  | { readonly act: 'light'; readonly light: LightColour; readonly reason: string }
  | { readonly act: 'progress'; readonly on: string; readonly count: number; readonly note: string }
  | { readonly act: 'remove-progress'; readonly entry: string };

/** Acts on a period in the version that is shown; what somebody else did meanwhile is loaded and said. */
export function useOccurrenceAct(occurrence: Occurrence, onDone?: (input: ActInput) => void) {
  const client = useQueryClient();
  const t = useWords(occurrenceWords);
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (input: ActInput) => answer(send(occurrence, input)),
    onSuccess: async (_after, input) => {
      await reloadAround(client, occurrence.record);
      onDone?.(input);
    },
    onError: async (error) => {
      if (!(error instanceof ProblemFailure) || error.problem.code !== 'LG-2101') return;
      await reloadAround(client, occurrence.record);
      void message.warning(t('conflict'));
    },
  });
}

function send({ id, version }: Occurrence, input: ActInput) {
  const params = { path: { id }, header: { 'if-match': `"v${version}"`, 'idempotency-key': onceKey() } };
  switch (input.act) {
    case 'report':
      return api.POST('/api/v1/occurrences/{id}/report', { params, body: { comment: input.comment } });
    case 'verify':
      return api.POST('/api/v1/occurrences/{id}/verify', { params, body: { comment: input.comment } });
    case 'return':
      return api.POST('/api/v1/occurrences/{id}/return', { params, body: { reason: input.reason } });
    case 'excuse':
      return api.POST('/api/v1/occurrences/{id}/excuse', { params, body: { reason: input.reason } });
    case 'reschedule': {
      const { dueOn, reason } = input;
      return api.POST('/api/v1/occurrences/{id}/reschedule', { params, body: { dueOn, reason } });
    }
    case 'light': {
      const { light, reason } = input;
      return api.POST('/api/v1/occurrences/{id}/light', { params, body: { light, reason } });
    }
    case 'progress': {
      const { on, count, note } = input;
      return api.POST('/api/v1/occurrences/{id}/progress', { params, body: { on, count, note } });
    }
    case 'remove-progress':
      return api.POST('/api/v1/occurrences/{id}/remove-progress', { params, body: { entry: input.entry } });
  }
}
