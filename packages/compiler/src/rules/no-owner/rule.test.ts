import { describe, expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { noOwner } from './rule.ts';

const OWNED = '{H1:一、采编}\n{A:{own do:采编部}每月盘点。}\n';

describe('no-owner', () => {
  test.each([
    ['a lead unit', '{H1:一、采编}\n{A:由{own lead:采编部}牵头盘点。}', []],
    [
      'an owner of another sentence of the item',
      '{H1:一、采编}\n{A:盘点馆藏。}{A:{own do:采编部}抽查。}',
      [],
    ],
    ['an owner inherited from the heading', '{H1:一、采编部}\n{A:{~own do:盘}点馆藏。}', []],
    ['nobody', `${OWNED}{H1:二、流通}\n{A:延长开放时间。}{A:增设座位。}`, [['each', '二、流通']]],
    ['only a partner', '{H1:一、采编}\n{A:会同{own with:市教育局}选书。}', [['partnersOnly', '市教育局']]],
    ['an owner who is nobody', '{H1:一、采编}\n{A:{own do:有关部门}选书。}', [['nameless', '有关部门']]],
    ['words that name nobody', `${OWNED}{H1:二、选书}\n{A:由相关科室选书。}`, [['nameless', '相关科室']]],
    ['a nameless one beside a named one', '{H1:一、采编}\n{A:{own do:有关部门}、{own do:采编部}选书。}', []],
    ['a section of a post', `${OWNED}{H1:二、馆长职责}\n{A:主持全面工作。}`, []],
    [
      'an opening',
      `${OWNED}{H1:二、流通}\n{A:延长开放时间。}\n{H2:1.阅览}\n{A:{own do:流通部}增设座位。}`,
      [],
    ],
    ['a covering letter', `{A:请认真执行。}\n${OWNED}`, []],
    ['goals', '{H1:一、主要目标}\n{A:新增图书4万册。}', []],
    ['a report of what was done', '{H1:一、采编}\n{A done:盘点了馆藏。}', []],
    ['a permission', '{H1:一、采编}\n{A may:可以延长开放时间。}', []],
    [
      'no headings: each paragraph is an item',
      `{A:{own do:采编部}盘点。}\n{A:增设座位。}`,
      [['each', '增设座位。']],
    ],
  ] as const)('%s', (_, marked, expected) => {
    expect(checkRule(noOwner, marked)).toEqual(expected);
  });

  test('reports the plan once when most items name nobody', () => {
    const items = Array.from({ length: 6 }, (_, i) => `{H1:${i + 1}.事项}\n{A:增设座位。}\n`).join('');
    expect(checkRule(noOwner, `市图书馆工作要点\n${items}${OWNED}`, { title: '市图书馆工作要点' })).toEqual([
      ['whole', '市图书馆工作要点'],
    ]);
  });

  test('reports a section once when most of its items name nobody', () => {
    const owned = Array.from(
      { length: 5 },
      (_, i) => `{H1:${i + 2}、章}\n{A:{own do:采编部}每月盘点。}\n`,
    ).join('');
    const section =
      '{H1:1、流通}\n' + ['（一）', '（二）', '（三）'].map((n) => `{H2:${n}目}\n{A:增设座位。}\n`).join('');
    expect(checkRule(noOwner, section + owned)).toEqual([['whole', '1、流通']]);
  });

  test('leaves unowned tasks to the issuer when told so, but still wants a lead beside partners', () => {
    const marked = `${OWNED}{H1:二、流通}\n{A:增设座位。}\n{H1:三、活动}\n{A:会同{own with:文化馆}办展。}`;
    expect(checkRule(noOwner, marked, { options: { issuerOwns: true } })).toEqual([
      ['partnersOnly', '文化馆'],
    ]);
  });
});
