/** Entry of the thread that walks an archive. Started by `walk-in-thread.ts`, which answers each step that it takes over. */
import { parentPort, workerData } from 'node:worker_threads';

import { scanSegment } from './scan-segment.ts';
import { walkArchive, type Walked } from './walk-archive.ts';

/** Steps that may wait to be taken over: a few segments, so that neither thread waits for the other and memory stays small. */
const AHEAD = 4;

let free = AHEAD;
let go: () => void = () => undefined;
parentPort?.on('message', () => {
  free += 1;
  go();
});
for await (const step of walkArchive(workerData as string)) {
  const entry = shared(step.entry);
  if (free === 0) await new Promise<void>((resolve) => (go = resolve));
  free -= 1;
  parentPort?.postMessage({ ...step, entry }, buffersOf(entry));
}
parentPort?.close();

/** Scanning costs more than all else: where the other thread has at most one step left to take, it scans the next itself. */
function shared(entry: Walked | null): Walked | null {
  return entry?.is === 'raw' && AHEAD - free > 1 ? scanSegment(entry) : entry;
}

/** What is handed over instead of copied. */
function buffersOf(entry: Walked | null): ArrayBuffer[] {
  if (entry?.is !== 'raw' && entry?.is !== 'segment') return [];
  const parts = [entry.content, ...(entry.is === 'segment' ? [entry.scan.places, entry.scan.hashes] : [])];
  const buffers = parts.map(({ buffer }) => buffer as ArrayBuffer);
  return [...new Set(buffers.filter(({ byteLength }) => byteLength > 0))];
}
