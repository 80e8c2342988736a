import i18next from 'i18next';
import { expect, test } from 'vitest';

import { numberWithNoun } from './number-with-noun.ts';

const i18n = i18next.createInstance();
void i18n.init({ lng: 'en', initAsync: false, resources: {} });
i18n.services.formatter?.add('noun', numberWithNoun);
i18n.addResourceBundle('en', 'x', {
  read: '{{off, noun(one: day; other: days)}} off, {{makeups, noun(one: make-up workday; other: make-up workdays)}}',
});

test.each([
  [1, 1, '1 day off, 1 make-up workday'],
  [0, 2, '0 days off, 2 make-up workdays'],
  [28, 1, '28 days off, 1 make-up workday'],
])('%i and %i in one sentence each have their noun', (off, makeups, said) => {
  expect(i18n.t('x:read', { off, makeups })).toBe(said);
});
