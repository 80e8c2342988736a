/** Cuts a segment into its rows. */
import { isUtf8 } from 'node:buffer';

import type { Entry } from './read-entries.ts';
import type { Problems } from './verify-report.ts';

export interface RowPlace {
  readonly from: number;
  /** Of the newline. */
  readonly to: number;
  /** From 1 within the segment. */
  readonly row: number;
}

/** Bytes before `to` belong to rows that end in a newline. */
export function* rowPlaces(bytes: Buffer, entry: Entry, found: Problems): Generator<RowPlace> {
  if (!isUtf8(bytes)) found.add('LG-2607', { entry: entry.name, byte: entry.at }, entry.name);
  let from = 0;
  for (let row = 1; from < bytes.length; row++) {
    const to = bytes.indexOf(0x0a, from);
    if (to < 0) {
      found.add('LG-2608', { entry: entry.name, row, byte: entry.at + bytes.length }, `${entry.name}:${row}`);
      return;
    }
    yield { from, to, row };
    from = to + 1;
  }
  if (bytes.length === 0) found.add('LG-2608', { entry: entry.name, row: 0, byte: entry.at }, entry.name);
}
