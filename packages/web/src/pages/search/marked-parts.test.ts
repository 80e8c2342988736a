import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markedParts } from './marked-parts.ts';

describe('marked parts', () => {
  it.each([
    ['每月检查', [[2, 4]], '每月[检查]'],
    [
      '检查每月检查',
      [
        [0, 2],
        [4, 6],
      ],
      '[检查]每月[检查]',
    ],
    ['检查', [], '检查'],
    ['检查', [[1, 9]], '检[查]'],
    ['检查', [[5, 9]], '检查'],
  ] as const)('%s', (text, places, marked) => {
    const parts = markedParts(text, places);
    expect(parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')).toBe(marked);
  });

  it('lose nothing of the text, whatever the places', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (text, places) => {
        const parts = markedParts(text, places);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
