import type { Day, Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

export interface WaitingItem {
  readonly record: Id;
  /** Null: the record itself waits, in a stage of review. */
  readonly occurrence: Id | null;
  readonly key: string | null;
  readonly register: string;
  readonly number: string | null;
  readonly title: string;
  readonly unit: Id;
  readonly dueOn: Day | null;
}

const WAITING = statement<WaitingItem>(
  'waiting-for-check',
  `select r.id as record, o.id as occurrence, o.key, r.register, r.number, r.title, r.unit, o.due_on as "dueOn"
   from (select * from occurrence where org = $1 and state = 'reported' and ($2::uuid[] is null or unit = any ($2))
         order by due_on, id limit $5) o
   join record r on r.org = $1 and r.id = o.record
   union all
   select r.id, null, null, r.register, r.number, r.title, r.unit, r.due_on
   from unnest($3::text[], $4::text[]) as s(register, stage)
   join record r on r.org = $1 and r.register = s.register and r.stage = s.stage and ($2::uuid[] is null or r.unit = any ($2))
   order by 8, 1 limit $5`,
);

/** Reports of these units that nobody has checked yet, by due day. */
export const waitingForCheck = (
  reading: Reading,
  ask: {
    /** Null: of every unit in reach. */
    readonly units: readonly Id[] | null;
    readonly registers: readonly string[];
    readonly stages: readonly string[];
    readonly limit: number;
  },
): Promise<readonly WaitingItem[]> =>
  reading.all(WAITING, [reading.session.org, ask.units, ask.registers, ask.stages, ask.limit]);
