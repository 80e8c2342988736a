/** A stretch of text cut where a mark begins or ends. Pure: what is drawn is decided elsewhere. */
import type { Span } from '@taizhang/compiler';

export interface Marked<T> {
  readonly span: Span;
  readonly value: T;
}

export interface Segment<T> {
  readonly span: Span;
  /** Of all marks over it, in their order. */
  readonly values: readonly T[];
}

/** Covers `within` wholly, without gaps. Marks must be in the order of their starts; what lies outside is ignored. */
export function segmentsOf<T>(within: Span, marks: readonly Marked<T>[]): readonly Segment<T>[] {
  const [start, end] = within;
  if (end <= start) return [];
  const over = marks.filter(({ span }) => span[0] < end && span[1] > start && span[1] > span[0]);
  const cuts = new Set([start, end]);
  for (const { span } of over) for (const at of span) if (at > start && at < end) cuts.add(at);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => ({
    span: [from, edges[index + 1] ?? end],
    values: over.filter(({ span }) => span[0] <= from && span[1] > from).map(({ value }) => value),
  }));
}

/** The marks over a stretch, found by halving: for long texts with many. `marks` are in the order of their starts. */
export function marksWithin<T>(
  within: Span,
  marks: readonly Marked<T>[],
  longest: number,
): readonly Marked<T>[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.span[0] ?? 0) < within[0] - longest) low = middle + 1;
    else high = middle;
  }
  const found: Marked<T>[] = [];
  for (let index = low; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined || mark.span[0] >= within[1]) break;
    if (mark.span[1] > within[0]) found.push(mark);
  }
  return found;
}
