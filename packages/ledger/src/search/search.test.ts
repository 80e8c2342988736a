import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { foldText } from './fold.ts';
import { gramsOf } from './grams.ts';
import { excerptOf, highlight } from './highlight.ts';
import { questionOf } from './question.ts';

test.each([
  ['ＩＳＯ９００１ 认证', 'iso9001 认证'],
  ['消防\n　检查', '消防 检查'],
  ['第①批', '第1批'],
  ['Straße', 'straße'],
])('%j is searched as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['消防检查', ['消防', '防检', '检查', '查']],
  ['水', ['水']],
  ['a-b', ['a', 'b']],
  ['2026年', ['20', '02', '26', '6年', '年']],
])('%j is found by %j', (text, grams) => {
  expect(gramsOf(text)).toEqual(grams);
});

test.each([
  ['消防', "'消防'"],
  ['水', "'水':*"],
  ['消防 检查', "'消防' & '检查'"],
  ['ISO 9', "'is' & 'so' & '9':*"],
  ["' | !& :*", null],
  ['', null],
  ['（）、', null],
])('%j asks the index for %j', (words, query) => {
  expect(questionOf(words)?.query ?? null).toBe(query);
});

describe('whatever stands in a text is found in it', () => {
  const character = fc.constantFrom(...'消防检查水务ab９0、（ -\n𠀀');
  const text = fc.string({ unit: character, minLength: 1, maxLength: 30 });
  test('every part of it with a letter or digit asks only for entries that it has', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const folded = foldText(whole);
        const part = [...folded].slice(from % 30, (from % 30) + 1 + (length % 8)).join('');
        const question = questionOf(part);
        if (question === null) return;
        const entries = gramsOf(folded);
        for (const asked of question.query.split(' & ')) {
          const [, entry = '', prefix] = /^'(.*)'(:\*)?$/u.exec(asked) ?? [];
          const hit =
            prefix === undefined ? entries.includes(entry) : entries.some((one) => one.startsWith(entry));
          expect(hit, `${asked} of ${part} in ${folded}`).toBe(true);
        }
        for (const term of question.terms) expect(folded.includes(term)).toBe(true);
      }),
    );
  });
  test('highlights are in order, apart, and fold to the term', () => {
    fc.assert(
      fc.property(text, text, (whole, other) => {
        const question = questionOf(other);
        if (question === null) return;
        let last = -1;
        for (const [start, end] of highlight(whole, question.terms)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(question.terms.some((term) => foldText(whole.slice(start, end)).includes(term))).toBe(true);
          last = end;
        }
      }),
    );
  });
});

test('an excerpt shows the first term with something around it', () => {
  const text = `${'甲'.repeat(200)}消防检查${'乙'.repeat(200)}`;
  const { text: shown, highlights } = excerptOf(text, ['消防']);
  expect(shown.length).toBeLessThan(90);
  expect(highlights.map(([start, end]) => shown.slice(start, end))).toEqual(['消防']);
});
