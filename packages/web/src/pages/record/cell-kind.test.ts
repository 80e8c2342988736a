import { describe, expect, it } from 'vitest';

import type { Occurrence } from '../../api/record-parts.ts';
import { cellKind, shortPeriod } from './cell-kind.ts';

const CASES: readonly (readonly [
  state: Occurrence['state'],
  timeliness: Occurrence['timeliness'],
  kind: string,
])[] = [
  ['done', 'done-early', 'done'],
  ['done', 'done-on-time', 'done'],
  ['done', 'done-late', 'late'],
  ['reported', 'done-late', 'reported'],
  ['open', 'overdue', 'missing'],
  ['returned', 'overdue', 'missing'],
  ['returned', 'on-time', 'soon'],
  ['open', 'due-soon', 'soon'],
  ['open', 'on-time', 'open'],
  ['excused', 'stopped', 'excused'],
];

describe('a cell of the strip', () => {
  it.each(CASES)('%s and %s is %s', (state, timeliness, kind) => {
    expect(cellKind({ state, timeliness })).toBe(kind);
  });

  it.each([
    ['2026-03', '3'],
    ['2026-Q3', 'Q3'],
    ['2026-W07', 'W07'],
    ['2026', '2026'],
    ['2026-03-05', '3.5'],
    ['2026-03#2@b', '3'],
    ['2026-01--2026-02', '2'],
  ])('%s is written %s', (key, short) => {
    expect(shortPeriod(key)).toBe(short);
  });
});
