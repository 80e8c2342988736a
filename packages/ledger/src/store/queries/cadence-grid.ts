import type { Day, Id, Occurrence } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** A recurring duty with its periods of a stretch of time. */
export interface CadenceRow {
  readonly record: Id;
  readonly number: string | null;
  readonly title: string;
  readonly unit: Id;
  /** In the order of their slots. */
  readonly periods: readonly CadencePeriodCell[];
}

export interface CadencePeriodCell {
  readonly id: Id;
  readonly key: string;
  readonly dueOn: Day;
  readonly state: Occurrence['state'];
  readonly doneOn: Day | null;
  readonly wasRed: boolean;
}

export interface CadenceGridQuestion {
  /** Days on which something falls due, both inclusive. */
  readonly from: Day;
  readonly to: Day;
  /** Null: of every unit in reach. */
  readonly units: readonly Id[] | null;
  /** The last record of the page before. */
  readonly after: Id | null;
  readonly limit: number;
}

// Duties first, a page of them; then only their own periods.
const GRID = statement<CadenceRow>(
  'cadence-grid',
  `select r.id as record, r.number, r.title, r.unit, p.periods
   from recurring_records($2, $3, $6) page
   join record r on r.org = $1 and r.id = page.record
   cross join lateral (
     select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'key', o.key, 'dueOn', o.due_on, 'state', o.state,
         'doneOn', o.done_on, 'wasRed', o.was_red) order by o.slot_on, o.key), '[]') as periods
     from occurrence o where o.org = $1 and o.record = r.id and o.due_on between $4 and $5 and o.state <> 'withdrawn') p
   order by r.id`,
);

/** Duties by age, a page at a time, with those of their periods that fall due in the time asked for. */
export const cadenceGridOf = (
  reading: Reading,
  { from, to, units, after, limit }: CadenceGridQuestion,
): Promise<readonly CadenceRow[]> => reading.all(GRID, [reading.session.org, units, after, from, to, limit]);
