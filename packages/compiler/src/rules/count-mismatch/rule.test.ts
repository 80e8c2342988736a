import { describe, expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { countMismatch } from './rule.ts';

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** A plan of `sections` chapters and `items` items numbered on through them. */
function plan(opening: string, sections: number, items: number): string {
  const lines = [`市图书馆工作要点`, opening];
  for (let section = 0, item = 0; section < sections; section++) {
    lines.push(`{H1:${HAN[section] ?? ''}、章节}`);
    const until = Math.round((items * (section + 1)) / sections);
    for (; item < until; item++) lines.push(`{H2:${item + 1}.事项}`);
  }
  return lines.join('\n');
}

describe('a total in the opening', () => {
  test.each([
    [plan('现提出24项重点任务。', 6, 24), []],
    [plan('现提出24项重点任务。', 6, 23), ['24项重点任务']],
    [plan('现提出5大类20项任务。', 5, 20), []],
    [plan('现提出5大类20项任务。', 5, 19), ['20项']],
    [plan('现提出6大类20项任务。', 5, 20), ['6大类']],
    [plan('共二十项任务。', 5, 19), ['二十项任务']],
    [plan('分解为96项具体指标。', 5, 20), []],
    [plan('去年完成了19项任务。', 5, 20), []],
    [plan('现提出10项任务。', 5, 20), []],
    ['市图书馆工作要点\n现提出24项任务。', []],
  ])('%#', (marked, expected) => {
    expect(
      checkRule(countMismatch, marked, { title: '市图书馆工作要点' }).map(([, quoted]) => quoted),
    ).toEqual(expected);
  });
});

describe('an announced list', () => {
  test.each([
    ['{H1:一、措施}\n{B:抓好以下3项工作：}\n{A:1.盘点。}\n{A:2.编目。}\n{A:3.上架。}', []],
    ['{H1:一、措施}\n{B:抓好以下3项工作：}\n{A:1.盘点。}\n{A:2.编目。}', ['3项工作']],
    ['{H1:一、措施}\n{B:抓好以下三个方面：}{A:一是盘点；}{A:二是编目。}\n{H1:二、其他}', ['三个方面']],
    ['{H1:一、措施}\n{B:抓好以下2项工作：}\n{A:1.盘点。}\n{A:2.编目。}\n{H1:二、其他}\n{A:1.上架。}', []],
    ['{H1:一、措施}\n{B:抓好以下3项工作：}\n{A:盘点。}', []],
  ])('%#', (marked, expected) => {
    expect(checkRule(countMismatch, marked).map(([, quoted]) => quoted)).toEqual(expected);
  });
});

describe('in English', () => {
  const list = (n: number) => Array.from({ length: n }, (_, i) => `{H1:${i + 1}. Action}`).join('\n');
  test.each([
    [`Library Plan\nThis plan sets out 5 actions.\n${list(5)}`, []],
    [`Library Plan\nThis plan sets out 6 actions.\n${list(5)}`, ['6 actions']],
    [`Library Plan\nThis plan sets out six actions.\n${list(5)}`, ['six actions']],
    [`Library Plan\n6 actions in 2 areas.\n${list(5)}`, ['6 actions']],
    [`Library Plan\nThe following 6 actions are planned.\n${list(5)}`, ['6 actions']],
    [`Library Plan\nLast year 6 actions were completed.\n${list(5)}`, []],
  ])('%#', (marked, expected) => {
    const found = checkRule(countMismatch, marked, { language: 'en', title: 'Library Plan' });
    expect(found.map(([, quoted]) => quoted)).toEqual(expected);
  });
});
