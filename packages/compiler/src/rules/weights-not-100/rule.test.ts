import { describe, expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import type { Line } from '../../types.ts';
import { readPlan } from '../lint-plan.ts';
import { markPlan } from '../../../test/mark-plan.ts';
import { weightsNot100 } from './rule.ts';

describe('in sentences', () => {
  test.each([
    ['平时成绩占40%、期末成绩占50%。', ['占40%、期末成绩占50%']],
    ['平时成绩占40%、期末成绩占60%。', []],
    ['考核中，自评权重30%，互评权重30%，上级评价权重30%。', ['权重30%，互评权重30%，上级评价权重30%']],
    ['三项考核权重分别为30%、40%、25%。', ['权重分别为30%、40%、25%']],
    ['考核完成率分别达到30%、40%、25%。', []],
    ['考核优秀占30%，完成率达到60%。', []],
    ['考核分三部分，各占33.3%，占33.3%，占33.3%。', []],
    ['女职工占45%，党员占50%。', []],
    ['考核不合格的占5%，合格的占20%。', []],
    ['满意度权重占20%。另一项考核占70%。', []],
  ])('%s', (text, expected) => {
    expect(checkRule(weightsNot100, text).map(([, quoted]) => quoted)).toEqual(expected);
  });

  test('in English, with the word said once', () => {
    const text = 'The assessment is weighted 30% for resources, 40% for service and 25% for outreach.';
    expect(checkRule(weightsNot100, text, { language: 'en' })).toEqual([
      ['sum', 'weighted 30% for resources, 40% for service and 25%'],
    ]);
  });

  test('in English', () => {
    const text = 'Scores: reading is weighted 40%, writing is weighted 50%.';
    expect(checkRule(weightsNot100, text, { language: 'en' })).toEqual([
      ['sum', 'weighted 40%, writing is weighted 50%'],
    ]);
  });
});

describe('behind headings', () => {
  const scored = (...scores: number[]) => scores.map((n, i) => `{H1:${i + 1}.指标（${n}分）}`).join('\n');
  test.each([
    [scored(30, 30, 40), []],
    [scored(30, 30, 35), ['（30分）\n2.指标（30分）\n3.指标（35分）']],
    [scored(5, 10, 5), []],
    [`满分110分\n${scored(30, 40, 40)}`, []],
    [`满分110分\n${scored(30, 30, 40)}`, ['（30分）\n2.指标（30分）\n3.指标（40分）']],
    [`${scored(30, 30)}\n{H1:3.指标}\n{H1:4.指标（35分）}`, []],
    [`${scored(30, 30, 40)}\n{H1:4.加分项（5分）}`, []],
    [
      '{H1:一、组织（30分）}\n{H2:1.甲（10分）}\n{H2:2.乙（10分）}\n{H2:3.丙（5分）}',
      ['（10分）\n2.乙（10分）\n3.丙（5分）'],
    ],
  ])('%j', (marked, expected) => {
    expect(checkRule(weightsNot100, marked).map(([, quoted]) => quoted)).toEqual(expected);
  });
});

describe('in tables', () => {
  function check(text: string): string[] {
    const context = markPlan(text);
    const lines = context.lines.map((line, table): Line => ({ ...line, table, headerRow: 0 }));
    const plan = readPlan({ ...context, lines });
    return weightsNot100.check(plan, {}).map((finding) => plan.text.slice(...finding.span));
  }
  const table = (...scores: string[]) =>
    ['指标\t分值\t备注', ...scores.map((n, i) => `指标${i}\t${n}\t`)].join('\n');

  test.each([
    [table('30', '30', '40'), []],
    [table('30', '30', '35'), ['30\t\n指标1\t30\t\n指标2\t35']],
    [`${table('30', '30', '40')}\n合计\t100\t`, []],
    [`${table('10', '10', '10')}\n合计\t40\t`, ['10\t\n指标1\t10\t\n指标2\t10']],
    [`${table('30', '30', '40')}\n加分项\t5\t`, []],
    [table('5', '5', '5'), []],
    ['指标\t数量\n甲\t30\n乙\t30\n丙\t35', []],
  ])('%j', (text, expected) => {
    expect(check(text)).toEqual(expected);
  });
});
