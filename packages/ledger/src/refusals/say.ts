import type { Json, Refusal } from '../model/index.ts';
import { REFUSALS } from './catalogue.ts';
import type { RefusalEntry } from './entry.ts';

const PLACEHOLDER = /\{(?<name>\w+)\}/gu; // {folder}

/**
 * A refusal in words: what, where, what next, with its code.
 * A code that the catalogue does not hold is printed with its data, never hidden.
 */
export function sayRefusal(refusal: Refusal, language: 'zh' | 'en'): string {
  const entry = (REFUSALS as Readonly<Record<string, RefusalEntry>>)[refusal.code];
  if (entry === undefined) return `${refusal.code} ${JSON.stringify(refusal.data)}`;
  const place = refusal.path === undefined ? '' : `${refusal.path}: `;
  const [stop, gap] = language === 'zh' ? ['。', ''] : ['.', ' '];
  return `${refusal.code} ${place}${fill(entry[language], refusal, language)}${stop}${gap}${fill(entry.next[language], refusal, language)}`;
}

function fill(text: string, { data }: Refusal, language: 'zh' | 'en'): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : sayValue(value, language);
  });
}

function sayValue(value: Json, language: 'zh' | 'en'): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map((item: Json) => sayValue(item, language)).join(language === 'zh' ? '、' : ', ');
  // A label: what has words of its own in both languages.
  const label = value as { readonly [key: string]: Json } | null | number | boolean;
  if (typeof label === 'object' && label !== null && typeof label[language] === 'string')
    return label[language];
  return JSON.stringify(value);
}
