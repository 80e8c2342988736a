import { describe, expect, it } from 'vitest';

import type { HistoryEntry } from '../../api/record-parts.ts';
import { foldHistory } from './fold-history.ts';

const entry = (action: string, key: string | null, more: object = {}): HistoryEntry =>
  ({
    id: `${action} ${key}`,
    action,
    about: { key },
    actor: { id: 'jiang' },
    comment: null,
    changes: [],
    at: '2026-11-22T08:00:00Z',
    ...more,
  }) as unknown as HistoryEntry;

describe('lines of a history', () => {
  const CASES: readonly (readonly [string, readonly HistoryEntry[], readonly (readonly string[])[]])[] = [
    ['nothing', [], []],
    [
      'one act on many periods is one line',
      [entry('resume', '2026-11'), entry('resume', '2026-12'), entry('suspend', null)],
      [['2026-11', '2026-12'], []],
    ],
    ['acts on the record stay', [entry('urge', null), entry('urge', null)], [[], []]],
    [
      'what says something of its own stays',
      [entry('report', '2026-11', { comment: '一' }), entry('report', '2026-12', { comment: '二' })],
      [['2026-11'], ['2026-12']],
    ],
    [
      'the same by another, or later, stays',
      [
        entry('verify', '2026-10'),
        entry('verify', '2026-11', { actor: { id: 'zhou' } }),
        entry('verify', '2026-12', { actor: { id: 'zhou' }, at: '2026-11-22T09:00:00Z' }),
      ],
      [['2026-10'], ['2026-11'], ['2026-12']],
    ],
  ];
  it.each(CASES)('%s', (_what, entries, keys) => {
    expect(foldHistory(entries).map((line) => line.keys)).toEqual(keys);
  });
});
