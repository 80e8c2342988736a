import i18next, { type i18n as Translator } from 'i18next';

import { onPreferences, preferences } from '../preferences/preferences.ts';
import { numberWithNoun } from './number-with-noun.ts';

const TAGS = { zh: 'zh-CN', en: 'en' } as const;

/** THE translator. Words come in with the pages that use them (`defineWords`). */
export const i18n: Translator = i18next.createInstance();
void i18n.init({
  lng: preferences().language,
  fallbackLng: false,
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
});
i18n.services.formatter?.add('noun', numberWithNoun);
document.documentElement.lang = TAGS[preferences().language];

onPreferences(() => {
  document.documentElement.lang = TAGS[preferences().language];
});
