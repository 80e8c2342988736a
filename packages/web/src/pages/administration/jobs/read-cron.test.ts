import { expect, test } from 'vitest';

import { readCron } from './read-cron.ts';

test.each([
  ['* * * * *', { kind: 'everyMinute' }],
  ['7 * * * *', { kind: 'hourly', minute: '07' }],
  ['30 2 * * *', { kind: 'daily', time: '02:30' }],
  ['*/5 * * * *', null],
  ['* 3 * * *', null],
  ['0 8 * * 1-5', null],
])('%s', (cron, hours) => {
  expect(readCron(cron)).toEqual(hours);
});
