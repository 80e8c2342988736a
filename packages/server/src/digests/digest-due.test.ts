import fc from 'fast-check';
import { expect, test } from 'vitest';

import { composeDigest } from './compose-digest.ts';
import { digestDue, isQuiet, sendTime, type Wishes } from './digest-due.ts';
import { localTime } from './local-time.ts';

const wish = (
  digestAt: string,
  quietFrom: string | null = null,
  quietTo: string | null = null,
  restDays = false,
): Wishes => ({ digestAt, quietFrom, quietTo, restDays });

test.each<[Wishes, string, boolean, boolean]>([
  [wish('08:30'), '08:29', false, false],
  [wish('08:30'), '08:30', false, true],
  [wish('08:30'), '17:00', false, true],
  [wish('08:30'), '09:00', true, false],
  [wish('08:30', null, null, true), '09:00', true, true],
  [wish('08:30', '12:00', '14:00'), '13:59', false, false],
  [wish('08:30', '12:00', '14:00'), '14:00', false, true],
  [wish('23:00', '22:00', '07:00'), '23:00', false, false],
  [wish('23:00', '22:00', '07:00'), '07:00', false, true],
  [wish('13:00', '12:00', '14:00'), '13:00', false, false],
  [wish('13:00', '12:00', '14:00'), '14:00', false, true],
  [wish('08:30', '00:00', '00:00'), '08:30', false, true],
])('%o at %s (rest day: %s): %s', (wishes, time, restDay, due) => {
  expect(digestDue(wishes, { time, restDay })).toBe(due);
});

const time = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minute) => `${String(Math.trunc(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );

test('whatever the wishes, each working day has a minute at which the digest goes out, and it is not a quiet one', () => {
  fc.assert(
    fc.property(time, time, time, (digestAt, quietFrom, quietTo) => {
      const wishes = wish(digestAt, quietFrom, quietTo);
      const at = sendTime(wishes);
      expect(isQuiet(wishes, at)).toBe(false);
      expect(digestDue(wishes, { time: at, restDay: false })).toBe(true);
    }),
  );
});

test.each([
  ['2026-03-02T01:05:00.000Z', 'Asia/Shanghai', '09:05'],
  ['2026-03-01T16:00:00.000Z', 'Asia/Shanghai', '00:00'],
  ['2026-07-01T00:30:00.000Z', 'Europe/Berlin', '02:30'],
])('%s in %s is %s', (instant, zone, expected) => {
  expect(localTime(instant, zone)).toBe(expected);
});

test('one thing is told as itself, several as a list with links', () => {
  const notice = (number: number) => ({
    id: String(number),
    title: `第${number}件`,
    link: `/records/${number}`,
    createdAt: '',
  });
  expect(composeDigest([notice(1)], 'zh')).toEqual({ title: '【台账】第1件', link: '/records/1', items: [] });
  expect(composeDigest([notice(1), notice(2)], 'en')).toEqual({
    title: '[Taizhang] 2 things for you to look at',
    link: '/my-work',
    items: [
      { title: '第1件', link: '/records/1' },
      { title: '第2件', link: '/records/2' },
    ],
  });
});
