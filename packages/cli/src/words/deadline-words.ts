/** By when: a date where it is known, else the words of the text. */
import type { Deadline, Language } from '@taizhang/compiler';

export function deadlineWords(deadline: Deadline, text: string, language: Language): string {
  const stated = text.slice(...deadline.span).trim();
  const { date, kind, value } = deadline;
  if (kind === 'from') {
    // Of a month the date is the last day: 从11月起 is no start on the 30th.
    const start = date !== null && A_DAY.test(value) ? date : null;
    if (language === 'zh') return start === null ? stated : `${start}起`;
    return start === null && OPENED.test(stated) ? stated : `from ${start ?? stated}`;
  }
  if (date === null) return stated === '' ? value : stated;
  return date;
}

const A_DAY = /-\d\d-\d\d$/;
/** Words of the text that say it already. */
const OPENED = /^(?:from|after|as of|beginning|effective|following|since|starting|upon|with effect)\b/i;
