import { expect, test } from 'vitest';
import { readPackedRows } from './packed-rows.ts';

test('packed rows come back with their indices, however far apart', () => {
  // Distances 3, 300 and 70,000 as LEB128, each with a row of two bytes.
  const bytes = [3, 10, 11, 0xac, 0x02, 20, 21, 0xf0, 0xa2, 0x04, 30, 31];
  const rows: number[][] = [];
  readPackedRows(Buffer.from(bytes).toString('base64'), 2, (index, row, at) => {
    rows.push([index, ...row.subarray(at, at + 2)]);
  });
  expect(rows).toEqual([
    [3, 10, 11],
    [303, 20, 21],
    [70_303, 30, 31],
  ]);
});
