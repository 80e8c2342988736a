import { expect, it } from 'vitest';
import { findCadences } from './find-cadences.ts';

it('finds recurrences with their counts and rules', () => {
  expect(findCadences('每周五报送，每季度至少召开一次例会')).toEqual([
    { start: 0, end: 3, per: 'week', every: 1, cmp: null, n: null, rrule: 'FREQ=WEEKLY;BYDAY=FR' },
    { start: 6, end: 15, per: 'quarter', every: 1, cmp: '>=', n: 1, rrule: 'FREQ=MONTHLY;INTERVAL=3' },
  ]);
  expect(findCadences('每个乡镇1所')).toEqual([]);
});
