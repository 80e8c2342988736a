import type { Day, Id, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

export interface MovedDate {
  readonly record: Id;
  readonly register: string;
  readonly number: string | null;
  readonly title: string;
  readonly unit: Id;
  readonly firstDueOn: Day;
  readonly dueOn: Day;
  readonly times: number;
  /** Every move, oldest first: who, when, and to which day. `by` null: the ledger itself. */
  readonly moves: readonly { readonly by: Id | null; readonly at: Instant; readonly to: Day | null }[];
}

// `changes.dueOn` stands in every event that moved it.
const MOVED = statement<MovedDate>(
  'moved-dates',
  `select r.id as record, r.register, r.number, r.title, r.unit, r.first_due_on as "firstDueOn", r.due_on as "dueOn",
     r.due_moves as times, m.moves
   from (select * from record where org = $1 and due_moves > 0 and ($2::uuid[] is null or unit = any ($2))
         order by updated_at desc, id limit $3) r
   cross join lateral (
     select coalesce(json_agg(json_build_object('by', e.actor,
         'at', to_char(e.at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'to', e.data -> 'changes' ->> 'dueOn') order by e.version), '[]')
       as moves
     from event e where e.org = $1 and e.object = r.id and e.version > 1 and e.data -> 'changes' ->> 'dueMoves' is not null) m
   order by r.updated_at desc, r.id`,
);

/** Records whose due day was moved, the latest first; null: of every unit in reach. */
export const movedDatesOf = (
  reading: Reading,
  { units, limit }: { readonly units: readonly Id[] | null; readonly limit: number },
): Promise<readonly MovedDate[]> => reading.all(MOVED, [reading.session.org, units, limit]);
