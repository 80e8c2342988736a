/** Numbers and comparators as people read them in a table. */
import type { Comparator, Language } from '@taizhang/compiler';

const SIGNS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '~': '≈',
};

export function comparatorSign(comparator: Comparator): string {
  return SIGNS[comparator];
}

const WAN = 10_000;
const YI = 100_000_000;

/** Chinese counts in 万 and 亿 where that is shorter (5.6万); English in thousands (56,000). */
export function numberWords(n: number, language: Language): string {
  if (language === 'en') return n.toLocaleString('en-US', { maximumFractionDigits: 6 });
  if (Math.abs(n) >= YI && isShort(n / YI)) return `${plain(n / YI)}亿`;
  if (Math.abs(n) >= WAN && isShort(n / WAN)) return `${plain(n / WAN)}万`;
  return plain(n);
}

function isShort(n: number): boolean {
  return Math.abs(n * 100 - Math.round(n * 100)) < 1e-6;
}

function plain(n: number): string {
  return String(Number(n.toFixed(6)));
}
