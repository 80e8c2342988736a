import type { Day, Id, Occurrence } from '../../model/index.ts';
import { behindDay } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';
import { waitingOrSettled } from './waiting-or-settled.ts';

/** An occurrence with what a calendar shows of its record. */
export interface ListedOccurrence extends Pick<
  Occurrence,
  | 'id'
  | 'record'
  | 'key'
  | 'periodStart'
  | 'periodEnd'
  | 'dueOn'
  | 'basis'
  | 'state'
  | 'doneOn'
  | 'wasRed'
  | 'version'
> {
  readonly register: string;
  readonly unit: Id;
  readonly number: string | null;
  readonly title: string;
  readonly stage: string;
  readonly definition: number;
}

export interface OccurrenceList {
  /** By due day, both ends inclusive. */
  readonly from: Day;
  readonly to: Day;
  readonly register: string | null;
  /** Null: of every unit in reach. */
  readonly units: readonly Id[] | null;
  /** Empty: all but withdrawn ones. */
  readonly states: readonly Occurrence['state'][];
  /** The last row of the page before. */
  readonly after: { readonly dueOn: Day; readonly id: Id } | null;
  readonly limit: number;
}

// Of each index the first rows in order; only the records of those that are shown are read.
const WANTED = {
  waiting: `array['open', 'returned']`,
  settled: `array['reported', 'done', 'excused', 'withdrawn']`,
};
const LIST = statement<ListedOccurrence>(
  'list-occurrences',
  `select o.id, o.record, o.key, o.period_start as "periodStart", o.period_end as "periodEnd", o.due_on as "dueOn", o.basis,
     o.state, o.done_on as "doneOn", o.was_red as "wasRed", o.version, o.register, o.unit, r.number, r.title, r.stage,
     r.definition
   from (${waitingOrSettled(
     (states, kind) => `select * from occurrence o
     where o.org = $1 and ${states} and o.due_on between $2 and $3 and ($4::text is null or o.register = $4)
       and ($5::uuid[] is null or o.unit = any ($5))
       and (cardinality($6::text[]) = 0 or $6 && ${WANTED[kind]})
       and case when cardinality($6) = 0 then o.state <> 'withdrawn' else o.state = any ($6) end
       and ${behindDay(['o.due_on', 'o.id'], ['$7', '$8'])}
     order by o.due_on, o.id limit $9`,
   )} order by due_on, id limit $9) o join record r on r.org = $1 and r.id = o.record
   order by o.due_on, o.id`,
);

/** By due day, then id, within the session's rights. */
export const listOccurrences = (
  reading: Reading,
  { from, to, register, units, states, after, limit }: OccurrenceList,
): Promise<readonly ListedOccurrence[]> =>
  reading.all(LIST, [
    reading.session.org,
    from,
    to,
    register,
    units,
    states,
    after?.dueOn ?? null,
    after?.id ?? null,
    limit,
  ]);
