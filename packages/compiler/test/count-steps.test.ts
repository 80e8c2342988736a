import { expect, test } from 'vitest';
import { countSteps } from './count-steps.ts';

const read = (text: string): void => {
  for (let at = 0; at < text.length; at++) text.charCodeAt(at);
};

test.each<[name: string, work: (text: string) => void]>([
  [
    'reading the rest at every character',
    (text) => {
      for (let at = 0; at < text.length; at++) text.slice(at);
    },
  ],
  [
    'searching the rest at every character',
    (text) => {
      for (let at = 0; at < text.length; at++) text.indexOf('乙', at);
    },
  ],
  [
    'a pattern that runs on from every character',
    (text) => {
      const pattern = /甲+乙/g;
      for (let at = 0; at < text.length; at++) {
        pattern.lastIndex = at;
        pattern.test(text);
      }
    },
  ],
  [
    'looking through a list at every character',
    (text) => {
      const list = Array.from(text);
      for (let at = 0; at < text.length; at++) list.filter((char) => char === '乙');
    },
  ],
])('%s shows as a square', (_, work) => {
  const steps = (length: number): number =>
    countSteps(() => {
      work('甲'.repeat(length));
    });
  expect(steps(1_000) / steps(100)).toBeGreaterThan(60);
});

test('reading every character once shows as no square, and the count is the same each time', () => {
  const text = '甲'.repeat(3_000);
  expect(
    countSteps(() => {
      read(text);
    }),
  ).toBe(3_000);
  expect(
    countSteps(() => {
      read(text);
    }),
  ).toBe(3_000);
});

test('all is as it was afterwards, also when the work throws', () => {
  expect(() =>
    countSteps(() => {
      throw new Error('stop');
    }),
  ).toThrow('stop');
  for (const [holder, method] of [
    [String.prototype, 'charCodeAt'],
    [Array.prototype, 'map'],
    [RegExp.prototype, 'exec'],
  ] as const) {
    expect(String(Reflect.get(holder, method))).toContain('[native code]');
  }
});
