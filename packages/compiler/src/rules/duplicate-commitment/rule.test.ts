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

test('rows of a table are the same when their text is', () => {
  const context = markPlan('{A:甲}\t{A:乙}\n{A:甲}\t{A:丙}\n{A:甲}\t{A:乙}\n');
  const lines = context.lines.map((line, table) => ({ ...line, table }));
  const plan = readPlan({ ...context, lines });
  const rows = new TableRows(plan);
  expect(plan.promises.map((promise) => rows.rowOf(promise))).toEqual([0, 0, 1, 1, 0, 0]);
  const outside = new TableRows(readPlan(context));
  expect(plan.promises.map((promise) => outside.rowOf(promise))).toEqual([-1, -1, -1, -1, -1, -1]);
});
