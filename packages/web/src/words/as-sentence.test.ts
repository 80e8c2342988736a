import { expect, test } from 'vitest';

import { asSentence } from './as-sentence.ts';

test.each([
  ['what inspections find', 'What inspections find'],
  ['Already so', 'Already so'],
  ['检查、审计发现的问题', '检查、审计发现的问题'],
  ['𠀀字在前', '𠀀字在前'],
  ['', ''],
])('“%s” by itself is “%s”', (phrase, said) => {
  expect(asSentence(phrase)).toBe(said);
});
