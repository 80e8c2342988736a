import { useWords } from '../words/define-words.ts';
import { uiWords } from './ui-words.ts';

/** The heading of a column of buttons: seen by nobody, read to those who listen. */
export function ActionsTitle() {
  const t = useWords(uiWords);
  return <span className="tz-hidden">{t('actions')}</span>;
}
