import { expect, test } from 'vitest';
import fc from 'fast-check';
import { displayWidth } from '@taizhang/compiler';
import { wrapText } from './wrap-text.ts';

test.each<[string, number, string[]]>([
  ['', 10, ['']],
  ['修订预案', 10, ['修订预案']],
  ['修订防汛应急预案', 10, ['修订防汛应', '急预案']],
  ['修订防汛预，案', 10, ['修订防汛', '预，案']],
  ['编制《读者手册》', 6, ['编制', '《读者', '手册》']],
  ['hold a forum each quarter', 12, ['hold a forum', 'each quarter']],
  ['  many   spaces ', 20, ['many spaces']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
])('breaks %j at %i columns', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('cuts what is too long with an ellipsis', () => {
  expect(wrapText('每季度组织一次应急演练', 10, 1)).toEqual(['每季度组…']);
});

test('no line is wider than asked, and no character is lost', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('每月1次，。（）《》ab 12😀、\n')) });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (value, width) => {
      const lines = wrapText(value, width);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(value.replace(/\s/gu, ''));
    }),
  );
});
