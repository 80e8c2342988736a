/** Line and column of offsets. Lines end at LF; a CR before it belongs to the line end. All zero-based, UTF-16. */
import type { Span } from '../types.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly count: number;
  readonly positionOf: (offset: number) => Position;
  /** Span of a line without its end. */
  readonly spanOf: (line: number) => Span;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    count: starts.length,
    positionOf: (offset) => {
      const within = Math.max(0, Math.min(offset, text.length));
      const line = lastAtOrBefore(starts, within);
      return { line, column: within - (starts[line] ?? 0) };
    },
    spanOf: (line) => {
      const start = starts[line] ?? text.length;
      const next = starts[line + 1];
      let end = next === undefined ? text.length : next - 1;
      if (end > start && text.charCodeAt(end - 1) === 0x0d) end--;
      return [start, end];
    },
  };
}

/** Index of the last value not above `wanted`; `sorted` starts with a value that is not. */
function lastAtOrBefore(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
