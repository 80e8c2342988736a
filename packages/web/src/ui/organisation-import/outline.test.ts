import { describe, expect, test } from 'vitest';

import { addBehind, removeLine, shiftLine, toRows, type OutlineLine } from './outline.ts';

/** `馆` at the top, `· 室` one below. */
const tree = (...texts: readonly string[]): OutlineLine[] =>
  texts.map((text, key) => {
    const [, dots = '', name = '', head = ''] = /^((?:· )*)([^:]*):?(.*)$/u.exec(text) ?? [];
    return { key, name, level: dots.length / 2, head };
  });
const shown = (lines: readonly OutlineLine[]): string[] =>
  lines.map(({ name, level }) => `${'· '.repeat(level)}${name}`);

describe('a tree of units that is typed', () => {
  test.each([
    ['one below the line above', 2, 1, ['馆', '· 室', '· · 组', '· 部']],
    ['never two below it', 1, 1, ['馆', '· 室', '· 组', '· 部']],
    ['the top line stays at the top', 0, 1, ['馆', '· 室', '· 组', '· 部']],
    ['back up', 3, -1, ['馆', '· 室', '· 组', '部']],
  ] as const)('moves a line: %s', (_what, index, by, expected) => {
    expect(shown(shiftLine(tree('馆', '· 室', '· 组', '· 部'), index, by))).toEqual(expected);
  });

  test('what stands below a line moves with it, and comes up when it goes', () => {
    const lines = tree('馆', '· 室', '· 部', '· · 组');
    expect(shown(shiftLine(lines, 2, 1))).toEqual(['馆', '· 室', '· · 部', '· · · 组']);
    expect(shown(removeLine(lines, 2))).toEqual(['馆', '· 室', '· 组']);
    expect(shown(removeLine(lines, 0))).toEqual(['室', '部', '· 组']);
  });

  test('a new line stands beside the one before; below the top one', () => {
    expect(shown(addBehind(tree('馆'), 0, 9))).toEqual(['馆', '· ']);
    expect(shown(addBehind(tree('馆', '· 部', '· · 组'), 2, 9))).toEqual(['馆', '· 部', '· · 组', '· · ']);
  });

  test('becomes the table that is imported', () => {
    expect(toRows(tree('馆:周明', '· 室', '· ', '· · 组:何青', '部'), '负责人')).toEqual([
      ['单位', '上级单位', '岗位', '负责人', '姓名'],
      ['馆', '', '负责人', '是', '周明'],
      ['室', '馆', '', '', ''],
      ['组', '室', '负责人', '是', '何青'],
      ['部', '', '', '', ''],
    ]);
  });
});
