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
  /** Work of this thread: what remains when other processes take turns on its core. */
  readonly cpuMs: number;
}

/** Medians of `runs` calls, after some that warm the code up. */
export function timeWarm(
  work: () => unknown,
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): Timing {
  for (let run = 0; run < warmUps; run++) work();
  const times: Timing[] = [];
  for (let run = 0; run < runs; run++) {
    const cpu = process.threadCpuUsage();
    const began = performance.now();
    work();
    const ms = performance.now() - began;
    const { user, system } = process.threadCpuUsage(cpu);
    times.push({ ms, cpuMs: (user + system) / 1000 });
  }
  return { ms: median(times.map(({ ms }) => ms)), cpuMs: median(times.map(({ cpuMs }) => cpuMs)) };
}
