/** Rows that are few: parsed, and held to their canonical form. */
import type { Json } from '../../model/basics.ts';
import { canonicalEnd } from '../../seal/canonical-scan.ts';
import { rowPlaces, withinSegment } from './row-places.ts';
import type { Problems } from './verify-report.ts';
import type { Segment } from './scan-segment.ts';

export interface SmallRow {
  readonly value: Readonly<Record<string, Json>>;
  /** Entry and row, for messages. */
  readonly path: string;
}

export function eachSmallRow(segment: Segment, found: Problems, check: (row: SmallRow) => void): void {
  const { name, at, content: bytes } = segment;
  withinSegment(segment, found, () => {
    for (const { from, to, row } of rowPlaces(bytes)) {
      const path = `${name}:${row}`;
      const end = canonicalEnd(bytes, from);
      if (end === to && bytes[from] === 0x7b) {
        check({ value: JSON.parse(bytes.toString('utf8', from, to)) as SmallRow['value'], path });
      } else {
        const wrong = end < 0 ? Math.min(-1 - end, to) : Math.min(end, to);
        found.add('LG-2609', { entry: name, row, byte: at + wrong }, path);
      }
    }
  });
}
