import { expect, test } from 'vitest';

import { noticeTitle } from './notice-title.ts';

const SIGN_IN =
  '账户在新的设备或浏览器上登录 · Your account was signed in to from a new device or browser（2026-11-22 20:01 UTC，127.0.0.1）';
const TOKEN = '账户新建了 API 令牌 · An API token was made for your account（2026-11-22 20:01 UTC，::1）';

test.each([
  [SIGN_IN, 'zh', '账户在新的设备或浏览器上登录（127.0.0.1）'],
  [SIGN_IN, 'en', 'Your account was signed in to from a new device or browser (127.0.0.1)'],
  [TOKEN, 'zh', '账户新建了 API 令牌（::1）'],
  [TOKEN, 'en', 'An API token was made for your account (::1)'],
  ['督〔2026〕047号 联合排查 · 2026年11月', 'en', '督〔2026〕047号 联合排查 · 2026年11月'],
  ['问〔2026〕0011号 采编部：盲道被占', 'zh', '问〔2026〕0011号 采编部：盲道被占'],
] as const)('%s, read in %s, is %s', (title, language, said) => {
  expect(noticeTitle(title, language)).toBe(said);
});
