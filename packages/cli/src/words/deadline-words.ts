/** By when: a date where it is known, else the words of the text. */
import type { Deadline, Language } from '@taizhang/compiler';

export function deadlineWords(deadline: Deadline, text: string, language: Language): string {
  const stated = text.slice(...deadline.span).trim();
  const { date, kind, value } = deadline;
  if (kind === 'from') {
    const start = date ?? stated;
    return language === 'zh' ? `${start}${date === null ? '' : '起'}` : `from ${start}`;
  }
  if (date === null) return stated === '' ? value : stated;
  return date;
}
