import { expect, test } from 'vitest';

import { suggestAccount } from './suggest-account.ts';

test.each([
  ['张 伟', 'L004', [], 'l004'],
  ['张 伟', null, [], '张伟'],
  ['张伟', null, ['张伟'], '张伟2'],
  ['张伟', null, ['张伟', '张伟2'], '张伟3'],
  ['Ann O’Neil', null, [], 'annoneil'],
  [null, '—', [], 'user'],
  ['Ａ１', null, [], 'a1'],
])('%s, %s → an account that can be read out and typed', (name, number, taken, account) => {
  expect(suggestAccount({ name, number }, new Set(taken))).toBe(account);
});
