/** Plans as they come from web pages: what stands round them, half-width punctuation, titles over two lines. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/index.ts';

const PAGE = `首页 > 政务公开 > 规划计划
索 引 号：33000000/2026-00012
发布机构：青河市水务局
公开日期：2026-02-11
关于印发《2026年度供水重点工作
任务分解方案》的通知
发布时间：2026-02-11 10:23 来源：市水务局 字体：[大 中 小] 打印 关闭
各科室,各供水所:
现将方案印发给你们,请认真执行.
2026年度供水重点工作
任务分解方案
一、管网改造
(一)更换老旧管网.
1.2026 年 6 月 底 前更换管网 12 公里(责任单位:工程科);
2.每月检测水质 1 次,全年培训人员不少于３００人次.
上一篇:关于节假日值班的通知
版权所有:青河市水务局 ICP备00000000号
`;

describe('a plan copied from a web page', () => {
  const plan = compile(PAGE);

  test('has its title, issuer and period', () => {
    expect(plan.title).toBe('2026年度供水重点工作任务分解方案');
    expect(plan.issuer).toBe('青河市水务局');
    expect(plan.period).toEqual({ start: '2026-01-01', end: '2026-12-31' });
  });

  test('has no commitments but its own', () => {
    const actions = plan.commitments.map(({ action }) => PAGE.slice(...action.span));
    expect(actions[0]).toBe('2026 年 6 月 底 前更换管网 12 公里(责任单位:工程科);');
    expect(actions[1]).toBe('每月检测水质 1 次,');
    expect(actions.length).toBeLessThanOrEqual(3);
  });

  test('has its dates, owners and figures', () => {
    const [first, second] = plan.commitments;
    expect(first?.deadlines[0]?.date).toBe('2026-06-30');
    expect(first?.owners.map(({ name }) => name)).toEqual(['工程科']);
    expect(second?.cadence[0]).toMatchObject({ per: 'month', n: 1 });
  });
});

describe('a plan whose line breaks were lost', () => {
  test('lends a label line to the actions of its own item only', () => {
    const text =
      '一、自律（一）每季度发布水价信息1次。（二）建立专家库，责任单位：技术委员会，完成时间：6月底。（三）每年编印会刊6期。';
    const { commitments } = compile(text);
    const owners = commitments.map((commitment) => commitment.owners.map(({ name }) => name).join());
    expect(owners.filter((name) => name === '技术委员会')).toHaveLength(1);
  });
});

describe('English pages', () => {
  const text = `Skip to main content
Riverford Borough Council
Corporate Plan 2026-2030
Published: 12 March 2026
Priorities
By March 2027, all street lights to be converted to LED.
Depot managers are required to check vehicles every week.
Milestones
September 2026 – new booking site launched
Share this page
`;

  test('keep title lines and section names as headings', () => {
    const plan = compile(text);
    expect(plan.title).toBe('Riverford Borough Council Corporate Plan 2026-2030');
    const actions = plan.commitments.map(({ action }) => text.slice(...action.span));
    expect(actions).toEqual([
      'By March 2027, all street lights to be converted to LED.',
      'Depot managers are required to check vehicles every week.',
      'September 2026 – new booking site launched',
    ]);
  });

  test.each([
    ['Complete it by Q1 2026/27.', '2026-09-30'],
    ['Complete it by Q4 2026/27.', '2027-06-30'],
    ['Complete it by Q1 2026.', '2026-03-31'],
  ])('%s', (sentence, date) => {
    const plan = compile(`Work Plan\n\n• ${sentence}\n`, { language: 'en' });
    expect(plan.commitments.flatMap(({ deadlines }) => deadlines.map((deadline) => deadline.date))).toEqual([
      date,
    ]);
  });
});
