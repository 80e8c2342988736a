/**
 * Reads broken files at length and says what became of them: crashes, hangs and leaks would show.
 *
 * Usage: node --expose-gc scripts/fuzz.ts [COUNT [KIND [SEED]]]; 10,000 files of each kind by default. A file that hangs is
 * named by kind, seed and number, and reading goes on behind it.
 */
import { Worker } from 'node:worker_threads';
import { seedsByKind, type SeedKind } from '../test/fuzz/seeds.ts';
import type { FuzzOrder, FuzzReport } from './fuzz-worker.ts';

const HANG_MS = 15_000;

const count = Number(process.argv[2] ?? 10_000);
const only = process.argv[3];
const seed = Number(process.argv[4] ?? 1);
let bad = 0;
for (const kind of Object.keys(await seedsByKind()) as SeedKind[]) {
  if (only === undefined || only === 'all' || only === kind) await fuzz(kind);
}
process.exitCode = bad === 0 ? 0 : 1;

async function fuzz(kind: SeedKind): Promise<void> {
  const began = performance.now();
  let from = 0;
  const codes: Record<string, number> = {};
  while (from < count) {
    const outcome = await run({ kind, from, to: count, seed });
    if ('report' in outcome) {
      const { report } = outcome;
      for (const [code, number] of Object.entries(report.codes)) codes[code] = (codes[code] ?? 0) + number;
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      console.log(
        `${kind}: ${count} files in ${seconds} s, slowest ${report.slowestMs.toFixed(0)} ms (file ${report.slowest}), heap ${report.growthMiB >= 0 ? '+' : ''}${report.growthMiB.toFixed(1)} MiB`,
      );
      console.log(`  ${JSON.stringify(codes)}`);
      for (const [message, number] of Object.entries(report.failures))
        console.log(`  ${number} × ${message}`);
      return;
    }
    bad++;
    console.log(`${kind}: ${outcome.what} at file ${outcome.at} (seed ${seed})`);
    from = outcome.at + 1;
  }
}

type RunOutcome = { readonly report: FuzzReport } | { readonly what: string; readonly at: number };

function run(order: Omit<FuzzOrder, 'progress'>): Promise<RunOutcome> {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
    workerData: { ...order, progress },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    let last = -1;
    let since = performance.now();
    const end = (outcome: RunOutcome): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(outcome);
    };
    const watch = setInterval(() => {
      const at = Atomics.load(progress, 0);
      if (at !== last) [last, since] = [at, performance.now()];
      else if (performance.now() - since > HANG_MS) end({ what: 'hang', at });
    }, 500);
    worker.on('message', (report: FuzzReport) => end({ report }));
    worker.on('error', (error: unknown) =>
      end({ what: `crash (${String(error)})`, at: Atomics.load(progress, 0) }),
    );
    worker.on('exit', () => end({ what: 'crash', at: Atomics.load(progress, 0) }));
  });
}
