import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairTable, pairOf } from './pair-table.ts';

test('a pair table answers as a map from words to values does', () => {
  const letter = fc.constantFrom('检', '查', '督', '导', '\0', '\uffff');
  const word = fc.tuple(letter, letter).map(([first, second]) => first + second);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.integer({ min: 1, max: 99 }))), word, (entries, asked) => {
      const pair = pairOf(asked.charCodeAt(0), asked.charCodeAt(1));
      expect(new PairTable(entries).get(pair)).toBe(new Map(entries).get(asked) ?? 0);
    }),
  );
});
