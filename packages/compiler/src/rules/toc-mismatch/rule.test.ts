import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { tocMismatch } from './rule.ts';

const BODY = '{H1:一、总体要求}\n{H1:二、主要任务}\n{H1:三、保障措施}';

test.each([
  ['no contents list', BODY, []],
  ['the same titles', `{T1:一、总体要求}\n{T1:二、主要任务}\n{T1:三、保障措施}\n${BODY}`, []],
  [
    'leaders, pages and spaces',
    `{T1:一、总体 要求……1}\n{T1:二、主要任务……3}\n{T1:三、保障措施……9}\n${BODY}`,
    [],
  ],
  [
    'another title',
    `{T1:一、总体要求}\n{T1:二、重点任务}\n{T1:三、保障措施}\n${BODY}`,
    [['reworded', '二、重点任务']],
  ],
  [
    'a lost section',
    `{T1:一、总体要求}\n{T1:二、主要任务}\n{T1:三、保障措施}\n{T1:四、附则}\n${BODY}`,
    [['missing', '四、附则']],
  ],
  ['an unlisted section', `{T1:一、总体要求}\n{T1:二、主要任务}\n${BODY}`, [['unlisted', '三、保障措施']]],
  [
    'subsections need no entry',
    `{T1:一、总体要求}\n{T1:二、主要任务}\n{T1:三、保障措施}\n${BODY}\n{H2:（一）资金}`,
    [],
  ],
  ['another version', `{T1:一、甲}\n{T1:二、乙}\n{T1:三、丙}\n{T1:四、丁}\n${BODY}`, [['other', '一、甲']]],
])('%s', (_, marked, expected) => {
  expect(checkRule(tocMismatch, marked)).toEqual(expected);
});
