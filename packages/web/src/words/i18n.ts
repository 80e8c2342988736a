import i18next, { type i18n as Translator } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { onPreferences, preferences } from '../preferences/preferences.ts';

const TAGS = { zh: 'zh-CN', en: 'en' } as const;

/** THE translator. Words come in with the pages that use them (`defineWords`). */
export const i18n: Translator = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: preferences().language,
  fallbackLng: false,
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
document.documentElement.lang = TAGS[preferences().language];

onPreferences(() => {
  const { language } = preferences();
  document.documentElement.lang = TAGS[language];
  if (i18n.language !== language) void i18n.changeLanguage(language);
});
