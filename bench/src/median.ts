/** Medians of repeated measurements: one slow run (another process, a collection) does not move them. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** Median milliseconds of `runs` calls, after some that warm the code up. */
export function timeWarm(
  work: () => unknown,
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): number {
  for (let run = 0; run < warmUps; run++) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  return median(times);
}
