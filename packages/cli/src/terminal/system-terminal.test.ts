import { expect, test } from 'vitest';
import { hasColour, languageOf } from './system-terminal.ts';

test.each<[Record<string, string>, string, string]>([
  [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
  [{ LANG: 'en_GB.UTF-8' }, 'zh-CN', 'en'],
  [{ LC_ALL: 'zh_CN', LANG: 'en_US' }, 'en-US', 'zh'],
  [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'en-US', 'zh'],
  [{ LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
  [{}, 'zh-CN', 'zh'],
  [{}, 'de-DE', 'en'],
])('with %j on a system set to %s it speaks %s', (env, system, expected) => {
  expect(languageOf(env, () => system)).toBe(expected);
});

test.each<[Record<string, string>, boolean, boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('colour with %j, terminal %s: %s', (env, isTerminal, expected) => {
  expect(hasColour(env, isTerminal)).toBe(expected);
});
