import { expect, test } from 'vitest';
import { markPlan } from '../../../test/mark-plan.ts';
import { checkRule } from '../../../test/check-rule.ts';
import { readPlan } from '../lint-plan.ts';
import { duplicateCommitment } from './rule.ts';
import { TableRows } from './table-rows.ts';

const FIRST = '{A:建立馆际互借联络员制度。}\n';

test.each([
  ['the same words', `${FIRST}{A:建立馆际互借联络员制度，}`, [['duplicate', '建立馆际互借联络员制度，']]],
  [
    'with an adverb of zeal',
    `${FIRST}{A:切实建立馆际互借联络员制度。}`,
    [['duplicate', '切实建立馆际互借联络员制度。']],
  ],
  [
    'with another number before it',
    `{A:1.建立馆际互借联络员制度。}\n{A:5.建立馆际互借联络员制度。}`,
    [['duplicate', '5.建立馆际互借联络员制度。']],
  ],
  ['three times, one finding', FIRST.repeat(3), [['duplicate', '建立馆际互借联络员制度。']]],
  ['another owner', `${FIRST}{A:{own do:分馆}建立馆际互借联络员制度。}`, []],
  ['other words', `${FIRST}{A:建立馆际互借通报制度。}`, []],
  ['a phrase', '{A:做好服务工作。}{A:做好服务工作。}', []],
  ['a report', `{A done:建立馆际互借联络员制度。}\n{A done:建立馆际互借联络员制度。}`, []],
  [
    'a repeated sentence, once',
    '{A:建立馆际互借联络员制度，}{A:每年表彰先进联络员若干名。}\n'.repeat(2),
    [['duplicate', '建立馆际互借联络员制度，']],
  ],
  ['a duty of two posts', `{H1:一、馆长职责}\n${FIRST}{H1:二、副馆长职责}\n${FIRST}`, []],
  [
    'a duty that every post has',
    `{H1:一、主任}\n${FIRST}{H1:二、副主任}\n${FIRST}{H1:三、馆员}\n${FIRST}`,
    [],
  ],
])('%s', (_, marked, expected) => {
  expect(checkRule(duplicateCommitment, marked)).toEqual(expected);
});

test.each([
  ['甲\t乙\n甲\t丙\n甲\t乙', [0, 1, 0]],
  ['甲\n甲', [-1, -1]],
])('rows of a table are the same when their text is: %j', (text, expected) => {
  const plan = readPlan(markPlan(text.replaceAll(/^[^\t\n]+/gmu, (cell) => `{A:${cell}}`)));
  const rows = new TableRows(plan);
  expect(plan.promises.map((promise) => rows.rowOf(promise))).toEqual(expected);
});
