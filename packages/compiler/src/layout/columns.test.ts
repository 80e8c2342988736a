import { describe, expect, it } from 'vitest';
import { cellLabels } from './tables.ts';
import { columnsOf } from './columns.ts';
import { scanLines } from './scan-lines.ts';

function columns(header: string): string {
  const names = header.split('|').join('\t');
  const [line] = scanLines(names);
  return line
    ? columnsOf(names, line)
        .labels.map((label) => label ?? '-')
        .join(' ')
    : '';
}

const HEADERS: readonly (readonly [header: string, labels: string])[] = [
  ['序号|任务|责任单位|状态|原文|备注', 'number task do aside aside aside'],
  ['类别|任务|到期日|频次|完成情况|原文位置', 'aside task deadline deadline aside aside'],
  ['类别|措施|责任单位', 'task measure do'],
  ['一级任务|二级任务|责任部门|当前进展情况', 'aside task do aside'],
  ['目标任务|重点工作|牵头单位', 'task measure lead'],
  ['序号|工作内容|目标任务|责任单位', 'number measure result do'],
  ['工作任务|任务目标|完成时限', 'task result deadline'],
  ['任务|预期成效|资金来源|联系电话|截止时间', 'task result aside aside deadline'],
  ['Action|Lead officer|Timescale|Outcome|RAG status', 'measure lead deadline result aside'],
  ['KPI|Baseline 2024/25|Target 2026/27|Reporting frequency|Owner', 'result aside result deadline do'],
  [
    'Priority|Objective|Responsible Head of Service|Completion date (est.)|Comments',
    'aside task do deadline aside',
  ],
  ['任务|现状与问题|做什么|做到什么程度|牵头', 'task aside measure result lead'],
  ['任务|存在问题|整改措施|责任单位', 'task aside measure do'],
  ['存在问题|整改措施|整改时限|责任人', 'task measure deadline do'],
  ['问题类别|隐患内容|整改措施|整改责任人|整改时限', 'aside task measure do deadline'],
  ['做什么|怎么做|谁来做|什么时候完成|达到什么效果', 'task measure do deadline result'],
  ['指标|2024年|2027年|2030年|属性', 'task result result result aside'],
  ['序号|指标名称|单位|2025年实际|2026年目标|责任单位', 'number task aside aside result do'],
  ['Ref|What we will do|Who|By when|How will we know?', 'number measure do deadline result'],
];

describe('columns', () => {
  it.each(HEADERS)('%s', (header, labels) => {
    expect(columns(header)).toBe(labels);
  });
});

/** The labels of the last line's cells. */
function row(text: string): string {
  const written = text.split('|').join('\t');
  const lines = scanLines(written);
  const last = lines.at(-1);
  const labels = last ? cellLabels(written, lines, last) : null;
  return (labels ?? []).map((label) => label ?? '-').join(' ');
}

const ROWS: readonly (readonly [title: string, text: string, labels: string])[] = [
  ['whose last cells are empty', '序号|任务|责任单位|备注\n3|换管|水务局', 'number task do'],
  ['whose empty cells are still there', '任务|责任单位|完成时限|备注\n换管|水务局||', 'task do'],
  ['that goes on under a merged task', '任务|措施|责任单位\n换管|招标|水务局\n施工|水务局', 'measure do'],
  ['that begins with an empty cell', '任务|措施|责任单位\n换管|招标|水务局\n|施工|水务局', 'measure do'],
  ['that repeats the figures of its task', '任务|指标\n换管12公里、建站3座|12公里、3座', 'task aside'],
  ['with figures of its own', '任务|指标\n换管|不少于12公里', 'task result'],
];

describe('a row', () => {
  it.each(ROWS)('%s', (_, text, labels) => {
    expect(row(text)).toBe(labels);
  });
});
