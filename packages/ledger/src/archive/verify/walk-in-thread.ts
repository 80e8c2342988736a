/** Walks an archive in a thread of its own. */
import { Worker } from 'node:worker_threads';

import type { WalkedEntry } from './walk-archive.ts';

/** The entry stands beside this file, before and after bundling. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './archive-walk-thread.ts' : './archive-walk-thread.js',
  import.meta.url,
);

/** The thread could not be started or did not come to the end; `cause` says why. */
export class ThreadFailed extends Error {}

/** The steps of `walkArchive`. Throws `ThreadFailed` and nothing else. */
export async function* walkInThread(path: string, entry = ENTRY): AsyncGenerator<WalkedEntry> {
  const worker = startWorker(path, entry);
  const steps: WalkedEntry[] = [];
  let failure: ThreadFailed | undefined;
  let wake: () => void = () => undefined;
  const fail = (cause?: unknown): void => {
    failure ??= new ThreadFailed('The archive was not read to its end.', { cause });
    wake();
  };
  worker.on('error', fail).on('exit', fail);
  worker.on('message', (step: WalkedEntry) => {
    steps.push(step);
    wake();
  });
  try {
    for (;;) {
      const step = steps.shift();
      if (step) {
        worker.postMessage('taken over');
        yield withBuffer(step);
        if (step.entry === null) return;
      } else if (failure) throw failure;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    await worker.terminate();
  }
}

function startWorker(path: string, entry: URL): Worker {
  try {
    return new Worker(entry, { workerData: path });
  } catch (cause) {
    throw new ThreadFailed('No thread could be started.', { cause });
  }
}

/** Between threads a `Buffer` becomes a plain array of bytes. */
function withBuffer(step: WalkedEntry): WalkedEntry {
  if (step.entry?.is !== 'segment' && step.entry?.is !== 'raw') return step;
  const { buffer, byteOffset, byteLength } = step.entry.content;
  return { ...step, entry: { ...step.entry, content: Buffer.from(buffer, byteOffset, byteLength) } };
}
