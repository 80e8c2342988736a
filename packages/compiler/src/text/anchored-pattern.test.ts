import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AnchoredPattern } from './anchored-pattern.ts';
import { firstCharacters } from './first-characters.ts';

describe('the characters that a match can start with', () => {
  const cases: readonly (readonly [pattern: RegExp, chars: string | null])[] = [
    [/年底|月底/, '年月'],
    [/年?(?:[底末]|初(?!步))/, '年底末初'],
    [/^(?:第?\s?[一二])/, null],
    [/[0-3]{1,2}(?:月|日)/, '0123'],
    [/(?:约|近)?\d+/, '约近0123456789'],
    [/(?<!不)(?:应|须)/, '应须'],
    [/(?<unit>[次\-场])+/, '次-场'],
    [/\.[^，]/, '.'],
    [/[^，]底/, null],
    [/(?:约)?/, null],
    [/x{0,2}y/, 'xy'],
    [/./, null],
  ];

  it.each(cases)('%s', (pattern, chars) => {
    const first = firstCharacters(pattern);
    const listed = Array.from({ length: 65_536 }, (_, code) => code).filter((code) => first?.has(code));
    expect(first && String.fromCharCode(...listed)).toBe(chars && chars.split('').sort().join(''));
  });
});

test('an anchored pattern matches where the pattern itself does', () => {
  const source = '(?:每|第)?[一二12]{1,2}(?:个?月|季度)(?!报)|(?:全年|年[底末]前?)';
  const anchored = new AnchoredPattern(new RegExp(source, 'y'));
  const char = fc.constantFrom(...'每第一二12个月季度报全年底末前，');
  fc.assert(
    fc.property(fc.string({ unit: char }), fc.integer({ min: -1, max: 11 }), (text, at) => {
      const match = at < 0 ? null : new RegExp(`^(?:${source})`).exec(text.slice(at));
      expect(anchored.endAt(text, at)).toBe(match ? at + match[0].length : -1);
      expect(anchored.standsAt(text, at)).toBe(match !== null);
    }),
  );
});

test('a pattern that may start with anything is refused', () => {
  expect(() => new AnchoredPattern(/[^，]底/y)).toThrow('nothing anchors');
  expect(() => new AnchoredPattern(/年底/)).toThrow('nothing anchors');
});
