/** Days and periods as people write them in sheets. Pure. */
import { isDay } from '../calendar/day-number.ts';
import type { Day, PeriodUnit } from '../model/index.ts';

const DAY =
  /^(?<year>\d{4})(?:[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?|(?<month2>\d{2})(?<day2>\d{2}))(?:[T ]?0{1,2}:00(?::00(?:\.0+)?)?Z?)?$/u;

/** 2026-06-30, 2026/6/30, 2026.6.30, 2026年6月30日, 20260630; midnight behind it is nothing. */
export function parseDay(cell: string): Day | null {
  const groups = DAY.exec(plain(cell))?.groups;
  if (groups === undefined) return null;
  const { year = '', month, month2 = '', day, day2 = '' } = groups;
  const found = `${year}-${(month ?? month2).padStart(2, '0')}-${(day ?? day2).padStart(2, '0')}`;
  return isDay(found) ? found : null;
}

const ORDINALS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 上: '1', 下: '2' };
const ordinal = (written: string): string => ORDINALS[written] ?? written;

/** Year and the part of it. */
const PERIODS: Readonly<
  Record<Exclude<PeriodUnit, 'day'>, { readonly shape: RegExp; readonly print: (part: string) => string }>
> = {
  year: { shape: /^(?<year>\d{4})年?度?$/u, print: () => '' },
  'half-year': {
    shape: /^(?<year>\d{4})(?:-?H|年)(?<part>[12上下])(?:半年)?$/iu,
    print: (part) => `-H${ordinal(part)}`,
  },
  quarter: {
    shape: /^(?<year>\d{4})(?:[-/]?Q|年第?)(?<part>[1-4一二三四])(?:季度?)?$/iu,
    print: (part) => `-Q${ordinal(part)}`,
  },
  month: {
    shape: /^(?<year>\d{4})[-/.年](?<part>0?[1-9]|1[0-2])(?:月份?)?$/u,
    print: (part) => `-${part.padStart(2, '0')}`,
  },
  week: {
    shape: /^(?<year>\d{4})(?:-?W|年第?)(?<part>\d{1,2})周?$/iu,
    print: (part) => `-W${part.padStart(2, '0')}`,
  },
};

/** 2026-Q3, 2026年第三季度, 2026年7月, 2026年上半年, 2026年第7周 as period keys of their unit. */
export function parsePeriod(cell: string, per: PeriodUnit): string | null {
  if (per === 'day') return parseDay(cell);
  const { shape, print } = PERIODS[per];
  const groups = shape.exec(plain(cell))?.groups;
  return groups === undefined ? null : (groups['year'] ?? '') + print(groups['part'] ?? '');
}

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .trim()
    .replaceAll(/\s*([-/.年月])\s*/gu, '$1');
