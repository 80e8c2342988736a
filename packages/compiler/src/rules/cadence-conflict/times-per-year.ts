/** How often a rhythm comes round in a year, and whether two figures for it fit. */
import type { Cadence, CadencePeriod } from '../../types.ts';

/** Null for those that do not divide the year (a year of working days differs from plan to plan). */
const PERIODS_PER_YEAR: Readonly<Record<CadencePeriod, number | null>> = {
  day: null,
  week: 52,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
  continuous: null,
};

/** 每月2次 → 24; 每两月1次 → 6; without a count, once each time. Null where the year cannot be divided. */
export function timesPerYear({ per, every, n }: Cadence): number | null {
  const periods = PERIODS_PER_YEAR[per];
  if (periods === null || every <= 0) return null;
  const times = (periods / every) * (n ?? 1);
  return Number.isInteger(times) ? times : null;
}

/** A year has 52 weeks and a day or two, and nobody meets in the holiday weeks. */
const WEEKLY_SLACK = 4;

/**
 * Whether a rhythm that makes `times` a year fits a stated yearly total.
 * Shape: 每月1次 (12) with 全年不少于12次 → true, with 全年不少于10次 → false; 每月至少1次 with 全年不少于15次 → true.
 */
export function compareCounts(often: Cadence, times: number, total: Cadence): boolean {
  const n = total.n ?? 0;
  const n2 = total.n2 ?? n;
  if (often.cmp === '~' || total.cmp === '~' || often.n2 !== undefined) return true;
  const slack = often.per === 'week' ? WEEKLY_SLACK : 0;
  // A bare 每月 means once a month at least: 每月培训，全年不少于24次 is no contradiction.
  switch (often.n === undefined ? '>=' : (often.cmp ?? '=')) {
    // At least `times`: a higher total asks for more, and a cap below it contradicts.
    case '>=':
    case '>':
      return total.cmp === '<=' || total.cmp === '<' ? n >= times - slack : n2 >= times - slack;
    case '<=':
    case '<':
      return n <= times + slack;
    case '=':
      return Math.abs(n - times) <= slack || (n < times && times <= n2);
  }
}

const COUNTER = /(?<counter>[\u4e00-\u9fff])$/u; // 全年不少于12次

/** The counter that a cadence ends in: 次 of 每月1次; empty where it ends in none. */
export function counterOf(words: string): string {
  const counter = COUNTER.exec(words)?.groups?.['counter'] ?? '';
  return PERIOD_WORDS.includes(counter) ? '' : counter;
}

/** 每月, 每季度, 每周: the word ends in its period, not in a counter. */
const PERIOD_WORDS = '年月日周季度天旬期末初底';

/** Counters of events: an author who changes from 次 to 场 still counts the same thing. */
export const EVENT_COUNTERS: ReadonlySet<string> = new Set(['次', '场', '回', '轮', '批']);
