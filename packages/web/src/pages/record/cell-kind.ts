/** What one cell of the strip of periods says. Pure. */
import type { Occurrence } from '../../api/record-parts.ts';

export type CellKind = 'done' | 'late' | 'missing' | 'reported' | 'soon' | 'open' | 'excused';

export function cellKind({ state, timeliness }: Pick<Occurrence, 'state' | 'timeliness'>): CellKind {
  if (state === 'excused' || state === 'withdrawn') return 'excused';
  if (state === 'reported') return 'reported';
  if (state === 'done') return timeliness === 'done-late' ? 'late' : 'done';
  if (timeliness === 'overdue') return 'missing';
  return timeliness === 'due-soon' || state === 'returned' ? 'soon' : 'open';
}

/** The period of a cell in few characters: 3月 is `3`, 2026-Q3 `Q3`; a year stands whole. */
export function shortPeriod(key: string): string {
  const [period = key] = key.split(/[@#]/u);
  const [, rest] = /^\d{4}-(.+)$/u.exec(period.split('--').at(-1) ?? period) ?? [];
  if (rest === undefined) return period;
  if (/^\d{2}$/u.test(rest)) return String(Number(rest));
  return rest.replace(
    /^(\d{2})-(\d{2})$/u,
    (_all, month: string, day: string) => `${Number(month)}.${Number(day)}`,
  );
}
