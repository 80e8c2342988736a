import { describe, expect, test } from 'vitest';

import { readPasted } from './read-pasted.ts';

describe('a table that is pasted', () => {
  test.each([
    [
      'from a sheet',
      '单位\t岗位\r\n办公室\t主任\r\n',
      [
        ['单位', '岗位'],
        ['办公室', '主任'],
      ],
    ],
    [
      'from csv',
      '单位,岗位\n"办公室","主任,兼秘书"\n',
      [
        ['单位', '岗位'],
        ['办公室', '主任,兼秘书'],
      ],
    ],
    [
      'with Chinese commas',
      '单位，岗位\n办公室，主任',
      [
        ['单位', '岗位'],
        ['办公室', '主任'],
      ],
    ],
    [
      'commas inside cells of a sheet',
      '单位\t别名\n办公室\t馆办,办\n',
      [
        ['单位', '别名'],
        ['办公室', '馆办,办'],
      ],
    ],
    [
      'quotes and breaks in a cell',
      '单位\t备注\n办公室\t"甲""乙\n丙"\n',
      [
        ['单位', '备注'],
        ['办公室', '甲"乙\n丙'],
      ],
    ],
    ['blank lines', '\n单位\n\n办公室\n', [['单位'], ['办公室']]],
    ['nothing', ' \n', []],
    ['one column', '单位', [['单位']]],
  ])('%s', (_what, text, rows) => {
    expect(readPasted(text)).toEqual(rows);
  });
});
