import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { askedFilters, printFilters, readFilters, type Filter } from './record-list.ts';

describe('filters stand in the address', () => {
  const CASES: readonly (readonly [string, readonly Filter[]])[] = [
    ['stage:is:draft', [{ field: 'stage', is: 'is', value: 'draft' }]],
    [
      'stage:is:draft~dueOn:to:2026-03-01',
      [
        { field: 'stage', is: 'is', value: 'draft' },
        { field: 'dueOn', is: 'to', value: '2026-03-01' },
      ],
    ],
    ['title:starts:a%7Eb:c', [{ field: 'title', is: 'starts', value: 'a~b:c' }]],
  ];
  it.each(CASES)('%s', (text, filters) => {
    expect(readFilters(text)).toEqual(filters);
    expect(printFilters(filters)).toBe(text);
  });

  it.each([[undefined], [''], ['nothing'], ['stage:like:x'], ['1:is:x']])('%s is none', (text) => {
    expect(readFilters(text)).toEqual([]);
  });

  it('comes back whatever stands in a value', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (values) => {
        const filters = values.map((value): Filter => ({ field: 'title', is: 'is', value }));
        expect(readFilters(printFilters(filters))).toEqual(filters);
      }),
    );
  });
});

describe('the API is asked for a range where a text shall begin so', () => {
  it('from the text to the last that begins with it', () => {
    expect(askedFilters([{ field: 'title', is: 'starts', value: '读书' }])).toEqual([
      'title:from:读书',
      'title:to:读书\u{10ffff}',
    ]);
  });
});
