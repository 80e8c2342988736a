import { usePreferences, type Language } from '../preferences/preferences.ts';
import { i18n } from './i18n.ts';

/** A count's words: `items_one`, `items_other` are asked for as `items`. Chinese has `_other` alone. Several numbers in a sentence: `number-with-noun.ts`. */
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

const translators = new Map<string, Translate<string>>();

/** The words of a part in the reader's language; the same function until the language changes. */
export function useWords<K extends string>({ namespace }: Words<K>): Translate<K> {
  const { language } = usePreferences();
  const key = `${language} ${namespace}`;
  let found = translators.get(key);
  if (found === undefined) {
    found = translatorOf(namespace, language);
    translators.set(key, found);
  }
  return found;
}

/** A long list says the same few words in every row: what holds no value is looked up once. */
function translatorOf(namespace: string, language: Language): Translate<string> {
  const say: Translate<string> = i18n.getFixedT(language, namespace);
  const said = new Map<string, string>();
  return (key, values) => {
    if (values !== undefined) return say(key, values);
    let words = said.get(key);
    if (words === undefined) {
      words = say(key);
      said.set(key, words);
    }
    return words;
  };
}
