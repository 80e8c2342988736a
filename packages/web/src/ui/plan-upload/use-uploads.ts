/** Sends files one after the other while the page is open, and says how each is doing. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';

import { planKey, plansKey } from '../../api/plans.ts';
import { uploadPlan } from '../../api/upload-plan.ts';
import { afterEvent, nextUpload, type QueuedUpload } from './upload-queue.ts';

export interface UploadTarget {
  /** Of which they are versions. */
  readonly plan?: string | undefined;
  readonly unit?: string | undefined;
}

export interface Uploads {
  readonly queue: readonly QueuedUpload[];
  readonly add: (files: readonly File[]) => void;
  readonly stop: (id: number) => void;
  readonly again: (id: number) => void;
  readonly remove: (id: number) => void;
}

export function useUploads({ plan, unit }: UploadTarget): Uploads {
  const [queue, tell] = useReducer(afterEvent, []);
  const client = useQueryClient();
  const lastId = useRef(0);
  const underWay = useRef(new Map<number, AbortController>());
  const next = nextUpload(queue);
  useEffect(() => {
    if (next === null || underWay.current.has(next.id)) return;
    const { id, file } = next;
    const stopping = new AbortController();
    underWay.current.set(id, stopping);
    const onProgress = (share: number): void => {
      tell({ kind: 'sent', id, share });
    };
    onProgress(0);
    uploadPlan({ file, plan, unit, onProgress, signal: stopping.signal })
      .then(
        (result) => {
          tell({ kind: 'done', id, result });
          void client.invalidateQueries({ queryKey: plansKey });
          void client.invalidateQueries({ queryKey: planKey(result.plan) });
        },
        (error: unknown) => {
          const stopped = error instanceof DOMException && error.name === 'AbortError';
          tell(stopped ? { kind: 'stopped', id } : { kind: 'failed', id, error });
        },
      )
      .finally(() => underWay.current.delete(id));
  }, [client, next, plan, unit]);
  const add = useCallback((files: readonly File[]): void => {
    tell({ kind: 'added', files, firstId: lastId.current + 1 });
    lastId.current += files.length;
  }, []);
  const stop = useCallback((id: number): void => {
    const stopping = underWay.current.get(id);
    if (stopping === undefined) tell({ kind: 'stopped', id });
    else stopping.abort();
  }, []);
  const again = useCallback((id: number): void => {
    tell({ kind: 'again', id });
  }, []);
  const remove = useCallback((id: number): void => {
    tell({ kind: 'removed', id });
  }, []);
  return { queue, add, stop, again, remove };
}
