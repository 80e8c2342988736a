import type { Json, JsonObject, Label } from '@taizhang/ledger';

export type Language = 'zh' | 'en';

const PLACEHOLDER = /\{(?<name>\w+)\}/gu; // {seconds}

/** The words in one language with their data filled in; a list is joined, a label is said in that language. */
export const fillWords = (words: Label, data: JsonObject, language: Language): string =>
  words[language].replace(PLACEHOLDER, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : sayValue(value, language);
  });

function sayValue(value: Json, language: Language): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map((item: Json) => sayValue(item, language)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'object' && value !== null) {
    const own = (value as JsonObject)[language];
    if (typeof own === 'string') return own;
  }
  return JSON.stringify(value);
}
