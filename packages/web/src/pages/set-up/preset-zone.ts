import type { Language } from '../../preferences/preferences.ts';

const UTC: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Etc/Universal', 'Etc/Zulu']);

/** The browser's zone; where its machine was left on UTC, a reader of Chinese is far more likely in China. Pure. */
export const presetZone = (browser: string, language: Language): string =>
  UTC.has(browser) && language === 'zh' ? 'Asia/Shanghai' : browser;
