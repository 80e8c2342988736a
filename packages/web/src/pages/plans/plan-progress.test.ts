import { expect, test } from 'vitest';

import { planProgress } from './plan-progress.ts';

test.each([
  [{}, { found: 0, open: 0, percent: 100 }],
  [{ proposed: 3 }, { found: 3, open: 3, percent: 0 }],
  [
    { proposed: 1, adopted: 300, rejected: 20, merged: 4, split: 1 },
    { found: 321, open: 1, percent: 99 },
  ],
  [
    { adopted: 2, rejected: 1, split: 9 },
    { found: 3, open: 0, percent: 100 },
  ],
])('%j is %j', (states, progress) => {
  expect(planProgress({ number: 1, states, records: 0 })).toMatchObject(progress);
});

test.each([
  ['a first version', { number: 1, states: { proposed: 2 }, records: 0 }, null],
  ['a new version of which nothing is adopted', { number: 2, states: { proposed: 2 }, records: 5 }, 5],
  ['a new version that was applied', { number: 2, states: { adopted: 2 }, records: 5 }, null],
  [
    'a new version of a plan of which nothing ever was',
    { number: 3, states: { proposed: 2 }, records: 0 },
    null,
  ],
] as const)('what earlier versions have in the ledger is said of %s', (_title, plan, before) => {
  expect(planProgress(plan).before).toBe(before);
});
