import { describe, expect, it } from 'vitest';

import { presetZone, zoneName } from './preset-zone.ts';

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

describe('what a time zone is called', () => {
  it.each([
    ['Asia/Shanghai', 'zh', '中国标准时间（Asia/Shanghai）'],
    ['Asia/Shanghai', 'en', 'China Standard Time (Asia/Shanghai)'],
  ] as const)('%s, %s: %s', (zone, language, called) => {
    expect(zoneName(zone, language)).toBe(called);
  });
});
