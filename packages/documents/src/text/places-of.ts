/** From a span of the text back to the places in the file that it came from. */
import type { Span } from '@taizhang/compiler';
import type { Anchor } from '../types.ts';

/**
 * The anchors that a span touches, in order; for an empty span the one it stands in.
 *
 * Shape:  anchors [0,4) [5,9), span [3,6) → both
 */
export function placesOf(anchors: readonly Anchor[], span: Span): Anchor[] {
  const [start, end] = span;
  const found: Anchor[] = [];
  for (let i = firstEndingAfter(anchors, start); i < anchors.length; i++) {
    const anchor = anchors[i];
    if (!anchor || anchor.span[0] >= Math.max(end, start + 1)) break;
    found.push(anchor);
  }
  return found;
}

function firstEndingAfter(anchors: readonly Anchor[], offset: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.span[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
