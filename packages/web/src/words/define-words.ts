import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { i18n } from './i18n.ts';

/** A count's words: `items_one`, `items_other` are asked for as `items`. Chinese has `_other` alone. */
type Asked<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
type English<K extends string> = Readonly<Record<K, string>> &
  Readonly<Partial<Record<`${string}_one`, string>>>;

export interface Words<K extends string> {
  readonly namespace: string;
  /** Never read: carries the type of the keys. */
  readonly keys?: K;
}

export type Values = Readonly<Record<string, string | number>>;
export type Translate<K extends string> = (key: K, values?: Values) => string;

/**
 * The words of a page or part, in both languages: the compiler refuses a key that one of them lacks.
 * They stand beside what uses them and are loaded with it.
 */
export function defineWords<K extends string>(
  namespace: string,
  { zh, en }: { readonly zh: Readonly<Record<K, string>>; readonly en: NoInfer<English<K>> },
): Words<Asked<K>> {
  i18n.addResourceBundle('zh', namespace, zh);
  i18n.addResourceBundle('en', namespace, en);
  return { namespace };
}

export function useWords<K extends string>({ namespace }: Words<K>): Translate<K> {
  const { t } = useTranslation(namespace, { i18n });
  return useCallback(
    (key: K, values?: Values) => (t as (key: string, values?: Values) => string)(key, values),
    [t],
  );
}
