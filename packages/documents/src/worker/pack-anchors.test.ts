import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '../sheet/sheet-content.ts';
import type { Anchor, Place } from '../types.ts';
import { packAnchors, unpackAnchors } from './pack-anchors.ts';

const number = fc.integer({ min: 1, max: 2_000_000 });
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant('line' as const), line: number }),
  fc.record({ kind: fc.constant('page' as const), page: number, line: number }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    part: fc.string(),
    paragraph: number,
    label: fc.option(fc.string()),
  }),
  fc.record({
    kind: fc.constant('table-cell' as const),
    part: fc.string(),
    table: number,
    row: number,
    column: number,
  }),
  fc
    .record({ sheet: fc.string(), row: number, column: number, name: fc.option(fc.string()) })
    .map(({ sheet, row, column, name }): Place => ({
      kind: 'sheet-cell',
      sheet,
      row,
      column,
      address: name ?? addressOf(row - 1, column - 1),
    })),
);
const anchor: fc.Arbitrary<Anchor> = fc.record({ span: fc.tuple(fc.nat(), fc.nat()), place });

test('anchors come out of the pack as they went in', () => {
  fc.assert(
    fc.property(fc.array(anchor), (anchors) => {
      expect(unpackAnchors(packAnchors(anchors))).toEqual(anchors);
    }),
  );
});
