import { describe, expect, it } from 'vitest';
import { placeWords } from '../out/place-words.ts';
import { joinDocuments } from './join-documents.ts';

const line = (line: number, from: number, to: number) => ({
  span: [from, to] as const,
  place: { kind: 'line', line } as const,
});

describe('files that make up one plan', () => {
  const joined = joinDocuments([
    { name: 'a.txt', text: '甲\n乙\n', anchors: [line(1, 0, 1), line(2, 2, 3)] },
    { name: 'b.txt', text: '丙', anchors: [line(1, 0, 1)] },
  ]);

  it('are one text, with a blank line between them', () => {
    expect(joined.text).toBe('甲\n乙\n\n丙');
  });

  it('keep their places, each with its file', () => {
    expect(joined.anchors.map(({ span, file }) => [joined.text.slice(...span), file])).toEqual([
      ['甲', 'a.txt'],
      ['乙', 'a.txt'],
      ['丙', 'b.txt'],
    ]);
    const words = placeWords(joined.anchors, [5, 6], { text: joined.text, language: 'zh' });
    expect(words).toBe('b.txt · 第1行');
  });

  it('may be one, or none', () => {
    expect(joinDocuments([]).text).toBe('');
    expect(joinDocuments([{ name: 'a', text: '甲', anchors: [] }]).text).toBe('甲');
  });
});
