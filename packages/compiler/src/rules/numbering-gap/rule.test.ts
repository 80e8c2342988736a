import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { numberingGap } from './rule.ts';

test.each([
  ['in order', '{H1:一、甲}\n{H1:二、乙}\n{H1:三、丙}', []],
  ['a chapter is missing', '{H1:一、甲}\n{H1:三、丙}', [['gap', '三、']]],
  ['an item is missing', '{H1:1.甲}\n{H1:2.乙}\n{H1:4.丁}', [['gap', '4.']]],
  ['a number twice', '{H1:（一）甲}\n{H1:（二）乙}\n{H1:（二）丙}\n{H1:（三）丁}', [['repeated', '（二）']]],
  ['backwards', '{H1:一、甲}\n{H1:二、乙}\n{H1:三、丙}\n{H1:二、丁}', [['backwards', '二、']]],
  ['a list starts late', '{H1:一、甲}\n{H2:（二）乙}\n{H2:（三）丙}', [['start', '（二）']]],
  ['a part cut from a longer text', '{H1:三、乙}\n{H1:四、丙}', []],
  ['each section counts anew', '{H1:一、甲}\n{H2:1.子}\n{H2:2.丑}\n{H1:二、乙}\n{H2:1.寅}', []],
  ['numbers run on through sections', '{H1:一、甲}\n{H2:1.子}\n{H2:2.丑}\n{H1:二、乙}\n{H2:3.寅}', []],
  ['and have a gap there', '{H1:一、甲}\n{H2:1.子}\n{H2:2.丑}\n{H1:二、乙}\n{H2:4.寅}', [['gap', '4.']]],
  ['a second list', '{H1:一、甲}\n{H1:二、乙}\n{H1:一、丙}\n{H1:二、丁}', []],
  ['contents lists do not count', '{T1:一、甲}\n{T1:三、丙}\n{H1:一、甲}\n{H1:二、乙}', []],
  ['a number run into its paragraph', '{H1:一、甲}\n{B:正文。二、乙的正文。}\n{H1:三、丙}', []],
  ['a list within a paragraph', '{A:一是盘点；}{A:三是上架。}', [['gap', '三是']]],
  ['one in order', '{A:一是盘点；}{A:二是编目；}{A:三是上架。}\n{A:一是宣传；}{A:二是接待。}', []],
  ['list items', '{A:（1）盘点。}\n{A:（2）编目。}\n{A:（4）上架。}', [['gap', '（4）']]],
  ['circled numbers', '{A:①盘点。}\n{A:③上架。}', [['gap', '③']]],
  ['decimals', '{H1:1.1 甲}\n{H1:1.2 乙}\n{H1:1.4 丁}\n{H1:2.1 戊}', [['gap', '1.4']]],
  ['a year is no number of a list', '{H1:1.甲}\n{H1:2.乙}\n{A:2026年底前完成。}', []],
  ['letters and Roman numbers prove nothing', '{H1:h. x}\n{H1:i. y}\n{H1:k. z}', []],
])('%s', (_, marked, expected) => {
  expect(checkRule(numberingGap, marked)).toEqual(expected);
});
