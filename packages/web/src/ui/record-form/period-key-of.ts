/** Between the keys of periods and the day that a picker gives. Shapes: docs/schedule.md. */
import type { PeriodUnit } from '../../api/definition.ts';

const pad = (part: number): string => String(part).padStart(2, '0');

/** The period of its unit that a day lies in: 2026-07-05 → `2026-07`, `2026-Q3`, `2026-H2`, `2026-W27`. */
export function periodKeyOf(day: string, per: PeriodUnit): string {
  const [year = '', month = '01'] = day.split('-');
  switch (per) {
    case 'year':
      return year;
    case 'half-year':
      return `${year}-H${Number(month) <= 6 ? 1 : 2}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'month':
      return `${year}-${month}`;
    case 'week':
      return weekKey(day);
    case 'day':
      return day;
  }
}

/** ISO weeks lie in the year of their Thursday. */
function weekKey(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 4 - (at.getUTCDay() || 7));
  const first = Date.UTC(at.getUTCFullYear(), 0, 1);
  const week = Math.floor((at.getTime() - first) / (7 * 86_400_000)) + 1;
  return `${at.getUTCFullYear()}-W${pad(week)}`;
}

/** A day within a period, to show it in a picker; null for what is no key. */
export function dayWithin(key: string): string | null {
  const match =
    /^(?<year>\d{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|W(?<week>\d{2})|(?<rest>\d{2}(?:-\d{2})?)))?$/u.exec(
      key,
    );
  if (match?.groups === undefined) return null;
  const { year = '', half, quarter, week, rest } = match.groups;
  if (half !== undefined) return `${year}-${half === '1' ? '01' : '07'}-01`;
  if (quarter !== undefined) return `${year}-${pad(Number(quarter) * 3 - 2)}-01`;
  if (week !== undefined) return dayOfWeek(Number(year), Number(week));
  if (rest === undefined) return `${year}-01-01`;
  return rest.length === 2 ? `${year}-${rest}-01` : `${year}-${rest}`;
}

/** The Thursday of an ISO week: always in the year that the key names. */
function dayOfWeek(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const thursday = Date.UTC(year, 0, 4 - (fourth.getUTCDay() || 7) + 4 + (week - 1) * 7);
  return new Date(thursday).toISOString().slice(0, 10);
}
