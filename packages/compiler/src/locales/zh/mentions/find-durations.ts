/** Finds stretches of time named by their length: 两年, 三年半, 15周, 一年又一个月21天; days and coarser, hours are left alone. */
import { scanNumber } from '../../../number/scan-number.ts';
import { foldNumerals } from './fold.ts';
import { toOriginal } from './find-numbers.ts';

export interface Duration {
  readonly start: number;
  readonly end: number;
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly workdays: number;
}

type Length = Omit<Duration, 'start' | 'end'>;

export function findDurations(text: string): Duration[] {
  const folded = foldNumerals(text);
  const found: Duration[] = [];
  for (let at = 0; at < folded.text.length;) {
    const duration = durationAt(folded.text, at);
    if (duration) found.push(toOriginal(folded, duration));
    at = duration?.end ?? scanNumber(folded.text, at)?.end ?? at + 1;
  }
  return found;
}

/** The duration that starts at `at` of folded text, its parts joined, or null. */
export function durationAt(text: string, at: number): Duration | null {
  const first = partAt(text, at);
  if (first === null) return null;
  let total: Duration = { start: at, ...first };
  for (;;) {
    const joint = /^(?:又|零|加|余|多)/u.exec(text.slice(total.end, total.end + 1))?.[0].length ?? 0;
    const part = partAt(text, total.end + joint);
    if (part === null) return total;
    total = add(total, part);
  }
}

function add(total: Duration, part: Part): Duration {
  return {
    start: total.start,
    end: part.end,
    years: total.years + part.years,
    months: total.months + part.months,
    weeks: total.weeks + part.weeks,
    days: total.days + part.days,
    workdays: total.workdays + part.workdays,
  };
}

interface Part extends Length {
  readonly end: number;
}

/** One number with its unit: 三年半, 两个半月, 半年, 五个季度. */
function partAt(text: string, at: number): Part | null {
  const half = text.charAt(at) === '半';
  const number = half ? null : scanNumber(text, at);
  if (!half && (number === null || number.bare || number.positional || number.n2 !== null)) return null;
  if (half && text.charAt(at + 1) === '月') return { ...NONE, months: 0.5, end: at + 2 };
  const from = half ? at + 1 : (number?.end ?? at);
  const unit = UNIT.exec(text.slice(from, from + 8));
  if (!unit) return null;
  const [whole, inner, name = '', outer] = unit;
  if (name === '年' && isYear(text, at, number?.n ?? 0)) return null;
  const amount = (half ? 0.5 : (number?.n ?? 0)) + (inner?.includes('半') || outer === '半' ? 0.5 : 0);
  return { ...(LENGTHS[name]?.(amount) ?? NONE), end: from + whole.length };
}

/** 2018年 and 07年 are years, not lengths. */
function isYear(text: string, at: number, n: number): boolean {
  return (n >= 1500 && n <= 2200) || text.charAt(at) === '0';
}

/** 个半月, 多年, 年半; 月 only with 个, since 3月 is March; 年 not where a date goes on. */
const UNIT =
  /^(\s?[多余几]?[个個]?[多余]?半?)(年(?![初底末级代度终份]|[一二三四五六七八九十\d]+月)|(?<=[个個半多])月|季度|星期|礼拜|禮拜|周年|周(?!岁|边)|週|天|日|工作日|交易日)(半(?!月)|[多余](?=[以之前后内]))?/u;

const NONE: Length = { years: 0, months: 0, weeks: 0, days: 0, workdays: 0 };
const LENGTHS: Readonly<Record<string, (n: number) => Length>> = {
  年: (years) => ({ ...NONE, years }),
  月: (months) => ({ ...NONE, months }),
  季度: (quarters) => ({ ...NONE, months: quarters * 3 }),
  星期: (weeks) => ({ ...NONE, weeks }),
  礼拜: (weeks) => ({ ...NONE, weeks }),
  周: (weeks) => ({ ...NONE, weeks }),
  天: (days) => ({ ...NONE, days }),
  日: (days) => ({ ...NONE, days }),
  週: (weeks) => ({ ...NONE, weeks }),
  禮拜: (weeks) => ({ ...NONE, weeks }),
  周年: (years) => ({ ...NONE, years }),
  工作日: (workdays) => ({ ...NONE, workdays }),
  交易日: (workdays) => ({ ...NONE, workdays }),
};
