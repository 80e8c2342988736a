/** How often, in a few words: 每月1次, ≥12 per year. */
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

/** `passage` is what the cadence's span quotes; the counter (期, 次) is read off its end. */
export function cadenceWords(cadence: Cadence, passage: string, language: Language): string {
  const { per, every, cmp, n, n2 } = cadence;
  const words = PERIODS[per];
  const sign = comparatorSign(cmp ?? '=');
  if (language === 'zh') {
    const period = every === 1 ? words.zh : `每${every}${words.zhUnit}`;
    return n === undefined ? period : `${period}${sign}${count(n, n2, 'zh')}${counterOf(passage) ?? '次'}`;
  }
  const unit = every === 1 ? words.enUnit : `${every} ${words.enUnit}s`;
  if (n === undefined) return every === 1 ? words.en : `every ${unit}`;
  const counter = counterOf(passage);
  return `${sign}${count(n, n2, 'en')}${counter === null ? '' : ` ${counter}`} per ${unit}`;
}

/** 全年不少于10期 → 期 */
const COUNTER =
  /[\d一二三四五六七八九十百千万亿两]\s*(?<counter>\p{Script=Han}{1,3}?)(?:以上|以下|以内|左右)?$/u;

function counterOf(passage: string): string | null {
  const counter = COUNTER.exec(passage)?.groups?.['counter'] ?? null;
  return counter !== null && /^[万亿]/u.test(counter) ? counter.slice(1) : counter;
}

function count(n: number, n2: number | undefined, language: Language): string {
  return n2 === undefined
    ? numberWords(n, language)
    : `${numberWords(n, language)}–${numberWords(n2, language)}`;
}
