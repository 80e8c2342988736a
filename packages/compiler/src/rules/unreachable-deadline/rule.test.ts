import { describe, expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import type { WorkingCalendar } from '../../types.ts';
import { unreachableDeadline } from './rule.ts';
import { previousWorkday } from './workday.ts';

const period = { start: '2026-01-01', end: '2026-12-31' };
/** Knows 2026, with 1–7 October and two weekends off. */
const calendar: WorkingCalendar = {
  knows: (year) => year === 2026,
  isWorkday: (date) => !/^2026-(?:10-0[1-7]|05-3[01]|01-0[1-3])$/u.test(date),
};

test.each([
  ['within the plan', '{A:{dl by 2026-06-30:2026年6月底前}完成改造。}', []],
  ['before the plan', '{A:{dl by 2025-06-30:2025年6月底前}完成改造。}', [['before', '2025年6月底前']]],
  [
    'with 于 before it',
    '{A:于{dl by 2025-06-30:2025年6月30日前}签订责任书。}',
    [['before', '2025年6月30日前']],
  ],
  ['without a year', '{A:{dl by --06-30 2025-06-30:6月底前}完成改造。}', []],
  ['a beginning may lie before', '{A:{dl from 2024 2024-12-31:2024年起}实施改造。}', []],
  ['a comparison', '{A:馆藏较{dl at 2025 2025-12-31:2025年}增长一成。}', []],
  ['a day off', '{A:{dl by 2026-10-03:10月3日前}报送报告。}', [['restDay', '10月3日前']]],
  ['a workday', '{A:{dl by 2026-10-08:10月8日前}报送报告。}', []],
  ['a month that ends on a day off', '{A:{dl by 2026-05-31:5月底前}报送报告。}', []],
  ['work that is done on a day off', '{A:{dl by 2026-10-03:10月3日前}安排国庆值班。}', []],
  ['a day that is not', '{A:{dl by --02-30:2月30日前}报送报告。}', [['impossible', '2月30日']]],
  ['29 February in some year', '{A:{dl by --02-29:2月29日前}报送报告。}', []],
  [
    '29 February in this year',
    '{A:{dl by 2026-02-29:2026年2月29日前}报送报告。}',
    [['impossible', '2026年2月29日']],
  ],
  ['the thirteenth month', '{A:{dl by relative:13月5日前}报送报告。}', [['impossible', '13月5日']]],
  ['outside any commitment', '{B:截至6月31日。}', [['impossible', '6月31日']]],
  ['a report', '{A done:{dl by 2025-06-30:2025年6月底前}完成改造。}', []],
])('%s', (_, marked, expected) => {
  expect(checkRule(unreachableDeadline, marked, { period, calendar })).toEqual(expected);
});

test.each([
  ['{A:Report by {dl by --02-30:30 February}.}', [['impossible', '30 February']]],
  ['{A:Report by {dl by --04-31:April 31}.}', [['impossible', 'April 31']]],
  ['{A:Report by {dl by --04-30:April 30}.}', []],
])('%s', (marked, expected) => {
  expect(checkRule(unreachableDeadline, marked, { language: 'en', period, calendar })).toEqual(expected);
});

describe('previousWorkday', () => {
  test.each([
    ['2026-10-07', '2026-09-30'],
    ['2026-06-01', '2026-05-29'],
    ['2026-01-04', null],
  ])('before %s it is %s', (date, expected) => {
    expect(previousWorkday(date, calendar)).toBe(expected);
  });
});
