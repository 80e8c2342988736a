import type { Day } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';
import {
  BY_DUE,
  PERIOD_TASK,
  POSTS_UNITS,
  RECORD_TASK,
  tasksInOrder,
  type StagePlace,
  type TaskRow,
} from './task-row.ts';

// The periods of one's units are found first and put in order then: for the sake of the limit, a plan made once for all questions
// would go through those of all units by due day.
const OWED = statement<TaskRow>(
  'list-owed',
  tasksInOrder(
    `select task.* from unnest($5::text[], $6::text[]) as place (register, stage) cross join ${POSTS_UNITS} as own
     cross join lateral (
       select ${RECORD_TASK} from record r
       where r.org = $1 and r.register = place.register and r.stage = place.stage and r.unit = own.unit and r.done_on is null
         and coalesce(r.due_on, 'infinity') between $3::date and $4::date
         and not exists (select 1 from occurrence o where o.org = r.org and o.record = r.id and o.state <> 'withdrawn')
       ${BY_DUE} limit $8) task
     union all
     select ${PERIOD_TASK} from (
       with waiting as materialized (
         select o.* from ${POSTS_UNITS} as own join occurrence o on o.org = $1 and o.unit = own.unit
         where $7::boolean and o.state in ('open', 'returned') and o.due_on between $3::date and $4::date)
       select * from waiting order by due_on, record, key limit $8) o
     join record r on r.org = o.org and r.id = o.record`,
    '$8',
  ),
);

/** What the units of the session's posts and delegations owe, by due day; what has no due day is due at `infinity`. */
export const listOwed = (
  reading: Reading,
  ask: {
    /** Or `-infinity`, `infinity`. */
    readonly from: Day;
    readonly to: Day;
    readonly stages: readonly StagePlace[];
    readonly occurrences: boolean;
    readonly limit: number;
  },
): Promise<readonly TaskRow[]> => {
  const { org, posts, delegatedPosts } = reading.session;
  const { from, to, stages, occurrences, limit } = ask;
  const registers = stages.map(({ register }) => register);
  const names = stages.map(({ stage }) => stage);
  return reading.all(OWED, [
    org,
    [...posts, ...delegatedPosts],
    from,
    to,
    registers,
    names,
    occurrences,
    limit,
  ]);
};
