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
  expect(planProgress(states)).toMatchObject(progress);
});
