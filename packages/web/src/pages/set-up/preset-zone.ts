import type { Language } from '../../preferences/preferences.ts';
import { PUNCTUATION } from '../../words/punctuation.ts';

const UTC: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Etc/Universal', 'Etc/Zulu']);

/** The browser's zone; where its machine was left on UTC, a reader of Chinese is far more likely in China. Pure. */
export const presetZone = (browser: string, language: Language): string =>
  UTC.has(browser) && language === 'zh' ? 'Asia/Shanghai' : browser;

/** As people call it, with its own name behind: 中国标准时间（Asia/Shanghai）. */
export function zoneName(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  const called = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return PUNCTUATION[language].brackets(called, zone);
}
