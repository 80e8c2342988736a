import { expect, it } from 'vitest';
import { recurrenceRule } from './recurrence-rule.ts';

it.each([
  ['day', 1, {}, 'FREQ=DAILY'],
  ['week', 2, {}, 'FREQ=WEEKLY;INTERVAL=2'],
  ['week', 1, { weekdays: [5] }, 'FREQ=WEEKLY;BYDAY=FR'],
  ['month', 1, { monthDays: [-1] }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['month', 1, { weekdays: [5], nth: 2 }, 'FREQ=MONTHLY;BYDAY=2FR'],
  ['quarter', 1, {}, 'FREQ=MONTHLY;INTERVAL=3'],
  ['quarter', 1, { monthDays: [-1] }, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
  ['half-year', 1, {}, 'FREQ=MONTHLY;INTERVAL=6'],
  ['year', 1, { months: [3, 9] }, 'FREQ=YEARLY;BYMONTH=3,9'],
  ['day', 10, { monthDays: [10, 20, -1] }, 'FREQ=MONTHLY;BYMONTHDAY=10,20,-1'],
  ['day', 10, {}, 'FREQ=DAILY;INTERVAL=10'],
  ['continuous', 1, {}, null],
] as const)('%s every %d %o → %s', (per, every, detail, rule) => {
  expect(recurrenceRule(per, every, detail)).toBe(rule);
});
