import { expect, test } from 'vitest';
import { fillMessage } from './fill-message.ts';

test.each([
  ['{n} items', { n: 2 }, '2 items'],
  ['{n} {n:item|items}', { n: 1 }, '1 item'],
  ['{n} {n:item|items}', { n: 2 }, '2 items'],
  ['"{word}"', { word: '$& {n}' }, '"$& {n}"'],
  ['{what}', { what: { zh: '权重', en: 'weights' } }, 'weights'],
  ['{forgotten}', {}, '{forgotten}'],
  ['{toString}', {}, '{toString}'],
])('%s with %j', (message, data, expected) => {
  expect(fillMessage(message, data, 'en')).toBe(expected);
});
