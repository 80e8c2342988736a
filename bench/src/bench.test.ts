import { expect, test } from 'vitest';
import { HOSTILE } from './compile/hostile-texts.ts';
import { planText } from './compile/plan-text.ts';
import { median } from './median.ts';
import { meets, printReport } from './report.ts';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('a bar is met on the right side of it', () => {
  const figure = { name: 'speed', value: 5, unit: 'MB/s' };
  expect(meets({ ...figure, bar: { is: '>=', value: 5 } })).toBe(true);
  expect(meets({ ...figure, bar: { is: '<=', value: 4 } })).toBe(false);
  expect(
    printReport({ suite: 'x', machine: 'y', figures: [{ ...figure, bar: { is: '>=', value: 6 } }] }),
  ).toContain('✗');
});

test('texts have the size that is asked for', () => {
  const text = planText({ name: 'test', documents: ['一、水务\n每月巡河1次。', '二、安全'] }, 10_000);
  expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(9_990);
  expect(Buffer.byteLength(text)).toBeLessThan(10_100);
  for (const make of Object.values(HOSTILE)) expect(make(6_000).length).toBeGreaterThan(5_900);
});
