import { describe, expect, test } from 'vitest';
import type { Heading, Modality } from '../../types.ts';
import { modality } from './modality.ts';

const heading = (id: string, title: string, parent: string | null = null): Heading => ({
  id,
  level: 1,
  number: '',
  title,
  span: [0, 1],
  parent,
  toc: false,
});

describe('in a plan the words decide', () => {
  const read = modality('市图书馆2026年工作要点', []);
  const cases: readonly (readonly [string, Modality])[] = [
    ['每季度召开一次例会', 'must'],
    ['应当在3日内答复', 'must'],
    ['力争新增藏书2万册', 'should'],
    ['鼓励社区开办图书角', 'should'],
    ['可申请不超过5万元的补助', 'may'],
    ['允许各分馆调整开放时间', 'may'],
    ['提高设备的可靠性', 'must'],
    ['推行绿色可持续采购', 'must'],
  ];
  test.each(cases)('%s → %s', (action, expected) => {
    expect(read(action, null)).toBe(expected);
  });
});

describe('in a report', () => {
  const headings = [
    heading('h1', '主要工作'),
    heading('h2', '下一步工作打算'),
    heading('h3', '馆藏建设', 'h2'),
  ];
  const read = modality('市图书馆2025年工作总结', headings);
  test('what is told is done', () => {
    expect(read('新购图书3万册', 'h1')).toBe('done');
  });
  test('what stands under the outlook is still to do, in its subsections too', () => {
    expect(read('新购图书3万册', 'h2')).toBe('must');
    expect(read('新购图书3万册', 'h3')).toBe('must');
  });
});

describe('by the titles of document and section', () => {
  const cases: readonly (readonly [document: string, section: string, Modality])[] = [
    ['市供水公司2025年重点任务完成情况报告', '管网改造', 'done'],
    ['市供水公司2025年重点任务完成情况报告', '2026年重点工作', 'must'],
    ['2025年度园长述职报告', '抓实保教', 'done'],
    ['2025年度园长述职报告', '今后努力方向', 'must'],
    ['市图书馆2025年工作总结及2026年工作计划', '2025年工作总结', 'done'],
    ['市图书馆2025年工作总结及2026年工作计划', '主要做法及成效', 'done'],
    ['市图书馆2025年工作总结及2026年工作计划', '2026年工作谋划', 'must'],
    ['县水务局2025年工作计划执行情况', '一、计划完成情况', 'done'],
    ['县水务局2025年工作计划执行情况', '下步打算', 'must'],
    ['县图书馆“十五五”发展规划', '“十四五”发展回顾', 'done'],
    ['县图书馆“十五五”发展规划', '发展目标', 'must'],
    ['关于校园供餐检查情况的整改方案', '整改措施', 'must'],
    ['专项行动实施方案', '总结提升阶段', 'must'],
    ['专项行动实施方案', '通报完成情况', 'must'],
  ];
  test.each(cases)('%s · %s → %s', (document, section, expected) => {
    const bare = section.replace(/^一、/u, '');
    expect(modality(document, [heading('h1', bare)])('新购图书3万册', 'h1')).toBe(expected);
  });

  test('a summary that also names a plan tells what was done up to the section of the plan, where there is one', () => {
    const title = '市气象站2025年工作总结和2026年工作计划';
    const split = modality(title, [heading('h1', '做好预报服务'), heading('h2', '2026年工作计划')]);
    expect(split('发布预警30期', 'h1')).toBe('done');
    expect(split('发布预警30期', null)).toBe('done');
    expect(split('发布预警30期', 'h2')).toBe('must');
    expect(modality(title, [heading('h1', '做好预报服务')])('发布预警30期', 'h1')).toBe('must');
  });

  test('what a plan tells as done is no promise, but what it says of done things is', () => {
    const read = modality('市图书馆2026年工作要点', []);
    expect(read('目前已签约共建单位12家', null)).toBe('done');
    expect(read('已完成选址3处', null)).toBe('done');
    expect(read('已建成的分馆全部延时开放', null)).toBe('must');
  });
});
