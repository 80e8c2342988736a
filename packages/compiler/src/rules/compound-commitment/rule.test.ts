import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { compoundCommitment } from './rule.ts';

test.each([
  [
    'two last days',
    '{A:{dl by 2026-03-31:3月底前}招标、{dl by 2026-06-30:6月底前}上线。}',
    [['deadlines', '3月底前']],
  ],
  ['the same day twice', '{A:{dl by 2026-06-30:6月底前}招标、{dl by 2026-06-30:6月底前}上线。}', []],
  ['two slots of one duty', '{A:{dl at 2026-03:3月}、{dl at 2026-09:9月}各演练一次。}', []],
  ['an event and a day', '{A:{dl by relative:会后3日内}报送、{dl by 2026-06-30:6月底前}办结。}', []],
  ['a date of a detail', '{A:{dl by 2026-06-30:6月底前}上线，}{D:{dl by 2026-03-31:3月底前}先行招标。}', []],
  [
    'three rhythms',
    '{A:{cad day:每日}清场、{cad week:每周}自查、{cad month:每月}排查。}',
    [['cadences', '每日']],
  ],
  ['a duty and its report', '{A:{cad month:每月}调度、{cad quarter:每季度}通报。}', []],
])('%s', (_, marked, expected) => {
  expect(checkRule(compoundCommitment, marked)).toEqual(expected);
});
