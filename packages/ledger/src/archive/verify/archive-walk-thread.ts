/** Entry of the thread that walks an archive. Started by `walk-in-thread.ts`, which answers each step that it takes over. */
import { parentPort, workerData } from 'node:worker_threads';

import { walkArchive } from './walk-archive.ts';

/** Steps that may wait to be taken over: a few segments, so that neither thread waits for the other and memory stays small. */
const AHEAD = 4;

let free = AHEAD;
let go: () => void = () => undefined;
parentPort?.on('message', () => {
  free += 1;
  go();
});
for await (const step of walkArchive(workerData as string)) {
  const { entry } = step;
  const given = entry?.is === 'segment' ? [entry.content, entry.scan.places, entry.scan.hashes] : [];
  const buffers = given.map(({ buffer }) => buffer as ArrayBuffer).filter(({ byteLength }) => byteLength > 0);
  if (free === 0) await new Promise<void>((resolve) => (go = resolve));
  free -= 1;
  parentPort?.postMessage(step, [...new Set(buffers)]);
}
parentPort?.close();
