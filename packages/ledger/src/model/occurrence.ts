import type { Day, Id, Instant } from './basics.ts';
import type { PeriodUnit } from './definition.ts';

/** How a duty recurs. Made from the compiler's cadence by `scheduleOf`, or typed by a person (`checkRule` says what is wrong). */
export type ScheduleRule = RuleBounds &
  (
    | {
        /** `times` rows a period: every `every` periods, due on `due` within it. */
        readonly kind: 'periodic';
        readonly per: PeriodUnit;
        readonly every: number;
        readonly times: number;
        readonly due: DueRule;
        /** Only for `per: 'day'`: no rows on rest days (每个工作日). */
        readonly only?: 'workdays';
      }
    | {
        /** A target for the period with its own progress (全年不少于12次), reached by any number of entries. */
        readonly kind: 'target';
        readonly per: PeriodUnit;
        readonly every: number;
        readonly atLeast: number;
        readonly atMost: number | null;
        /** What is counted: 次, 篇, 天; null where the plan does not say. */
        readonly unit: string | null;
        readonly due: DueRule;
      }
    | {
        /**
         * On named days: `W5` (1 = Monday), `W5.2` the second Friday of the month (`W5.-1` the last), `D25` of the month
         * (`D-1` the last), `--06-30` of the year, `L01-15` of the lunar year (`L12--1` its last day), 除夕, 清明, 清明-1 (the day before) …
         * `every` counts weeks, months or years, by the kind of day.
         */
        readonly kind: 'days';
        readonly days: readonly string[];
        readonly every: number;
        readonly roll: Roll;
      }
    | {
        /** So long after it was last done (or after `from`, while it never was). */
        readonly kind: 'after-completion';
        readonly every: number;
        readonly unit: 'day' | 'week' | 'month' | 'year';
        readonly roll: Roll;
      }
    /** No rows: kept up all the time (7×24小时). */
    | { readonly kind: 'continuous' }
  );

interface RuleBounds {
  /** First day on which something may fall due; periods of `every` > 1 are counted from it. Null: since ever, counted from year 0. */
  readonly from: Day | null;
  /** Last day on which something may fall due. */
  readonly until: Day | null;
  /** Lower-case letters and digits: tells two rules of one record apart whose keys would be the same. */
  readonly tag?: string;
}

/** When in its period an occurrence falls due. A day that a month lacks is its last; negative counts from the end. */
export interface DueRule {
  readonly at:
    | 'end'
    /** Day of the month; in a week 1 = Monday; in longer periods day of the first month. */
    | { readonly day: number }
    /** Month of the period, 1 = its first: in a quarter 1…3, in a year 1…12; -1 its last. */
    | { readonly month: number; readonly day: number }
    /** The nth weekday of a month; of longer periods, of their first month. */
    | { readonly weekday: number; readonly nth: number }
    /** The nth working day of the period: 每月前5个工作日, 最后一个工作日 (-1). */
    | { readonly workday: number };
  readonly roll: Roll;
}

/** What becomes of a day that is a rest day: it stays, moves to the next working day, or to the one before. */
export type Roll = 'none' | 'forward' | 'back';

/** One period's row of a recurring duty. The slot is where the rule puts it; the due day may be moved. */
export interface Occurrence {
  readonly id: Id;
  readonly record: Id;
  /**
   * `2026`, `2026-H1`, `2026-Q3`, `2026-07`, `2026-W07`, `2026-03-31`, `2026-01--2026-02` (every two months); with `#2`
   * for the second time in the period and `@b` for the rule with tag b. Unique in its record.
   */
  readonly key: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** The day that the rule names, before it rolls off a rest day. */
  readonly slotOn: Day;
  readonly dueOn: Day;
  /** Whether the working-day calendar behind `dueOn` was the official one of that year. */
  readonly basis: CalendarBasis;
  /** `withdrawn`: its rule no longer asks for it and nobody had touched it; rows are never deleted. */
  readonly state: 'open' | 'reported' | 'returned' | 'done' | 'excused' | 'withdrawn';
  readonly doneOn: Day | null;
  readonly verifiedAt: Instant | null;
  /** Was overdue at some time: its light never turns green again for this period. */
  readonly wasRed: boolean;
  /** How often its due day was moved by hand; from 1 on no rule and no calendar moves it. */
  readonly moves: number;
  /** Somebody did something to it (reported, proved, moved, urged): it survives any change of its rule. */
  readonly touched: boolean;
  readonly version: number;
}

export type CalendarBasis = 'official' | 'estimated' | 'missing' | 'none';

/** Computed from dates; never typed, never stored as a status. */
export type Timeliness =
  'done-early' | 'done-on-time' | 'done-late' | 'on-time' | 'due-soon' | 'overdue' | 'undated' | 'stopped';
export type Light = 'green' | 'blue' | 'yellow' | 'red' | 'grey';

/** A light set by hand. The computed one stays beside it. */
export interface LightOverride {
  readonly light: Light;
  readonly reason: string;
  readonly by: Id;
  readonly on: Day;
}
