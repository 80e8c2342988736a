import { describe, expect, it } from 'vitest';
import { sheetNames } from './sheet-names.ts';

const LONG = '关于进一步加强全市城乡供水安全保障工作的三年行动计划实施方案';

describe('names of sheets', () => {
  it.each([
    [
      ['任务:清单', '任务清单', '任务清单'],
      ['任务清单', '任务清单 (2)', '任务清单 (3)'],
    ],
    [
      ['Tasks', 'TASKS'],
      ['Tasks', 'TASKS (2)'],
    ],
    [
      ['', "'", '[]'],
      ['表', '表 (2)', '表 (3)'],
    ],
    [["'a'/b"], ["a'b"]],
    [
      [LONG + LONG, LONG + LONG],
      [(LONG + LONG).slice(0, 31), `${(LONG + LONG).slice(0, 27)} (2)`],
    ],
    [[`${'字'.repeat(30)}\u{20000}`], ['字'.repeat(30)]],
  ])('%j are %j', (wanted, names) => {
    expect(sheetNames(wanted, '表')).toEqual(names);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });
});
