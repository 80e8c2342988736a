import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsToTabs } from './bars-to-tabs.ts';

const cases: readonly [title: string, text: string, expected: string][] = [
  [
    'rows under column names',
    '任务 | 责任单位 | 完成时限\n修缮书库 | 后勤科 | 6月底前\n完',
    '任务 \t 责任单位 \t 完成时限\n修缮书库 \t 后勤科 \t 6月底前\n完',
  ],
  [
    'a frame and a rule',
    '| Action | Who | By when |\n|---|---|---|\n| Mow | Parks | May |',
    '  Action \t Who \t By when  \n             \n  Mow \t Parks \t May  ',
  ],
  ['full-width bars', '任务｜责任单位\n修缮书库｜后勤科', '任务\t责任单位\n修缮书库\t后勤科'],
  ['bars that divide no table', '首页 | 新闻 | 公开\n图书馆 | 2026年', '首页 | 新闻 | 公开\n图书馆 | 2026年'],
  ['a line without bars ends the table', '任务 | 责任单位\n说明\na | b', '任务 \t 责任单位\n说明\na | b'],
];

describe('tables typed with bars', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(barsToTabs(text)).toBe(expected);
  });

  test('keep the length of every line', () => {
    const row = fc.array(fc.constantFrom('任务', '责任单位', '时限', 'x', '', ' '), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const text = rows.map((cells) => cells.join('|')).join('\n');
        expect(
          barsToTabs(text)
            .split('\n')
            .map((line) => line.length),
        ).toEqual(text.split('\n').map((line) => line.length));
      }),
    );
  });
});
