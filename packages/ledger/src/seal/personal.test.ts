import { expect, test } from 'vitest';

import { commitPersonal, opensPersonal } from './personal.ts';

const SALT = 'ab'.repeat(32);

test('a value with its salt opens what was committed to, and nothing else does', () => {
  const committed = commitPersonal('王芳', SALT);
  expect(opensPersonal(committed, '王芳', SALT)).toBe(true);
  expect(opensPersonal(committed, '王方', SALT)).toBe(false);
  expect(opensPersonal(committed, '王芳', 'cd'.repeat(32))).toBe(false);
  expect(opensPersonal(committed, '王芳', '')).toBe(false);
});

test('equal values with different salts cannot be told to be equal', () => {
  expect(commitPersonal('王芳', SALT)).not.toBe(commitPersonal('王芳', 'cd'.repeat(32)));
});

test.each(['', 'ab', 'AB'.repeat(32), `${'ab'.repeat(31)}zz`])('refuses the salt %j', (salt) => {
  expect(() => commitPersonal('王芳', salt)).toThrow(TypeError);
});
