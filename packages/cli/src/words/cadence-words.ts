/** How often, in a few words: 每月1次, ≥12/year. */
import type { Cadence, CadencePeriod, Language } from '@taizhang/compiler';
import { comparatorSign, numberWords } from './number-words.ts';

interface PeriodWords {
  readonly zh: string;
  /** every 2 … */
  readonly zhUnit: string;
  readonly en: string;
  readonly enUnit: string;
}

const PERIODS: Readonly<Record<CadencePeriod, PeriodWords>> = {
  day: { zh: '每日', zhUnit: '日', en: 'daily', enUnit: 'day' },
  week: { zh: '每周', zhUnit: '周', en: 'weekly', enUnit: 'week' },
  month: { zh: '每月', zhUnit: '个月', en: 'monthly', enUnit: 'month' },
  quarter: { zh: '每季度', zhUnit: '个季度', en: 'quarterly', enUnit: 'quarter' },
  'half-year': { zh: '每半年', zhUnit: '个半年', en: 'half-yearly', enUnit: 'half-year' },
  year: { zh: '每年', zhUnit: '年', en: 'yearly', enUnit: 'year' },
  continuous: { zh: '全天候', zhUnit: '', en: 'around the clock', enUnit: '' },
};

export function cadenceWords(cadence: Cadence, language: Language): string {
  return language === 'zh' ? inChinese(cadence) : inEnglish(cadence);
}

function inChinese({ per, every, cmp, n, n2 }: Cadence): string {
  const words = PERIODS[per];
  const period = every === 1 ? words.zh : `每${every}${words.zhUnit}`;
  return n === undefined ? period : `${period}${comparatorSign(cmp ?? '=')}${count(n, n2, 'zh')}次`;
}

function inEnglish({ per, every, cmp, n, n2 }: Cadence): string {
  const words = PERIODS[per];
  const unit = every === 1 ? words.enUnit : `${every} ${words.enUnit}s`;
  if (n === undefined) return every === 1 ? words.en : `every ${unit}`;
  return `${comparatorSign(cmp ?? '=')}${count(n, n2, 'en')} per ${unit}`;
}

function count(n: number, n2: number | undefined, language: Language): string {
  return n2 === undefined
    ? numberWords(n, language)
    : `${numberWords(n, language)}–${numberWords(n2, language)}`;
}
