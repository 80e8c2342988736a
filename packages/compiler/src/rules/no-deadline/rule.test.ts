import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { noDeadline } from './rule.ts';

const YEAR = { start: '2026-01-01', end: '2026-12-31' };
const SCHOOL_YEAR = { start: '2025-09-01', end: '2026-08-31' };
const THREE_YEARS = { start: '2024-01-01', end: '2026-12-31' };
const OPEN = '{H1:一、改造}\n{A:完成管网改造。}';

test.each([
  ['a plan of a year has its end for a deadline', OPEN, { period: YEAR }, []],
  ['so has a school year', OPEN, { period: SCHOOL_YEAR }, []],
  ['unless asked for dates', OPEN, { period: YEAR, options: { yearPlans: true } }, [['each', '一、改造']]],
  ['a plan of three years needs dates', OPEN, { period: THREE_YEARS }, [['each', '一、改造']]],
  ['a plan of no period too', OPEN, { period: null }, [['eachOpen', '一、改造']]],
  ['a date is enough', '{H1:一、改造}\n{A:{dl by 2025:2025年}完成管网改造。}', { period: THREE_YEARS }, []],
  ['a rhythm is enough', '{H1:一、改造}\n{A:{cad quarter:每季度}巡查管网。}', { period: THREE_YEARS }, []],
])('%s', (_, marked, settings, expected) => {
  expect(checkRule(noDeadline, marked, settings)).toEqual(expected);
});
