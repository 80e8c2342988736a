import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { vagueVerb } from './rule.ts';

const FIRM = '{H1:一、读者}\n{A:新增座位{qty =50 个:50个}。}';

test.each([
  ['a direction', `${FIRM}{A:加强读者服务。}`, [['vague', '加强']]],
  ['read as no commitment', `${FIRM}{B:加强读者服务。}`, [['vague', '加强']]],
  ['before a firm clause', `${FIRM}{B:加强读者服务，}{A:新增座位{qty =50 个:50个}。}`, []],
  ['a principle', `${FIRM}{B:坚持读者至上。}`, []],
  ['behind adverbs', `${FIRM}{A:进一步切实提升服务水平。}`, [['vague', '提升']]],
  ['one finding an item', `${FIRM}{A:加强读者服务。}{A:深化馆校合作。}`, [['vague', '加强']]],
  ['with a number', `${FIRM}{A:加强培训{qty =3 次:3次}。}`, []],
  ['with an owner who can be asked', `${FIRM}{A:{own do:读者部}加强服务。}`, []],
  ['with a visible act in the same clause', `${FIRM}{A:加强协作，共同组织巡展。}`, []],
  ['with a thing to be there', `${FIRM}{A:健全读者服务公约。}`, []],
  ['a visible act', `${FIRM}{A:召开座谈会。}`, []],
  ['an item of which no-measure speaks', '{H1:一、读者}\n{A:加强读者服务。}', []],
])('%s', (_, marked, expected) => {
  expect(checkRule(vagueVerb, marked)).toEqual(expected);
});

test('most items: the plan is reported once', () => {
  const items = Array.from(
    { length: 4 },
    (_, i) => `{H1:${i + 1}.读者}\n{A:新增座位{qty =50 个:50个}。}{A:加强读者服务。}`,
  );
  expect(checkRule(vagueVerb, `工作要点\n${items.join('\n')}`, { title: '工作要点' })).toEqual([
    ['whole', '工作要点'],
  ]);
});

test.each([
  ['The library will strengthen its outreach.', 'strengthen'],
  ['To further promote reading.', 'promote'],
  ['Continue to improve the catalogue.', 'improve'],
  ['- Enhance the reading rooms.', 'Enhance'],
  ['The library will open a branch.', null],
  ['Publish a guide that will improve access.', null],
])('%s', (sentence, verb) => {
  const marked = `{H1:1. Readers}\n{A:Add {qty =50:50} seats.} {A:${sentence}}`;
  expect(checkRule(vagueVerb, marked, { language: 'en' })).toEqual(verb === null ? [] : [['vague', verb]]);
});
