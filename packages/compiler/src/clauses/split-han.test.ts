import { describe, expect, it } from 'vitest';
import { splitHanLine } from './split-han.ts';
import type { RawClause } from './raw-clause.ts';

function split(text: string): string[] {
  const out: RawClause[] = [];
  splitHanLine(text, 0, text.length, out);
  return out.map((clause) => text.slice(clause.start, clause.end));
}

const cases: [text: string, clauses: string[]][] = [
  ['每月检测，及时公示。', ['每月检测，', '及时公示。']],
  ['投入1,200万元,建成2座。', ['投入1,200万元,', '建成2座。']],
  ['开放至21:30，周日除外', ['开放至21:30，', '周日除外']],
  ['完成时限：6月', ['完成时限：', '6月']],
  ['责任人：张馆长 完成时限：6月', ['责任人：', '张馆长', '完成时限：', '6月']],
  ['责 任 人：张馆长', ['责 任 人：', '张馆长']],
  ['工作 安排：检测', ['工作 安排：', '检测']],
  ['印发《供水、排水，节水办法》，试行。', ['印发《供水、排水，节水办法》，', '试行。']],
  ['落实“早发现，早处置”要求；销号！', ['落实“早发现，早处置”要求；', '销号！']],
  [
    '换管十公里。（水务局牵头，住建局配合）二期另行安排。',
    ['换管十公里。', '（水务局牵头，住建局配合）', '二期另行安排。'],
  ],
  ['（一）换管，检测。', ['（一）换管，', '检测。']],
  ['(12)换管。', ['(12)换管。']],
  ['换管（含支管，户管）十公里，检测。', ['换管（含支管，户管）十公里，', '检测。']],
  ['换管（未闭合，检测。', ['换管（未闭合，', '检测。']],
  ['任务\t措施\t单位', ['任务', '措施', '单位']],
  ['，。；', []],
  ['', []],
];

describe('Chinese clauses', () => {
  it.each(cases)('%s', (text, clauses) => {
    expect(split(text)).toEqual(clauses);
  });

  it('open a sentence at the line and behind full stops, not behind commas or brackets within one', () => {
    const text = '检测，公示；归档。（水务局负责）换管';
    const out: RawClause[] = [];
    splitHanLine(text, 0, text.length, out);
    expect(out.map((clause) => clause.opensSentence)).toEqual([true, false, true, true, true]);
  });
});
