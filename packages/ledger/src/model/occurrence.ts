import type { Day, Id, Instant } from './basics.ts';
import type { PeriodUnit } from './definition.ts';

/** How a duty recurs. Made from the compiler's cadence by `scheduleOf`, or typed by a person. */
export type ScheduleRule =
  /** One row a period: every `every` periods, due on `due` within it. */
  | {
      readonly kind: 'periodic';
      readonly per: PeriodUnit;
      readonly every: number;
      readonly due: DueRule;
      readonly times: number;
    }
  /** A target for the period with its own progress (全年不少于12次), reached by any number of entries. */
  | {
      readonly kind: 'target';
      readonly per: PeriodUnit;
      readonly atLeast: number;
      readonly atMost: number | null;
    }
  /** On named days: weekdays (1 = Monday), days of the month (-1 = last), days of the year (`--06-30`), lunar days (`L01-15`). */
  | { readonly kind: 'days'; readonly days: readonly string[]; readonly every: number }
  /** So long after it was last done. */
  | {
      readonly kind: 'after-completion';
      readonly every: number;
      readonly unit: 'day' | 'week' | 'month' | 'year';
    }
  /** No rows: kept up all the time (7×24小时). */
  | { readonly kind: 'continuous' };

/** When in its period an occurrence falls due; on a rest day it rolls as `roll` says. */
export interface DueRule {
  readonly at: 'end' | { readonly day: number } | { readonly month: number; readonly day: number };
  readonly roll: 'none' | 'forward' | 'back';
}

/** One period's row of a recurring duty. The slot is where the rule puts it; the due day may be moved. */
export interface Occurrence {
  readonly id: Id;
  readonly record: Id;
  /** `2026`, `2026-H1`, `2026-Q3`, `2026-07`, `2026-W07`, `2026-03-31`; with `#2` for the second time in the period. */
  readonly key: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly slotOn: Day;
  readonly dueOn: Day;
  /** Whether the working-day calendar behind `dueOn` was the official one of that year. */
  readonly basis: CalendarBasis;
  readonly state: 'open' | 'reported' | 'returned' | 'done' | 'excused';
  readonly doneOn: Day | null;
  readonly verifiedAt: Instant | null;
  /** Was overdue at some time: its light never turns green again for this period. */
  readonly wasRed: boolean;
  readonly version: number;
}

export type CalendarBasis = 'official' | 'estimated' | 'missing' | 'none';

/** Computed from dates; never typed, never stored as a status. */
export type Timeliness =
  'done-early' | 'done-on-time' | 'done-late' | 'on-time' | 'due-soon' | 'overdue' | 'undated' | 'stopped';
export type Light = 'green' | 'blue' | 'yellow' | 'red' | 'grey';
