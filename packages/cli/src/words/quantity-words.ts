/** How much: ≥5.6万册. */
import type { Language, Quantity } from '@taizhang/compiler';
import { comparatorSign, numberWords } from './number-words.ts';

export function quantityWords({ cmp, n, n2, unit }: Quantity, language: Language): string {
  const amount =
    n2 === null ? numberWords(n, language) : `${numberWords(n, language)}–${numberWords(n2, language)}`;
  const space = language === 'en' && unit !== null && unit !== '%' ? ' ' : '';
  return `${comparatorSign(cmp)}${amount}${space}${unit ?? ''}`;
}
