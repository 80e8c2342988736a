/** Medians of repeated measurements: one slow run (another process, a collection) does not move them. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

export interface Timing {
  /** From start to end. */
  readonly ms: number;
  /** Work of this thread, mean of the runs (its clock ticks coarsely): what remains when others take turns on the core. */
  readonly cpuMs: number;
}

/** Times of `runs` calls, after some that warm the code up. */
export function timeWarm(
  work: () => unknown,
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): Timing {
  for (let run = 0; run < warmUps; run++) work();
  const times: number[] = [];
  const before = process.threadCpuUsage();
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  const { user, system } = process.threadCpuUsage(before);
  return { ms: median(times), cpuMs: (user + system) / 1000 / runs };
}
