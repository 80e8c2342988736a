/** Times of many kinds of question: each is asked some times, its median stands for it. */
import { median } from '../median.ts';
import type { ProcessorTime } from './processor-time.ts';

export interface Question {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly slowest: string;
}

export interface Answered {
  readonly kinds: number;
  /** Milliseconds. */
  readonly byClock: Spread;
  /** Of the database's processes alone: what remains comparable when others use the machine. */
  readonly inDatabase: Spread;
}

/** The first time warms up. */
export async function timeQuestions(
  questions: readonly Question[],
  clock: () => ProcessorTime,
  times = 3,
): Promise<Answered> {
  const medians: { readonly name: string; readonly byClock: number; readonly inDatabase: number }[] = [];
  for (const { name, ask } of questions) {
    await ask();
    const taken: { readonly byClock: number; readonly inDatabase: number }[] = [];
    for (let run = 0; run < times; run++) {
      const before = clock().database;
      const began = performance.now();
      await ask();
      const byClock = performance.now() - began;
      taken.push({ byClock, inDatabase: clock().database - before });
    }
    medians.push({
      name,
      byClock: median(taken.map((one) => one.byClock)),
      inDatabase: median(taken.map((one) => one.inDatabase)),
    });
  }
  const spread = (by: 'byClock' | 'inDatabase'): Spread => {
    const sorted = medians.toSorted((a, b) => a[by] - b[by]);
    const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1]?.[by] ?? NaN;
    return { p50: at(0.5), p95: at(0.95), slowest: sorted.at(-1)?.name ?? '' };
  };
  return { kinds: medians.length, byClock: spread('byClock'), inDatabase: spread('inDatabase') };
}
