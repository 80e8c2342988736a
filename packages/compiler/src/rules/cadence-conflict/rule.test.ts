import { describe, expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { cadenceConflict } from './rule.ts';

describe('within one commitment', () => {
  test.each([
    ['每月1次, a year 10', '{A:{cad month 1 =1:每月1次}培训，}{D:{cad year 1 >=10:全年不少于10次}。}', true],
    ['每月1次, a year 12', '{A:{cad month 1 =1:每月1次}培训，}{D:{cad year 1 >=12:全年不少于12次}。}', false],
    [
      '每月至少1次, a year 15',
      '{A:{cad month 1 >=1:每月至少1次}培训，}{D:{cad year 1 >=15:全年不少于15次}。}',
      false,
    ],
    [
      '每月至少1次, a year 10',
      '{A:{cad month 1 >=1:每月至少1次}培训，}{D:{cad year 1 >=10:全年不少于10次}。}',
      true,
    ],
    [
      '每月不超过2次, a year 30',
      '{A:{cad month 1 <=2:每月不超过2次}检查，}{D:{cad year 1 >=30:全年30次}。}',
      true,
    ],
    ['每季度1次, a year 4', '{A:{cad quarter 1 =1:每季度1次}例会，}{D:{cad year 1 =4:全年4次}。}', false],
    ['每两月1次, a year 6', '{A:{cad month 2 =1:每两月1次}例会，}{D:{cad year 1 =6:全年6次}。}', false],
    [
      'weeks leave some slack',
      '{A:{cad week 1 =1:每周1次}例会，}{D:{cad year 1 >=50:全年不少于50次}。}',
      false,
    ],
    ['but not that much', '{A:{cad week 1 =1:每周1次}例会，}{D:{cad year 1 >=40:全年不少于40次}。}', true],
    [
      'a bare 每月 is once at least',
      '{A:{cad month:每月}培训，}{D:{cad year 1 >=10:全年不少于10次}。}',
      true,
    ],
    ['a bare 每月 may be more', '{A:{cad month:每月}培训，}{D:{cad year 1 >=24:全年不少于24次}。}', false],
    [
      'other things counted',
      '{A:{cad month 1 =2:每月放映2场}，}{D:{cad year 1 >=10:全年不少于10部}。}',
      false,
    ],
    [
      'holidays excepted',
      '{A:{cad month 1 =1:每月1次}培训（寒暑假除外），}{D:{cad year 1 >=10:全年10次}。}',
      false,
    ],
    [
      'half a year',
      '{A:{dl at 2026-H2:下半年}{cad month 1 =1:每月1次}，}{D:{cad year 1 =6:全年6次}。}',
      false,
    ],
  ])('%s', (_, marked, conflict) => {
    expect(checkRule(cadenceConflict, marked)).toEqual(conflict ? [['within', expect.any(String)]] : []);
  });
});

describe('across commitments', () => {
  const first = '{A:{cad month:每月}{verb:召开}{obj:馆长联席会议}。}\n';
  test.each([
    [
      'another rhythm',
      `${first}{A:{cad quarter:每季度}{verb:召开}{obj:馆长联席会议}。}`,
      [['across', '每季度']],
    ],
    ['the same rhythm', `${first}{A:{cad month:每月}{verb:召开}{obj:馆长联席会议}。}`, []],
    [
      'once in one month, twice in the other',
      `${first}{A:{cad month 1 =2:每月2次}{verb:召开}{obj:馆长联席会议}。}`,
      [],
    ],
    ['the same in other words', `${first}{A:{cad year 1 =12:全年12次}{verb:召开}{obj:馆长联席会议}。}`, []],
    ['another owner', `${first}{A:{own do:分馆}{cad quarter:每季度}{verb:召开}{obj:馆长联席会议}。}`, []],
    ['another act', `${first}{A:{cad quarter:每季度}{verb:通报}{obj:馆长联席会议}。}`, []],
    [
      'a kind of thing',
      '{A:{cad month:每月}{verb:召开}{obj:会议}。}{A:{cad week:每周}{verb:召开}{obj:会议}。}',
      [],
    ],
  ])('%s', (_, marked, expected) => {
    expect(checkRule(cadenceConflict, marked)).toEqual(expected);
  });
});
