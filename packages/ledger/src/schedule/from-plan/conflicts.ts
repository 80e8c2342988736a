/** Cadences of one commitment that cannot both be kept: 每月1次 beside 全年不少于20次. */
import type { PeriodUnit, ScheduleRule } from '../../model/index.ts';
import { note, type ScheduleNote } from './notes.ts';

export function conflictsOf(rules: readonly ScheduleRule[]): ScheduleNote[] {
  const rows = rules.map(rowsPerYear).filter((n) => n > 0);
  if (rows.length === 0) return [];
  const [least, most] = [Math.min(...rows), Math.max(...rows)];
  return rules.flatMap((rule) => {
    if (
      rule.kind !== 'target' ||
      rule.per !== 'year' ||
      (rule.unit !== null && !/[次场期轮回]/u.test(rule.unit))
    )
      return [];
    const notes: ScheduleNote[] = [];
    if (rule.atLeast > most) notes.push(note('below-target', { rows: most, target: rule.atLeast }));
    if (rule.atMost !== null && rule.atMost < least)
      notes.push(note('above-limit', { rows: least, target: rule.atMost }));
    return notes;
  });
}

/** How many rows the rule makes in a year, about; 0 where it makes none or the year is its own period. */
function rowsPerYear(rule: ScheduleRule): number {
  if (rule.kind === 'periodic')
    return rule.per === 'year' ? 0 : Math.round((PER_YEAR[rule.per] * rule.times) / rule.every);
  if (rule.kind !== 'days') return 0;
  return Math.round(
    rule.days.reduce(
      (sum, day) => sum + (day.startsWith('W') && !day.includes('.') ? 52 : /^[WD]/u.test(day) ? 12 : 1),
      0,
    ) / rule.every,
  );
}

const PER_YEAR: Readonly<Record<PeriodUnit, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};
