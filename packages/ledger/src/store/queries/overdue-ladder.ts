import type { Day, Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** How much of a unit's is late by how much. Days are calendar days since the due day. */
export interface OverdueRung {
  readonly unit: Id;
  readonly upTo7: number;
  readonly upTo30: number;
  readonly upTo90: number;
  readonly over90: number;
  /** The oldest due day among them. */
  readonly oldest: Day;
}

/** Stages in which a record of a register is still to be done. */
export interface OpenStages {
  readonly registers: readonly string[];
  readonly stages: readonly string[];
}

// Occurrences, and records with a due day of their own.
const LADDER = statement<OverdueRung>(
  'overdue-ladder',
  `with late as (
     select o.unit, o.due_on from occurrence o
     where o.org = $1 and o.state in ('open', 'returned') and o.due_on < $2::date
     union all
     select r.unit, r.due_on from record r
     where r.org = $1 and r.due_on < $2::date and r.done_on is null
       and r.register || '/' || r.stage = any ($3::text[]))
   select unit, count(*) filter (where $2::date - due_on <= 7)::integer as "upTo7",
     count(*) filter (where $2::date - due_on between 8 and 30)::integer as "upTo30",
     count(*) filter (where $2::date - due_on between 31 and 90)::integer as "upTo90",
     count(*) filter (where $2::date - due_on > 90)::integer as "over90", min(due_on) as oldest
   from late group by unit order by min(due_on), unit`,
);

/** Units with something overdue, the one with the oldest first. */
export const overdueLadder = (
  reading: Reading,
  { registers, stages }: OpenStages,
): Promise<readonly OverdueRung[]> =>
  reading.all(LADDER, [
    reading.session.org,
    reading.today,
    registers.map((register, index) => `${register}/${stages[index] ?? ''}`),
  ]);
