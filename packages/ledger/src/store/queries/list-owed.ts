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
       select * from occurrence o
       where $7::boolean and o.org = $1 and o.unit in ${POSTS_UNITS} and o.state in ('open', 'returned')
         and o.due_on between $3::date and $4::date
       order by o.due_on, o.record, o.key limit $8) o
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
