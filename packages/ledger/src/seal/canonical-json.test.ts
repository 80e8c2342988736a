import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalJson } from './canonical-json.ts';

test('is what the library makes of any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value as object)).toBe(canonicalize(value));
    }),
  );
});

test.each<[string, object | string | number | null, string]>([
  [
    'keys are in the order of UTF-16 units, numbers among them too',
    { 10: 1, 9: 2, a: 3, A: 4 },
    '{"10":1,"9":2,"A":4,"a":3}',
  ],
  [
    'an undefined value is left out of an object, and null in an array',
    { a: undefined, b: [undefined] },
    '{"b":[null]}',
  ],
  ['numbers are as short as can be', [1.0, -0, 1e21, 1e-7, 0.1], '[1,0,1e+21,1e-7,0.1]'],
  ['what is no ASCII stands as it is', '第一季度\u{20000}', '"第一季度\u{20000}"'],
  ['what says how it is written is asked', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  ['words that look like an escape stay words', ['a\\ud800', 'b'], '["a\\\\ud800","b"]'],
  ['null', null, 'null'],
])('%s', (_name, value, text) => {
  expect(canonicalJson(value as object)).toBe(text);
});

test.each<[string, unknown]>([
  ['NaN', Number.NaN],
  ['infinity', [Infinity]],
  ['half a surrogate pair', { a: 'x\ud800' }],
  ['half a surrogate pair among words', ['x', 'y\ud800']],
  ['half a surrogate pair as a key', { '\udfff': 1 }],
])('refuses %s', (_name, value) => {
  expect(() => canonicalJson(value as object)).toThrow();
});
