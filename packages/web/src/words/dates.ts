/** Days and moments as people read them. Days are ISO `2026-03-05`; moments ISO with a zone, shown in the browser's. */
import { usePreferences, type Language } from '../preferences/preferences.ts';

const TAG = { zh: 'zh-CN', en: 'en-GB' } as const;

const dayFormat = (language: Language): Intl.DateTimeFormatOptions => ({
  day: 'numeric',
  month: language === 'zh' ? 'long' : 'short',
  year: 'numeric',
});
/** Made once: a formatter costs more than the hundred days that a list prints with it. */
const inBoth = (make: (language: Language) => Intl.DateTimeFormatOptions) => ({
  zh: new Intl.DateTimeFormat(TAG.zh, make('zh')),
  en: new Intl.DateTimeFormat(TAG.en, make('en')),
});
const DAYS = inBoth((language) => ({ ...dayFormat(language), timeZone: 'UTC' }));
const MONTHS = inBoth((language) => ({
  month: language === 'zh' ? 'long' : 'short',
  year: 'numeric',
  timeZone: 'UTC',
}));
const MOMENTS = inBoth((language) => ({
  ...dayFormat(language),
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
}));

/** No line ends inside of a day. */
const whole = (said: string): string => said.replaceAll(' ', '\u00a0');

/** "2026年3月5日", "5 Mar 2026". Anything that is no day is given back as it is. */
export function dayIn(day: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (match === null) return day;
  const [, year, month, date] = match.map(Number);
  return whole(DAYS[language].format(Date.UTC(year ?? 0, (month ?? 1) - 1, date)));
}

/** Of `2026-03`: "2026年3月", "Mar 2026". */
export function monthIn(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number);
  return whole(MONTHS[language].format(Date.UTC(year ?? 0, (number ?? 1) - 1)));
}

/** "2026年3月5日 14:02", "5 Mar 2026, 14:02". */
export function momentIn(moment: string, language: Language): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return language === 'en' ? whole(MOMENTS.en.format(at)).replace(',\u00a0', ', ') : MOMENTS.zh.format(at);
}

export interface DateWords {
  readonly day: (day: string) => string;
  readonly month: (month: string) => string;
  readonly moment: (moment: string) => string;
}

const wordsIn = (language: Language): DateWords => ({
  day: (day) => dayIn(day, language),
  month: (month) => monthIn(month, language),
  moment: (moment) => momentIn(moment, language),
});
const WORDS = { zh: wordsIn('zh'), en: wordsIn('en') } as const;

export function useDates(): DateWords {
  return WORDS[usePreferences().language];
}

/** Today in the browser's zone, ISO. */
export function todayIso(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
