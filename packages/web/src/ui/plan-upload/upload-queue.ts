/** Files on their way to the server, one after the other. Pure: what happens next is asked of it. */
import { ProblemFailure } from '../../api/problem.ts';
import type { ImportedPlan } from '../../api/upload-plan.ts';

export type UploadPhase = 'waiting' | 'sending' | 'reading' | 'done' | 'failed' | 'stopped';

export interface QueuedUpload {
  readonly id: number;
  readonly file: File;
  readonly phase: UploadPhase;
  /** Of its bytes, from 0 to 1. */
  readonly share: number;
  readonly result: ImportedPlan | null;
  readonly error: unknown;
}

export type UploadEvent =
  | { readonly kind: 'added'; readonly files: readonly File[]; readonly firstId: number }
  | { readonly kind: 'sent'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly result: ImportedPlan }
  | { readonly kind: 'failed'; readonly id: number; readonly error: unknown }
  | { readonly kind: 'stopped'; readonly id: number }
  | { readonly kind: 'again'; readonly id: number }
  | { readonly kind: 'removed'; readonly id: number };

export function afterEvent(queue: readonly QueuedUpload[], event: UploadEvent): readonly QueuedUpload[] {
  if (event.kind === 'added')
    return [
      ...queue,
      ...event.files.map((file, index): QueuedUpload => ({
        id: event.firstId + index,
        file,
        phase: 'waiting',
        share: 0,
        result: null,
        error: null,
      })),
    ];
  if (event.kind === 'removed') return queue.filter(({ id }) => id !== event.id);
  return queue.map((one) => (one.id === event.id ? { ...one, ...changeOf(one, event) } : one));
}

type Change = Exclude<UploadEvent, { readonly kind: 'added' | 'removed' }>;

function changeOf(one: QueuedUpload, event: Change): Partial<QueuedUpload> {
  switch (event.kind) {
    case 'sent':
      return isOver(one) ? {} : { phase: event.share < 1 ? 'sending' : 'reading', share: event.share };
    case 'done':
      return { phase: 'done', share: 1, result: event.result };
    case 'failed':
      return { phase: 'failed', error: event.error };
    case 'stopped':
      return { phase: 'stopped' };
    case 'again':
      return { phase: 'waiting', share: 0, error: null };
  }
}

/** Trying the same file again may help: it was stopped, or the server was away or busy. What it refused, it refuses again. */
export function mayHelpAgain({ phase, error }: QueuedUpload): boolean {
  if (phase === 'stopped') return true;
  if (phase !== 'failed') return false;
  if (!(error instanceof ProblemFailure)) return true;
  const { status } = error.problem;
  return status >= 500 || PASSING.has(status);
}

/** Signed out, too slow, changed meanwhile, too many requests. */
const PASSING: ReadonlySet<number> = new Set([401, 408, 409, 412, 429]);

export const isOver = ({ phase }: QueuedUpload): boolean =>
  phase === 'done' || phase === 'failed' || phase === 'stopped';

/** The one to send now; null while another is under way, or where none waits. */
export function nextUpload(queue: readonly QueuedUpload[]): QueuedUpload | null {
  if (queue.some(({ phase }) => phase === 'sending' || phase === 'reading')) return null;
  return queue.find(({ phase }) => phase === 'waiting') ?? null;
}
