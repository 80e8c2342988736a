/** Entry of the thread that reads one file and ends. Started by `read-in-worker.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { readHere, type ReadRequest } from '../read-here.ts';
import { packAnchors } from './pack-anchors.ts';
import type { SentOutcome } from './sent-outcome.ts';

const { bytes, request } = workerData as { readonly bytes: Uint8Array; readonly request: ReadRequest };
const outcome = await readHere(bytes, request);
if (outcome.ok === true) {
  const { anchors, ...document } = outcome.document;
  const packed = packAnchors(anchors);
  send({ ok: true, document, anchors: packed }, [packed.numbers.buffer]);
} else {
  send(outcome);
}

function send(sent: SentOutcome, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(sent, moved);
}
