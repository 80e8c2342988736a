/** Texts made to hurt: compile answers, and takes time in proportion. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/index.ts';

const hostile: readonly (readonly [name: string, piece: string])[] = [
  ['owners in one bracket', '水务局、'],
  ['frequencies in one clause', '每月1次、'],
  ['shares in one clause', '占30%、'],
  ['label lines', '牵头单位：水务局\n'],
  ['actions and then labels', '新建泵站5座。\n责任单位：水务局\n'],
  ['open brackets', '（'],
  ['open quotes', '“《'],
  ['numerals', '一二三四五六七八九十'],
  ['tabs', '水务局\t'],
  ['marks', '一、（一）1.'],
  ['zeroes', '\u0000'],
  ['halves of surrogate pairs', '\ud800'],
  ['headings', '一、供水\n'],
];

describe('a hundred thousand characters of', () => {
  test.each(hostile)('%s are compiled', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const plan = compile(text, { language: 'zh' });
    expect(plan.text).toBe(text);
  });
});
