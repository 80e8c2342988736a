import { Form, Radio, Typography } from 'antd';

import {
  setPreferences,
  usePreferences,
  type Language,
  type ThemeMode,
} from '../../preferences/preferences.ts';
import { useWords } from '../../words/define-words.ts';
import { appearanceWords } from './appearance-words.ts';
import { OwnForm } from '../../ui/own-form.tsx';

export function AppearanceTab() {
  const t = useWords(appearanceWords);
  const { language, theme } = usePreferences();
  return (
    <OwnForm layout="vertical" style={{ maxWidth: 480 }}>
      <Typography.Paragraph type="secondary">{t('about')}</Typography.Paragraph>
      <Form.Item label={t('language')}>
        <Radio.Group
          aria-label={t('language')}
          value={language}
          options={[
            { value: 'zh', label: t('chinese') },
            { value: 'en', label: t('english') },
          ]}
          onChange={({ target }) => {
            setPreferences({ language: target.value as Language });
          }}
        />
      </Form.Item>
      <Form.Item label={t('theme')}>
        <Radio.Group
          aria-label={t('theme')}
          value={theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(value) }))}
          onChange={({ target }) => {
            setPreferences({ theme: target.value as ThemeMode });
          }}
        />
      </Form.Item>
    </OwnForm>
  );
}
