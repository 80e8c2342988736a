/** Entry of the thread that reads one file and ends. Started by `read-in-worker.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { readHere, type ReadRequest } from '../read-here.ts';

const { bytes, request } = workerData as { readonly bytes: Uint8Array; readonly request: ReadRequest };
parentPort?.postMessage(await readHere(bytes, request));
