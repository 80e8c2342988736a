import { expect, test } from 'vitest';

import { makeStep } from './use-step.ts';

test('whoever was touched last leads, and nobody while the program scrolls', () => {
  let now = 0;
  const step = makeStep(() => now);
  expect([step.leads('source'), step.leads('list')]).toEqual([false, false]);
  step.pane('source').onWheel();
  expect([step.leads('source'), step.leads('list')]).toEqual([true, false]);
  step.pane('list').onTouchMove();
  expect([step.leads('source'), step.leads('list')]).toEqual([false, true]);
  step.hold();
  step.pane('list').onWheel();
  expect(step.leads('list')).toBe(false);
  now = 1000;
  expect(step.leads('list')).toBe(true);
});
