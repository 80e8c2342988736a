import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { noMeasure } from './rule.ts';

test.each([
  ['a number', '{H1:一、读者}\n{A:新增座位{qty =50 个:50个}。}', []],
  ['a rhythm', '{H1:一、读者}\n{A:{cad month:每月}召开座谈会。}', []],
  ['a date', '{H1:一、读者}\n{A:{dl by 2026-06-30:6月底前}完成改造。}', []],
  ['a document', '{H1:一、读者}\n{A:编印{doc:《读者指南》}。}', []],
  ['a mechanism', '{H1:一、读者}\n{A:建立{mech:轮值制度}。}', []],
  ['nothing', '{H1:一、读者}\n{A:加强读者服务。}{A:改善阅读环境。}', [['each', '一、读者']]],
  [
    'one firm sentence among soft ones',
    '{H1:一、读者}\n{A:加强读者服务。}{A:新增座位{qty =50 个:50个}。}',
    [],
  ],
  ['a section of slogans', '{H1:一、读者}\n{B:坚持读者至上。}', [['idle', '一、读者']]],
  ['a section of goals', '{H1:一、总体要求}\n{B:坚持读者至上。}', []],
  ['a section that tells', '{H1:一、存在问题}\n{B:座位不足。}', []],
  ['a title without text', '{H1:一、读者}', []],
  ['what was done', '{H1:一、读者}\n{A done:召开了座谈会。}', []],
  ['a paragraph without heading', '{A:加强读者服务。}', [['each', '加强读者服务。']]],
])('%s', (_, marked, expected) => {
  expect(checkRule(noMeasure, marked)).toEqual(expected);
});
