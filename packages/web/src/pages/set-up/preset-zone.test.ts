import { describe, expect, it } from 'vitest';

import { presetZone } from './preset-zone.ts';

describe('the time zone that the set-up proposes', () => {
  it.each([
    ['Asia/Shanghai', 'zh', 'Asia/Shanghai'],
    ['Asia/Urumqi', 'zh', 'Asia/Urumqi'],
    ['UTC', 'zh', 'Asia/Shanghai'],
    ['Etc/UTC', 'zh', 'Asia/Shanghai'],
    ['UTC', 'en', 'UTC'],
    ['Europe/Berlin', 'en', 'Europe/Berlin'],
  ] as const)('%s, %s: %s', (browser, language, zone) => {
    expect(presetZone(browser, language)).toBe(zone);
  });
});
