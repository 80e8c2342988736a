import { expect, test } from 'vitest';

import { changedFields, editOf, type EditValues } from './edit-values.ts';

const VALUES: EditValues = {
  title: '每季度演练',
  unit: 'a',
  coLeadUnits: ['b'],
  jointUnits: ['c'],
  cadence: '每季度',
  dueOn: '2026-06-30',
  measure: '',
  content: '一、安全',
};

test.each<[string, Partial<EditValues>, object]>([
  ['nothing changed: nothing is sent', {}, {}],
  ['words lose their edges', { title: ' 演练 ', cadence: ' 每月1次' }, { title: '演练', cadence: '每月1次' }],
  ['a day is taken away', { dueOn: null }, { dueOn: null }],
  ['a cadence is taken away', { cadence: '' }, { cadence: '' }],
  [
    'another unit goes with those beside it',
    { unit: 'd' },
    { unit: 'd', coLeadUnits: ['b'], jointUnits: ['c'] },
  ],
  [
    'nobody stands twice',
    { unit: 'b', jointUnits: ['b', 'c'] },
    { unit: 'b', coLeadUnits: [], jointUnits: ['c'] },
  ],
  ['partners alone', { jointUnits: [] }, { unit: 'a', coLeadUnits: ['b'], jointUnits: [] }],
])('%s', (_title, change, sent) => {
  expect(editOf(VALUES, { ...VALUES, ...change })).toEqual(sent);
});

test('says which fields differ', () => {
  expect(changedFields(VALUES, { ...VALUES, dueOn: null, jointUnits: ['c', 'd'] })).toEqual([
    'jointUnits',
    'dueOn',
  ]);
});
