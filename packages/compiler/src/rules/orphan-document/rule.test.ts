import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { orphanDocument } from './rule.ts';

test.each([
  ['nobody and no date', '{A:制定{doc:《采购办法》}。}', [['orphan', '《采购办法》']]],
  ['an owner', '{A:{own do:采编部}制定{doc:《采购办法》}。}', []],
  [
    'an owner elsewhere in the item',
    '{H1:一、采编}\n{A:制定{doc:《采购办法》}。}{A:{own do:采编部}抽查。}',
    [],
  ],
  ['a date', '{A:{dl by 2026-06-30:6月底前}制定{doc:《采购办法》}。}', []],
  [
    'cared for in another item',
    '{A:制定{doc:《采购办法》}。}\n{A:{own do:采编部}印发{doc:《采购办法》}。}',
    [],
  ],
  ['a document that is only followed', '{A:按照{doc:《采购办法》}公开招标。}', []],
  ['a document without a title', '{A:制定{doc:采购办法}。}', []],
  ['a document of last year', '{A done:制定了{doc:《采购办法》}。}', []],
])('%s', (_, marked, expected) => {
  expect(checkRule(orphanDocument, marked)).toEqual(expected);
});

test('in English a title is in capitals', () => {
  const check = (marked: string) => checkRule(orphanDocument, marked, { language: 'en' });
  expect(check('{A:Publish the "{doc:Reading Room Policy}".}')).toEqual([['orphan', 'Reading Room Policy']]);
  expect(check('{A:Publish a {doc:reading policy}.}')).toEqual([]);
});

test('many are reported once', () => {
  const marked = ['甲', '乙', '丙', '丁'].map((name) => `{A:制定{doc:《${name}办法》}。}`).join('\n');
  expect(checkRule(orphanDocument, `工作要点\n${marked}`, { title: '工作要点' })).toEqual([
    ['orphans', '工作要点'],
  ]);
});
