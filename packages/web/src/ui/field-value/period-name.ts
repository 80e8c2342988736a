/** Period keys as people say them: `2026-Q3` is 2026年第3季度. Shapes of keys: docs/schedule.md. */
import type { Translate } from '../../words/define-words.ts';
import type { DateWords } from '../../words/dates.ts';

export type PeriodWord = 'quarter' | 'firstHalf' | 'secondHalf' | 'year' | 'week' | 'nth' | 'span';

type PeriodDates = Pick<DateWords, 'day' | 'month'>;

const SIMPLE: readonly (readonly [RegExp, PeriodWord])[] = [
  [/^(?<year>\d{4})$/u, 'year'],
  [/^(?<year>\d{4})-Q(?<quarter>[1-4])$/u, 'quarter'],
  [/^(?<year>\d{4})-H1$/u, 'firstHalf'],
  [/^(?<year>\d{4})-H2$/u, 'secondHalf'],
  [/^(?<year>\d{4})-W(?<week>\d{2})$/u, 'week'],
];

/** Also with `#2` (second time in the period), `@b` (second rule of a record) and `A--B` (from A to B). Others as they are. */
export function periodName(key: string, t: Translate<PeriodWord>, dates: PeriodDates): string {
  const [untagged = key] = key.split('@');
  const [period = untagged, nth] = untagged.split('#');
  const said = plainPeriod(period, t, dates);
  return nth === undefined ? said : t('nth', { period: said, nth });
}

function plainPeriod(period: string, t: Translate<PeriodWord>, dates: PeriodDates): string {
  const [from = period, to] = period.split('--');
  if (to !== undefined)
    return t('span', { from: plainPeriod(from, t, dates), to: plainPeriod(to, t, dates) });
  if (/^\d{4}-\d{2}$/u.test(period)) return dates.month(period);
  for (const [shape, word] of SIMPLE) {
    const groups = shape.exec(period)?.groups;
    if (groups === undefined) continue;
    const parts = Object.entries(groups).map(([name, value]) => [name, Number(value)] as const);
    return t(word, Object.fromEntries(parts));
  }
  return dates.day(period);
}
