import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const RULES = ['no-owner', 'no-measure', 'vague-verb'];

test.each([
  ['no-onwer', 'no-owner'],
  ['vague-verbs', 'vague-verb'],
  ['no-mesure', 'no-measure'],
  ['x', null],
  ['completely-different', null],
  ['', null],
])('%s is nearest to %s', (word, expected) => {
  expect(nearestWord(word, RULES)).toBe(expected);
});
