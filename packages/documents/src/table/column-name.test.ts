import { describe, expect, it } from 'vitest';
// Tests may look into the compiler: what is a header here must be one there.
import { readColumnName as compilerReads } from '../../../compiler/src/layout/label-word.ts';
import { COLUMN_TITLES, readColumnName } from './column-name.ts';

const NAMES: readonly (readonly [name: string, label: ReturnType<typeof readColumnName>])[] = [
  ['序号', 'number'],
  ['任务', 'task'],
  ['重点工作任务', 'task'],
  ['工作事项', 'task'],
  ['项目名称', 'task'],
  ['具体措施', 'measure'],
  ['主要举措', 'measure'],
  ['工作内容', 'measure'],
  ['牵头单位', 'lead'],
  ['牵头责任单位', 'lead'],
  ['责任领导', 'lead'],
  ['责任单位', 'do'],
  ['责 任 单 位', 'do'],
  ['责任单位（部门）', 'do'],
  ['负责人', 'do'],
  ['承办科室', 'do'],
  ['配合单位', 'with'],
  ['协办部门', 'with'],
  ['完成时限', 'deadline'],
  ['完成时间', 'deadline'],
  ['时间节点', 'deadline'],
  ['进度安排', 'deadline'],
  ['考核指标', 'result'],
  ['预期成果', 'result'],
  ['备注', null],
  ['完成情况', null],
  ['Task', 'task'],
  ['Owner', 'do'],
  ['Target date', 'deadline'],
];

describe('column names', () => {
  it.each(NAMES)('%s', (name, label) => {
    expect(readColumnName(name)).toBe(label);
  });

  it.each(NAMES)('%s says the same to the compiler', (name, label) => {
    expect(compilerReads(name, 0, name.length)).toBe(label);
  });

  it.each(Object.entries(COLUMN_TITLES))('%s has a title that the compiler reads back', (label, title) => {
    expect(compilerReads(title, 0, title.length)).toBe(label);
  });

  it.each(['图书馆', '每月召开一次会议', '2026年6月底前', '1', '', '教务处、后勤处'])(
    '%s is none',
    (text) => {
      expect(readColumnName(text)).toBeUndefined();
    },
  );
});
