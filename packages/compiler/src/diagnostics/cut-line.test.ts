import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../text/display-width.ts';
import { cutLine } from './cut-line.ts';

const HAN = '一二三四五六七八九十';

describe('cutLine', () => {
  test.each([
    ['keeps a line that fits', 'abcdef', [2, 4], 20, 'abcdef', 2, 2],
    ['counts two columns for a Chinese character', '每月定期检查', [2, 4], 40, '每月定期检查', 4, 4],
    ['cuts on the right', HAN.repeat(4), [0, 2], 20, '一二三四五六七...', 0, 4],
    ['cuts on both sides', HAN.repeat(4), [20, 22], 20, '...九十一二三四五...', 7, 4],
    ['cuts on the left', HAN.repeat(4), [38, 40], 20, '...四五六七八九十', 13, 4],
    ['cuts a passage wider than the row', HAN.repeat(4), [5, 35], 20, '...六七八九十一二...', 3, 14],
    ['shows an empty passage as one column', 'abc', [3, 3], 20, 'abc', 3, 1],
    ['shows a tab as a space', 'a\tb', [2, 3], 20, 'a b', 2, 1],
    ['prints no control character', 'a\u001b[31mb\u0000', [0, 1], 20, 'a\ufffd[31mb\ufffd', 0, 1],
    ['prints no direction override', 'a\u202eb', [2, 3], 20, 'a\ufffdb', 2, 1],
    ['prints no half of a pair', 'a\ud800b', [2, 3], 20, 'a\ufffdb', 2, 1],
  ] as const)('%s', (_, line, passage, columns, shown, indent, width) => {
    expect(cutLine(line, passage, columns)).toMatchObject({ shown, indent, width });
  });

  test('places other passages of the line that are shown', () => {
    const cut = cutLine(HAN.repeat(4), [20, 22], 20);
    expect(cut.locate([22, 24])).toEqual({ indent: 11, width: 4 });
    expect(cut.locate([0, 2])).toBeNull();
    expect(cut.locate([24, 30])).toBeNull();
  });

  test('never shows more columns than there are, and the underline stays within', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(
        texts,
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 12, max: 120 }),
        (line, a, b, columns) => {
          const from = Math.min(a, b, line.length);
          const to = Math.min(Math.max(a, b), line.length);
          const cut = cutLine(line, [from, to], columns);
          expect(displayWidth(cut.shown)).toBeLessThanOrEqual(columns);
          expect(cut.indent + cut.width).toBeLessThanOrEqual(
            Math.max(displayWidth(cut.shown), cut.indent + 1),
          );
        },
      ),
    );
  });

  test('looks only at the neighbourhood of the passage', () => {
    const line = '长'.repeat(2_000_000);
    for (let i = 0; i < 2_000; i++) cutLine(line, [i * 1_000, i * 1_000 + 4], 80);
    expect(cutLine(line, [1_000_000, 1_000_002], 40).shown).toHaveLength(2 * 3 + 17);
  });
});
