import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { markPlan } from '../../../test/mark-plan.ts';
import type { CompiledPlan } from '../../types.ts';
import { softened } from './rule.ts';

const previous: CompiledPlan = {
  ...markPlan('{A:确保全年新增纸质图书{qty >=20000 册:不少于2万册}。}'),
  schema: 'taizhang.compile/1',
  source: { name: '2025.txt', mediaType: 'text/plain', sha256: null, encoding: 'utf-8' },
  diagnostics: [],
};

test.each([
  ['a force word', '{A:力争全年新增纸质图书{qty >=20000 册:不少于2万册}。}', [['softened', '力争']]],
  ['nothing changed', '{A:确保全年新增纸质图书{qty >=20000 册:不少于2万册}。}', []],
  [
    'a smaller number',
    '{A:确保全年新增纸质图书{qty >=15000 册:不少于1.5万册}。}',
    [['softened', '不少于1.5万册']],
  ],
  ['a larger number', '{A:确保全年新增纸质图书{qty >=30000 册:不少于3万册}。}', []],
])('%s', (_, marked, expected) => {
  expect(checkRule(softened, marked, { previous })).toEqual(expected);
});

test('without a previous version there is nothing to say', () => {
  expect(checkRule(softened, '{A:力争新增图书。}')).toEqual([]);
});
