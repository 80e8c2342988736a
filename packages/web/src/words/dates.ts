/** Days and moments as people read them. Days are ISO `2026-03-05`; moments ISO with a zone, shown in the browser's. */
import { usePreferences, type Language } from '../preferences/preferences.ts';

const TAG = { zh: 'zh-CN', en: 'en-GB' } as const;

/** "2026年3月5日", "5 Mar 2026". Anything that is no day is given back as it is. */
export function dayIn(day: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (match === null) return day;
  const [, year, month, date] = match.map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
  return at.toLocaleDateString(TAG[language], {
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** "2026年3月5日 14:02", "5 Mar 2026, 14:02". */
export function momentIn(moment: string, language: Language): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return at.toLocaleString(TAG[language], {
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}

export interface DateWords {
  readonly day: (day: string) => string;
  readonly moment: (moment: string) => string;
}

export function useDates(): DateWords {
  const { language } = usePreferences();
  return { day: (day) => dayIn(day, language), moment: (moment) => momentIn(moment, language) };
}

/** Today in the browser's zone, ISO. */
export function todayIso(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
