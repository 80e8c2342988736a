import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { vagueCadence } from './rule.ts';

test.each([
  ['定期 without a rhythm', '{A:{vague:定期}检查书库。}', [['vague', '定期']]],
  ['定期 explained by a rhythm', '{A:{vague:定期}检查书库，}{D:{cad month 1 =1:每月1次}。}', []],
  [
    'one finding an item',
    '{H1:一、安全}\n{A:{vague:定期}检查书库。}{A:{vague:经常}清点钥匙。}',
    [['vague', '定期']],
  ],
  ['及时 answers to an event', '{A:发现破损{vague:及时}修补。}', []],
  ['a surprise check is meant so', '{A:{vague:不定期}开展抽查。}', []],
  ['不定期 for anything else is not', '{A:{vague:不定期}召开会议。}', [['vague', '不定期']]],
  ['the name of a mechanism', '{A:健全{vague:常态化}联络机制。}', []],
  ['a state', '{A:{vague:常态化}运行采编平台。}', []],
  ['an event', '{A:{vague:常态化}开展谈心谈话。}', [['vague', '常态化']]],
  ['a report of last year', '{A done:{vague:定期}检查书库。}', []],
])('%s', (_, marked, expected) => {
  expect(checkRule(vagueCadence, marked)).toEqual(expected);
});

test('takes further words from the options', () => {
  const marked = '{A:发现破损{vague:及时}修补。}';
  expect(checkRule(vagueCadence, marked, { options: { words: ['及时'] } })).toEqual([['vague', '及时']]);
});
