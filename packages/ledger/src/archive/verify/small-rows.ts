/** Rows that are few: parsed, and held to their canonical form. */
import type { Json } from '../../model/basics.ts';
import { canonicalEnd } from '../../seal/canonical-scan.ts';
import type { Entry } from './read-entries.ts';
import { rowPlaces } from './row-places.ts';
import type { Problems } from './verify-report.ts';

export interface SmallRow {
  readonly value: Readonly<Record<string, Json>>;
  /** Entry and row, for messages. */
  readonly path: string;
}

export function* smallRows(bytes: Buffer, entry: Entry, found: Problems): Generator<SmallRow> {
  for (const { from, to, row } of rowPlaces(bytes, entry, found)) {
    const path = `${entry.name}:${row}`;
    const end = canonicalEnd(bytes, from);
    if (end === to && bytes[from] === 0x7b) {
      yield { value: JSON.parse(bytes.toString('utf8', from, to)) as SmallRow['value'], path };
    } else {
      const wrong = end < 0 ? Math.min(-1 - end, to) : Math.min(end, to);
      found.add('LG-2609', { entry: entry.name, row, byte: entry.at + wrong }, path);
    }
  }
}
