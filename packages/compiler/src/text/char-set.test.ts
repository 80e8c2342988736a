import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CharSet } from './char-set.ts';

test('a set holds its characters and no others, and nothing outside a text', () => {
  const units = fc.string({ unit: fc.integer({ max: 0xffff }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(units, units, fc.integer({ min: -2, max: 12 }), (chars, text, at) => {
      const held = at >= 0 && at < text.length && chars.split('').includes(text.charAt(at));
      expect(new CharSet(chars).isAt(text, at)).toBe(held);
    }),
  );
});

test('a set holds what a condition accepts too', () => {
  const set = new CharSet('馆', (code) => code < 0x20);
  expect(['馆', '\t', '院'].map((char) => set.has(char.charCodeAt(0)))).toEqual([true, true, false]);
});
