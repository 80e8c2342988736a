import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CommitmentIds } from './identify.ts';

test('the same texts in the same order get the same ids, all different', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const first = new CommitmentIds();
      const second = new CommitmentIds();
      const ids = texts.map((text) => first.next(text));
      expect(texts.map((text) => second.next(text))).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('a text keeps its id when others are put before it', () => {
  const alone = new CommitmentIds().next('每季度检查一次水表');
  const ids = new CommitmentIds();
  ids.next('修订供水应急预案');
  expect(ids.next('每季度检查一次水表')).toBe(alone);
  expect(ids.next('每季度检查一次水表')).toBe(`${alone}-2`);
});

test('an id is the letter c and digits to the base of 36, without leading zeros', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3 }), (text) => {
      expect(new CommitmentIds().next(text)).toMatch(/^c(?:0|[1-9a-z][0-9a-z]{0,10})$/u);
    }),
    { numRuns: 2000 },
  );
});
