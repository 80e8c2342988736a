/**
 * Reads a file in a thread that is ended when it takes too long or too much memory. The caller's bytes are copied, so nothing
 * a reader does can touch them.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { limitsWith } from '../limits.ts';
import { problemOf, type ProblemData } from '../problem.ts';
import { readHere, type ReadOutcome, type ReadRequest } from '../read-here.ts';
import type { Limits, ProblemCode } from '../types.ts';
import { receive, type SentOutcome } from './sent-outcome.ts';

/** The entry stands beside this file, before and after bundling. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './document-worker.ts' : './document-worker.js',
  import.meta.url,
);
/** How often the memory of the process is looked at. Buffers do not count as the thread's heap. */
const WATCH_MS = 100;
/** How long a thread may take to end when it has answered. */
const LINGER_MS = 1000;
const MIB = 1024 * 1024;
/** V8's own 96 MiB would be filled before anything is collected; with much less, time goes into collecting. */
const YOUNG_MIB = 24;

export function readInWorker(bytes: Uint8Array, request: ReadRequest): Promise<ReadOutcome> {
  // A bundle that left the entry out still reads, only without the thread.
  if (!existsSync(fileURLToPath(ENTRY))) return readHere(bytes, request);
  const limits = limitsWith(request.limits);
  const copy = Uint8Array.from(bytes);
  const worker = new Worker(ENTRY, {
    workerData: { bytes: copy, request },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.maxHeapMiB, maxYoungGenerationSizeMb: YOUNG_MIB },
    // What libraries print about broken files is nobody's business.
    stdout: true,
    stderr: true,
  });
  return outcomeOf(worker, limits);
}

function outcomeOf(worker: Worker, limits: Limits): Promise<ReadOutcome> {
  return new Promise((resolve) => {
    const started = process.memoryUsage.rss();
    let outcome: ReadOutcome | null = null;
    const settle = (first: ReadOutcome): void => {
      outcome ??= first;
    };
    const end = (first: ReadOutcome): void => {
      settle(first);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end(failed('time-limit', { limit: `${Math.round(limits.timeoutMs / 1000)} s` })),
      limits.timeoutMs,
    );
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - started > limits.maxHeapMiB * MIB) end(outOfMemory(limits));
    }, WATCH_MS);
    let linger: NodeJS.Timeout | undefined;
    worker.on('message', (sent: SentOutcome) => {
      settle(receive(sent));
      // To end a thread amid the last that it does can crash the process: it ends by itself, unless something keeps it.
      linger = setTimeout(() => void worker.terminate(), LINGER_MS);
    });
    worker.on('error', (error) => settle(isOutOfMemory(error) ? outOfMemory(limits) : crashed(error)));
    // No thread outlives its answer: a process that ends beside one that is being ended may crash.
    worker.on('exit', () => {
      clearTimeout(timer);
      clearInterval(watch);
      clearTimeout(linger);
      resolve(outcome ?? crashed(new Error('the reader ended without an answer')));
    });
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function outOfMemory(limits: Limits): ReadOutcome {
  return failed('memory-limit', { limit: `${limits.maxHeapMiB} MB` });
}

function crashed(error: unknown): ReadOutcome {
  const said = error instanceof Error ? error.message.slice(0, 200) : String(error);
  return failed('reader-failed', { what: { zh: said, en: said } });
}

function failed(code: ProblemCode, data: ProblemData): ReadOutcome {
  return { ok: false, problem: problemOf(code, data) };
}
