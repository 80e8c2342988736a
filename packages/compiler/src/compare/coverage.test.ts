import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../test/build-plan.ts';
import { coverage } from './coverage.ts';

const COUNTY = [
  '{dl by 2026-06-30: 6月底前}完成{qty = 37 处: 37处}单村供水工程移交（{own do: 县供水公司}负责）',
  '{cad quarter 1 = 1: 每季度}检测一次农村饮用水末梢水水质并公示结果',
  '编制{doc: 《供水突发事件应急预案》}，{dl by 2026-12-31: 年底前}组织一次演练',
  '推进灌区续建配套与现代化改造（{own do: 灌区管理处}负责）',
];

function statuses(child: readonly string[], unit?: string): string[] {
  const options = unit === undefined ? {} : { unit };
  return coverage(buildPlan(COUNTY), buildPlan(child), options).entries.map(({ status }) => status);
}

describe('coverage of a parent plan', () => {
  it('finds what the unit takes up, in its own words', () => {
    const child = [
      '{dl by 2026-05-31: 5月底前}接收{qty = 37 处: 37处}单村供水工程，完成移交手续',
      '{cad month 1 = 1: 每月}对农村末梢水水质检测一次，公示检测结果',
      '编制{doc: 《供水突发事件应急预案》}，{dl by 2026-10-31: 10月}组织演练一次',
    ];
    expect(statuses(child)).toEqual(['taken-up', 'taken-up', 'taken-up', 'missing']);
  });
  it('says what the unit promises less of', () => {
    const child = ['{dl by 2026-09-30: 9月底前}完成{qty = 20 处: 20处}单村供水工程移交'];
    const { entries } = coverage(buildPlan(COUNTY), buildPlan(child));
    expect(entries[0]).toMatchObject({ status: 'partly' });
    expect(entries[0]?.gaps.map(({ aspect }) => aspect)).toEqual(['quantity', 'deadline']);
  });
  it('adds up several commitments of the unit', () => {
    const child = [
      '编制{doc: 《供水突发事件应急预案》}',
      '{dl by 2026-12-31: 年底前}组织一次供水突发事件演练',
    ];
    const [, , plan] = coverage(buildPlan(COUNTY), buildPlan(child)).entries;
    expect(plan).toMatchObject({ status: 'taken-up' });
    expect(plan?.matches).toHaveLength(2);
  });
  it('leaves aside what the parent gave to another unit by name', () => {
    expect(statuses([], '县供水公司')).toEqual(['missing', 'missing', 'missing', 'elsewhere']);
  });
  it('lists the initiatives of the unit itself', () => {
    const result = coverage(buildPlan(COUNTY), buildPlan(['评选节水家庭并授牌']));
    expect(result.own.map(({ text }) => text)).toEqual(['评选节水家庭并授牌']);
    expect(result.summary).toEqual({ 'taken-up': 0, partly: 0, missing: 4, elsewhere: 0 });
  });
  it('a plan takes up all of itself', () => {
    const line = fc.array(fc.constantFrom('开展', '水质检测', '修订', '规则', '培训', '，', '公示'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const plan = buildPlan(lines.map((pieces) => `${pieces.join('')}结果`));
        return coverage(plan, plan).entries.every(({ status }) => status === 'taken-up');
      }),
    );
  });
});
