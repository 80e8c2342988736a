import { expect, test } from 'vitest';
import { HOSTILE } from './compile/hostile-texts.ts';
import { planText } from './compile/plan-text.ts';
import { machineSpeed } from './machine-speed.ts';
import { median } from './median.ts';
import { meets, printReport, withReference } from './report.ts';

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

test.each([
  [[], null],
  [[[2, 4]], 0.5],
  [
    [
      [1, 4],
      [1, 1],
    ],
    0.5,
  ],
  [
    [
      [1, 2],
      [NaN, 3],
    ],
    0.5,
  ],
] as const)('a machine whose peers reach %j runs at %j of the reference', (peers, expected) => {
  expect(machineSpeed(peers.map(([here, there]) => ({ name: 'peer', here, there })))).toBe(expected);
});

test('beside a bar in time stands what a machine of the reference would reach, with the verdict as it is', () => {
  const bar = { is: '>=', value: 5 } as const;
  const figures = [
    { name: 'speed', value: 2, unit: 'MB/s', bar },
    { name: 'start', value: 1, unit: 's', bar: { is: '<=', value: 0.3 } as const },
    { name: 'memory', value: 70, unit: 'bytes per byte', bar: { is: '<=', value: 60 } as const },
  ];
  const lines = printReport({ suite: 'x', machine: 'y', figures: withReference(figures, 0.4) }).split('\n');
  expect(lines[2]).toMatch(/✗ >= 5 +5\.00 there ✓/u);
  expect(lines[3]).toMatch(/✗ <= 0\.3 +0\.400 there ✗/u);
  expect(lines[4]).toMatch(/✗ <= 60$/u);
});
