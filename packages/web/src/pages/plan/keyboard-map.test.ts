import { expect, test } from 'vitest';

import { commandOf, SHORTCUTS, type KeyPress, type PlanCommand } from './keyboard-map.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  typing: false,
  pressing: false,
  ...more,
});

test.each<[string, PlanCommand | null, Partial<KeyPress>?]>([
  ['j', 'next'],
  ['J', 'next'],
  ['ArrowUp', 'previous'],
  ['Enter', 'accept'],
  ['a', 'accept'],
  ['？', 'help'],
  ['、', 'filter'],
  ['q', null],
  ['Escape', null],
  ['a', null, { ctrlKey: true }],
  ['k', null, { metaKey: true }],
  ['ArrowDown', null, { altKey: true }],
  ['a', null, { isComposing: true }],
  ['/', null, { typing: true }],
  ['Enter', null, { pressing: true }],
  [' ', null, { pressing: true }],
  ['x', 'reject', { pressing: true }],
])('%s asks for %s %j', (key, command, more) => {
  expect(commandOf(press(key, more))).toBe(command);
});

test('every key that the help shows does what it says', () => {
  const typed: Readonly<Record<string, string>> = { '↓': 'ArrowDown', '↑': 'ArrowUp', Space: ' ' };
  for (const { command, keys } of SHORTCUTS)
    for (const key of keys) expect(commandOf(press(typed[key] ?? key))).toBe(command);
});
