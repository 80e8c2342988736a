import { describe, expect, test } from 'vitest';

import { foldAccountName } from './account-name.ts';
import { addressRange } from './address-range.ts';
import { checkPassword } from './check-password.ts';
import { newInitialPassword } from './initial-password.ts';
import { newAuthenticator, newRecoveryCodes, plainRecoveryCode, stepOf } from './one-time-code.ts';
import { hashPassword, isOutdated, verifyPassword } from './password-hash.ts';
import { POLICIES } from './policy.ts';
import { newSecret, readSecret } from './secret-token.ts';
import { waitAfter } from './waits.ts';

const ORG = '01900000-0000-7000-8000-00000000abcd';

describe('a password', () => {
  test.each([
    ['asvs', 'correct horse battery', []],
    ['asvs', '清晨的河边有三只白鹭在散步', []],
    ['asvs', 'wq plinth', ['SV-1131']],
    ['asvs', 'x'.repeat(257), ['SV-1132', 'SV-1134']],
    ['asvs', '123456789012', ['SV-1134']],
    ['asvs', 'PASSWORD1234', ['SV-1134']],
    ['asvs', 'aaaaaaaaaaaaaaa', ['SV-1134']],
    ['asvs', 'qingxi reading 2026', ['SV-1135']],
    ['asvs', '我在图书馆看了一整天的书', ['SV-1135']],
    ['dengbao', 'correct horse battery', ['SV-1133']],
    ['dengbao', 'Correct horse 9', []],
    ['dengbao', 'Aa1', ['SV-1131']],
  ] as const)('by %s: %j', (policy, password, codes) => {
    const words = ['QingXi', '图书馆', 'lin'];
    const problems = checkPassword(password, POLICIES[policy], { words, isFormer: false });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('of before is refused with the rest', () => {
    const problems = checkPassword('wq plinth', POLICIES.dengbao, { words: [], isFormer: true });
    expect(problems.map(({ code }) => code)).toEqual(['SV-1131', 'SV-1133', 'SV-1136']);
  });

  test('verifies as typed, on whichever keyboard; nothing is cut off', async () => {
    const long = `${'very '.repeat(40)}long`;
    const [accented, cut] = await Promise.all([hashPassword('caf\u00e9 au lait'), hashPassword(long)]);
    expect(await verifyPassword(accented, 'cafe\u0301 au lait')).toBe(true);
    expect(await verifyPassword(accented, 'caf\u00e9 au lait ')).toBe(false);
    expect(await verifyPassword(cut, long.slice(0, -1))).toBe(false);
    expect(await verifyPassword(null, 'nobody knows this one')).toBe(false);
    expect(isOutdated(accented)).toBe(false);
    expect(isOutdated('$argon2id$v=19$m=4096,t=3,p=1$c2FsdA$aGFzaA')).toBe(true);
  });

  test('given at first passes both policies and is never the same', () => {
    const given = Array.from({ length: 50 }, newInitialPassword);
    expect(new Set(given).size).toBe(50);
    for (const password of given)
      expect(checkPassword(password, POLICIES.asvs, { words: [], isFormer: false })).toEqual([]);
  });
});

describe('a secret', () => {
  test('tells its organisation, and only its hash is the same each time', () => {
    const { text, hash } = newSecret('tzt', ORG);
    expect(readSecret(text)).toEqual({ kind: 'tzt', org: ORG, hash });
    expect(newSecret('tzt', ORG).text).not.toBe(text);
    expect(text).toHaveLength(4 + 22 + 43); // 256 bits
  });

  test.each(['', 'tzt_', 'tzx_' + 'A'.repeat(65), 'tzt_' + 'A'.repeat(66), 'tzt_' + '!'.repeat(65)])(
    '%j is none',
    (text) => {
      expect(readSecret(text)).toBeNull();
    },
  );
});

describe('codes', () => {
  test('are right for their half minute and the ones beside it', () => {
    // RFC 6238, appendix B: SHA-1, 59 s, 94287082; six digits of it.
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(stepOf(secret, '287082', 59_000)).toBe(1);
    expect(stepOf(secret, '287082', 89_000)).toBe(1);
    expect(stepOf(secret, '287082', 120_000)).toBeNull();
    expect(stepOf(secret, '287083', 59_000)).toBeNull();
  });

  test('name the organisation and the account for the authenticator', () => {
    const { uri, secret } = newAuthenticator('青溪县图书馆', 'lin.shu');
    expect(secret).toHaveLength(32);
    expect(decodeURIComponent(uri)).toContain('青溪县图书馆:lin.shu');
  });

  test('for recovery are ten, and read however they are typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^(?:[a-z2-7]{4}-){3}[a-z2-7]{4}$/u);
    expect(plainRecoveryCode(' ABCD efgh-2345 ')).toBe('abcdefgh2345');
  });
});

test('waits double up to the longest', () => {
  const settings = {
    'signIn.failuresBeforeWait': 5,
    'signIn.firstWaitSeconds': 30,
    'signIn.longestWaitMinutes': 60,
  };
  expect([-1, 0, 1, 2, 6, 7, 1000].map((over) => waitAfter(over, settings))).toEqual([
    0, 30, 60, 120, 1920, 3600, 3600,
  ]);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['nonsense', 'unknown'],
])('%s counts as %s', (address, place) => {
  expect(addressRange(address)).toBe(place);
});

test.each([
  [' Lin.Shu ', 'lin.shu'],
  ['ＬＩＮ', 'lin'],
  ['林书', '林书'],
])('the account %j is %j', (typed, kept) => {
  expect(foldAccountName(typed)).toBe(kept);
});
