/** How near a due day is. Pure. */
import type { Translate } from '../words/define-words.ts';

const DAY_MS = 86_400_000;

/** Days from today to a day; negative when it has gone by. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);

type DueWord = 'overdueDays' | 'dueToday' | 'dueTomorrow' | 'daysLeft';

/** "逾期 3 天", "今天到期", "还有 5 天". */
export function dueWords(day: string, today: string, t: Translate<DueWord>): string {
  const left = daysUntil(day, today);
  if (left < 0) return t('overdueDays', { count: -left });
  if (left === 0) return t('dueToday');
  return left === 1 ? t('dueTomorrow') : t('daysLeft', { count: left });
}
