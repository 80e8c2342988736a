import type { Language } from '../../preferences/preferences.ts';
import { PUNCTUATION } from '../../words/punctuation.ts';

/** As the server writes what it tells an account's owner, whose language it does not know: `中文 · English（2026-03-05 06:02 UTC，address）`. */
const IN_BOTH =
  /^(?<zh>[^·]*\p{sc=Han}[^·]*) · (?<en>[^（\p{sc=Han}]+)（\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC，(?<address>[^（）]+)）$/u;

/** In the reader's language alone, without the moment, which stands beneath in the reader's own time; others as they are. */
export function noticeTitle(title: string, language: Language): string {
  const said = IN_BOTH.exec(title)?.groups;
  if (said === undefined) return title;
  const { zh = '', en = '', address = '' } = said;
  return PUNCTUATION[language].brackets(language === 'zh' ? zh : en, address);
}
