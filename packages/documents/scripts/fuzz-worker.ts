/** Thread of fuzz.ts: breaks and reads files one after the other, telling where it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '../src/index.ts';
import { mutate, randomFrom } from '../test/fuzz/mutate.ts';
import { seedsByKind, type SeedKind } from '../test/fuzz/seeds.ts';

export interface FuzzOrder {
  readonly kind: SeedKind;
  readonly from: number;
  readonly to: number;
  readonly seed: number;
  /** [0]: the file that is being read. */
  readonly progress: Int32Array;
}

export interface FuzzReport {
  readonly codes: Readonly<Record<string, number>>;
  /** Messages of readers that failed without knowing why. */
  readonly failures: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly slowest: number;
  /** Growth of the live heap from a tenth of the way to the end, in MiB. */
  readonly growthMiB: number;
}

const { kind, from, to, seed, progress } = workerData as FuzzOrder;
const seeds = (await seedsByKind())[kind];
const codes: Record<string, number> = {};
const failures: Record<string, number> = {};
let slowestMs = 0;
let slowest = -1;
let heapEarly = 0;
for (let index = from; index < to; index++) {
  Atomics.store(progress, 0, index);
  if (index === from + Math.floor((to - from) / 10)) heapEarly = await liveHeap();
  // Each file has numbers of its own, so that one can be repeated without the others.
  const random = randomFrom(seed + index);
  const chosen = seeds[index % seeds.length];
  if (!chosen) break;
  const bytes = mutate(chosen.bytes, random);
  const began = performance.now();
  const result = await readDocument(bytes, { name: chosen.name, isolation: 'none', soffice: null });
  const took = performance.now() - began;
  if (took > slowestMs) [slowestMs, slowest] = [took, index];
  const code = result.ok ? 'ok' : result.problem.code;
  codes[code] = (codes[code] ?? 0) + 1;
  if (!result.ok && result.problem.code === 'reader-failed') {
    const said = result.problem.message.en.slice(0, 120);
    failures[said] = (failures[said] ?? 0) + 1;
  }
}
const growthMiB = ((await liveHeap()) - heapEarly) / (1024 * 1024);
parentPort?.postMessage({ codes, failures, slowestMs, slowest, growthMiB } satisfies FuzzReport);

/** What is kept alive, once pending streams have closed and what waited for them is gone. */
async function liveHeap(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
