/**
 * Answers whether a stretch overlaps any of a list of spans, for questions asked from left to right: the whole list is walked
 * once, however many questions there are.
 */
import type { Span } from '../types.ts';

export class SortedSpans {
  readonly #spans: readonly Span[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans.length < 2 ? spans : [...spans].sort((a, b) => a[0] - b[0]);
  }

  /** `start` must not be smaller than in the call before. */
  overlaps(start: number, end: number): boolean {
    let span = this.#spans[this.#next];
    while (span !== undefined && span[1] <= start) span = this.#spans[++this.#next];
    return span !== undefined && span[0] < end;
  }
}
