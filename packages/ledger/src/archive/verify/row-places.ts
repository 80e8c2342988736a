/** Cuts a segment into its rows. */
import type { Problems } from './verify-report.ts';
import type { Segment } from './scan-segment.ts';

export interface RowPlace {
  readonly from: number;
  /** Of the newline. */
  readonly to: number;
  /** From 1 within the segment. */
  readonly row: number;
}

/** Places of the newlines: each ends a row, what follows the last is none. */
export function rowEnds(bytes: Buffer): Int32Array {
  const ends: number[] = [];
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) ends.push(at);
  return Int32Array.from(ends);
}

export function* rowPlaces(bytes: Buffer): Generator<RowPlace> {
  let from = 0;
  for (const [index, to] of rowEnds(bytes).entries()) {
    yield { from, to, row: index + 1 };
    from = to + 1;
  }
}

/** Does something with the rows, and says what is wrong with the segment beside them: letters before, the end after. */
export function withinSegment(
  { name, at, content, rows, isUtf8 }: Segment,
  found: Problems,
  checkRows: () => void,
): void {
  if (!isUtf8) found.add('LG-2607', { entry: name, byte: at }, name);
  checkRows();
  if (content.length === 0) found.add('LG-2608', { entry: name, row: 0, byte: at }, name);
  else if (content.at(-1) !== 0x0a) {
    const row = rows + 1;
    found.add('LG-2608', { entry: name, row, byte: at + content.length }, `${name}:${row}`);
  }
}
