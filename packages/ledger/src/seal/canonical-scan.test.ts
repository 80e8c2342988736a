import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Json } from '../model/basics.ts';
import { canonicalJson } from './canonical-json.ts';
import { canonicalEnd } from './canonical-scan.ts';

const accepts = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return canonicalEnd(bytes, 0) === bytes.length;
};
const isCanonical = (text: string): boolean => {
  try {
    return canonicalJson(JSON.parse(text) as Json) === text;
  } catch {
    return false;
  }
};

describe('canonical', () => {
  test.each([
    'null',
    'true',
    '0',
    '-1',
    '12.5',
    '1e+21',
    '1e-7',
    '333333333.3333333',
    '9007199254740993'.replace('3', '2'),
    '""',
    String.raw`"\"\\\b\f\n\r\t\u0001\u001f"`,
    '"\u007f\u2028é水😀"',
    '[]',
    '{}',
    '[1,[2],{"a":3}]',
    '{"":0,"A":1,"a":2,"aa":3,"é":4,"😀":5,"\ufb33":6}',
    '{"10":1,"9":2}',
  ])('%s', (text) => {
    expect(isCanonical(text)).toBe(true);
    expect(accepts(text)).toBe(true);
  });
});

describe('not canonical', () => {
  test.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '01',
    '-0',
    '-',
    '1.0',
    '1e21',
    '1E+21',
    '0.1e+1',
    '9007199254740993',
    '12345678901234567890',
    'nul',
    'truth',
    '"',
    '"\n"',
    String.raw`"\/"`,
    String.raw`"\u000a"`,
    String.raw`"\u001F"`,
    String.raw`"\u0041"`,
    String.raw`"\ud800"`,
    '[1,]',
    '[1 ,2]',
    '[',
    '{"a":1,}',
    '{"a" :1}',
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    '{"aa":1,"a":2}',
    '{"\ufb33":1,"😀":2}',
    '{a:1}',
    '{"a":1',
  ])('%j', (text) => {
    expect(isCanonical(text)).toBe(false);
    expect(accepts(text)).toBe(false);
  });
});

test('agrees with parsing and writing again on every value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(JSON.parse(JSON.stringify(value)) as Json);
      expect(accepts(text)).toBe(true);
      const loose = JSON.stringify(value);
      expect(accepts(loose)).toBe(isCanonical(loose));
    }),
    { numRuns: 500 },
  );
});

test('agrees on every damaged text', () => {
  const letters = fc.constantFrom(...'{}[]",:\\u0019-.eE+ tfna/\u0001é😀');
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), letters, fc.boolean(), (value, place, letter, insert) => {
      const text = canonicalJson(JSON.parse(JSON.stringify(value)) as Json);
      const at = place % (text.length + 1);
      const damaged = text.slice(0, at) + letter + text.slice(insert ? at : at + 1);
      fc.pre(!/\p{Cs}/u.test(damaged));
      expect(accepts(damaged)).toBe(isCanonical(damaged));
    }),
    { numRuns: 2000 },
  );
});

test('ends on texts nested without end', () => {
  expect(accepts('['.repeat(100_000))).toBe(false);
});
