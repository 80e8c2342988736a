import { describe, expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { placeholder } from './rule.ts';

function holes(text: string, language: 'zh' | 'en' = 'zh'): string[] {
  return checkRule(placeholder, text, { language }).map(([, quoted]) => quoted);
}

describe('placeholder', () => {
  test.each([
    ['全年举办讲座*次', '*次'],
    ['全年举办讲座××场', '××场'],
    ['新建XX个站点', 'XX个'],
    ['投入x万元', 'x万'],
    ['由××单位牵头', '××'],
    ['由XX科室牵头', 'XX'],
    ['由○○局牵头', '○○'],
    ['联系____人次，走访____次', '____次'],
    ['（〔2026〕 号）印发', '〔2026〕 号'],
    ['依据〔×〕要求', '〔×〕'],
    ['制定《》并印发', '《》'],
    ['经费预算（待补充）', '（待补充）'],
    ['由【此处填写单位名称】负责', '【此处填写单位名称】'],
    ['完成时限：待定', '待定'],
    ['完成时限：待定，责任人：张三', '待定'],
    ['7×24小时值守，演练×次', '×次'],
  ])('%s', (text, hole) => {
    expect(holes(text)).toEqual([hole]);
  });

  test.each([
    '实行7×24小时值守',
    '展板尺寸3×4米',
    '**重点**任务',
    '做到**次次**有回访',
    '*次要内容见附件',
    '使用X光机检查',
    '岗位职责待定期修订',
    '有待定岗定编',
    '办公室〔2026〕5号文件',
    '《读者指南》',
    '□是 □否',
    '签字：____',
    'IMAX个人影厅',
    '采购DX次氯酸消毒液',
    'VX场馆',
  ])('is silent on %s', (text) => {
    expect(holes(text)).toEqual([]);
  });

  test.each([
    ['Hold XX workshops.', ['XX']],
    ['Owner: TBD', ['TBD']],
    ['Hold ___ workshops', ['___']],
    ['By [insert date], publish the guide.', ['[insert date]']],
    ['See Part XX of the code.', []],
    ['XXL shirts for staff', []],
    ['A TODOIST account', []],
  ])('%s', (text, expected) => {
    expect(holes(text, 'en')).toEqual(expected);
  });

  test('reports the holes of a line once', () => {
    expect(checkRule(placeholder, '定于×月×日举办讲座*场\n另办*场')).toEqual([
      ['hole', '×月'],
      ['hole', '*场'],
    ]);
  });

  test.each([
    ['责任单位：\n完成时限：6月', [['emptyLabel', '责任单位：']]],
    ['牵头单位:', [['emptyLabel', '牵头单位:']]],
    ['责任单位：\n办公室、采编部', []],
    ['具体措施：\n完成时限：6月', []],
    ['责任单位：办公室', []],
  ])('label lines: %j', (text, expected) => {
    expect(checkRule(placeholder, text)).toEqual(expected);
  });

  test('lets through what the options allow', () => {
    expect(checkRule(placeholder, '由××单位牵头', { options: { allow: ['××'] } })).toEqual([]);
  });

  test('names the commitment with the hole', () => {
    expect(checkRule(placeholder, '{H1:一、活动}\n{A:举办讲座{hole:*次}。}')).toEqual([['hole', '*次']]);
  });
});
