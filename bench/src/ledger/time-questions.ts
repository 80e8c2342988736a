/** Times of many kinds of question: each is asked some times, its median stands for it. */
import { median } from '../median.ts';

export interface Question {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

export interface Answered {
  readonly p50: number;
  readonly p95: number;
  readonly kinds: number;
  readonly slowest: string;
}

/** Milliseconds by the clock; the first time warms up. */
export async function timeQuestions(questions: readonly Question[], times = 3): Promise<Answered> {
  const medians: { readonly name: string; readonly ms: number }[] = [];
  for (const { name, ask } of questions) {
    await ask();
    const taken: number[] = [];
    for (let run = 0; run < times; run++) {
      const began = performance.now();
      await ask();
      taken.push(performance.now() - began);
    }
    medians.push({ name, ms: median(taken) });
  }
  medians.sort((a, b) => a.ms - b.ms);
  const at = (share: number): number => medians[Math.ceil(medians.length * share) - 1]?.ms ?? NaN;
  return { p50: at(0.5), p95: at(0.95), kinds: medians.length, slowest: medians.at(-1)?.name ?? '' };
}
