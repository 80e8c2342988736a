/** Task tables: which cells are commitments, and whose columns they take. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/index.ts';

/** Action → owners and deadlines, one line a commitment. */
function read(text: string, language: 'zh' | 'en' = 'zh'): string[] {
  const table = text.split('|').join('\t');
  return compile(table, { language }).commitments.map(({ action, owners, deadlines }) => {
    const told = [...owners.map(({ name }) => name), ...deadlines.map(({ value }) => value)].join(' ');
    return `${table.slice(...action.span).split('\t')[0]} → ${told}`;
  });
}

describe('a task table', () => {
  test('makes no commitment of states, sources, remarks and progress', () => {
    const rows = read(
      '序号|类别|任务|责任单位|完成时限|到期日|状态|完成情况|备注|原文位置\n' +
        '1|一、供水|更换老旧管网12公里|水务科|6月底前|2026-06-30|进行中|已开展现场勘查，完成设计招标|每周调度|第6行\n' +
        '2|一、供水|每月检测水质一次|化验室|||未开始||按季度通报结果|第9行\n',
    );
    expect(rows).toEqual(['更换老旧管网12公里 → 水务科 --06-30 2026-06-30', '每月检测水质一次 → 化验室']);
  });

  test('has one action in every row, whatever its words', () => {
    const rows = read(
      '序号|工作任务|责任部门\n1|读者满意率|服务部\n2|古籍普查登记|典藏部\n3|开展读书会12场|活动部\n',
    );
    expect(rows).toEqual(['读者满意率 → 服务部', '古籍普查登记 → 典藏部', '开展读书会12场 → 活动部']);
  });

  test('has its projects as titles where another column says what is built', () => {
    const rows = read(
      '序号|工程名称|建设内容|建设期限|投资估算（万元）\n1|新馆建设|新建馆舍1.2万平方米|2026—2028|9000\n',
    );
    expect(rows).toEqual(['新建馆舍1.2万平方米 → 2026/2028']);
  });

  test('ends where a section begins', () => {
    const rows = read('任务|责任单位\n开展巡查4次|巡查科\n第三节 主要指标\n人均绿地有所增加\n');
    expect(rows).toEqual(['开展巡查4次 → 巡查科']);
  });

  test('in English leaves out baselines and states, and says each owner once', () => {
    const rows = read(
      'Action|Lead officer|Timescale|Baseline 2024/25|RAG status\n' +
        'The Parks Manager will plant 400 trees by 30 June 2026.|Parks Manager|30 June 2026|120 trees|Amber\n' +
        'Safety\nThe depot is inspected by others.\n',
      'en',
    );
    expect(rows[0]).toContain('plant 400 trees');
    expect(rows).toHaveLength(1);
  });
});

describe('an English cell', () => {
  test('keeps its number with its sentence', () => {
    const rows = read('No.|Task|Owner\n1|12. Publish the annual report by May 2026|Clerk\n', 'en');
    expect(rows).toHaveLength(1);
  });
});
