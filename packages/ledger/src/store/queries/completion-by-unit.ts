import type { Day, Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** What fell or falls due to a unit in a month. */
export interface CompletionCell {
  readonly unit: Id;
  /** `2026-07` */
  readonly month: string;
  readonly total: number;
  readonly done: number;
  readonly doneInTime: number;
  /** Waits for its check. */
  readonly reported: number;
  readonly excused: number;
  /** Open past its day, as of today. */
  readonly overdue: number;
}

export interface CompletionSpan {
  /** Any day of the first and of the last month. */
  readonly from: Day;
  readonly to: Day;
  /** Null: of all registers. */
  readonly register: string | null;
}

// Months that are over are overdue in whatever is open; of the running one, only rows up to yesterday are counted, by an
// index that holds nothing but open ones.
const CELLS = statement<CompletionCell>(
  'completion-by-unit',
  `with running as (
     select unit, count(*)::integer as overdue from occurrence
     where org = $1 and state in ('open', 'returned') and due_on >= date_trunc('month', $4::date)::date and due_on < $4::date
       and ($5::text is null or register = $5)
     group by unit),
   counted as (
     select unit, month, sum(total)::integer as total, sum(done)::integer as done, sum(done_in_time)::integer as in_time,
       sum(reported)::integer as reported, sum(excused)::integer as excused
     from occurrence_tally
     where org = $1 and month >= date_trunc('month', $2::date)::date and month <= $3::date
       and ($5::text is null or register = $5)
     group by unit, month having sum(total) > 0)
   select t.unit, to_char(t.month, 'YYYY-MM') as month, t.total, t.done, t.in_time as "doneInTime", t.reported, t.excused,
     case when t.month < date_trunc('month', $4::date)::date then t.total - t.done - t.reported - t.excused
          when t.month = date_trunc('month', $4::date)::date then coalesce(r.overdue, 0)
          else 0 end as overdue
   from counted t left join running r on r.unit = t.unit
   order by t.unit, t.month`,
);

/** One cell for each unit and month in which something falls due. */
export const completionCells = (
  reading: Reading,
  { from, to, register }: CompletionSpan,
): Promise<readonly CompletionCell[]> =>
  reading.all(CELLS, [reading.session.org, from, to, reading.today, register]);
