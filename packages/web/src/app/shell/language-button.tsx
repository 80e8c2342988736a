import { Button } from 'antd';

import { setPreferences, usePreferences } from '../../preferences/preferences.ts';
import { useWords } from '../../words/define-words.ts';
import { shellWords } from './shell-words.ts';

/** Says the other language in that language, for those who cannot read this one. */
export function LanguageButton() {
  const t = useWords(shellWords);
  const { language } = usePreferences();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button
      type="text"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      title={t('languageLabel')}
      onClick={() => {
        setPreferences({ language: other });
      }}
    >
      {t('language')}
    </Button>
  );
}
