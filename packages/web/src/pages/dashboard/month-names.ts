import { usePreferences } from '../../preferences/preferences.ts';
import { useWords } from '../../words/define-words.ts';
import { dashboardWords } from './dashboard-words.ts';

/** "1月" … "12月", "Jan" … "Dec". */
export function useMonthNames(): readonly string[] {
  const t = useWords(dashboardWords);
  const { language } = usePreferences();
  return Array.from({ length: 12 }, (_, at) =>
    language === 'zh'
      ? t('month', { month: at + 1 })
      : new Date(Date.UTC(2026, at, 1)).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' }),
  );
}
