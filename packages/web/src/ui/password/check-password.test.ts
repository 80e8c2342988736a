import { describe, expect, test } from 'vitest';

import { checkPassword } from './check-password.ts';

const ASVS = { minLength: 12, maxLength: 256, classes: 0, remembered: 0, maxAgeDays: null };
const DENGBAO = { minLength: 10, maxLength: 256, classes: 3, remembered: 5, maxAgeDays: 90 };

describe('a password while it is typed', () => {
  test.each([
    ['', ASVS, [], { length: false, names: false }],
    ['short', ASVS, [], { length: false, names: true }],
    ['wicker harbour lantern', ASVS, ['林书'], { length: true, names: true }],
    ['图书馆门前有两棵大银杏树', ASVS, ['林书'], { length: true, names: true }],
    ['林书 wicker harbour', ASVS, ['林书'], { length: true, names: false }],
    ['my ADMIN wicker harbour', ASVS, ['admin'], { length: true, names: false }],
    ['lin wicker harbour', ASVS, ['lin'], { length: true, names: true }],
    ['wicker7Harb', DENGBAO, [], { length: true, classes: true, names: true }],
    ['wickerharbour', DENGBAO, [], { length: true, classes: false, names: true }],
  ])('%s', (password, rules, names, expected) => {
    expect(Object.fromEntries(checkPassword(password, rules, names))).toEqual(expected);
  });
});
