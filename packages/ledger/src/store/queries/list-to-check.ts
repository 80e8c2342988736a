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

/** A stage out of which somebody decides. */
export interface DecidingStage extends StagePlace {
  /** Whoever took one of these transitions may not decide. */
  readonly notDoersOf: readonly string[];
  /** The branches that must have come so far before, and no period may be left; null: it waits for neither. */
  readonly branches: {
    readonly roles: readonly string[];
    readonly stages: readonly string[];
    /** Those that were cancelled are owed by nobody. */
    readonly without: readonly string[];
    readonly atLeast: number;
  } | null;
}

const HEADED = `(select p.unit from post p where p.org = $1 and p.id = any ($2::uuid[]) and p.head)`;
const stagesIn = (parameter: string): string =>
  `jsonb_to_recordset(${parameter}::jsonb) as place (register text, stage text, "notDoersOf" text[], branches jsonb)`;
// A duty that comes again is over with its last period; until then nobody is asked to finish it, though a supervisor may.
const PERIODS_LEFT = `exists (select from occurrence o where o.org = $1 and o.record = r.id and o.state in ('open', 'reported', 'returned'))`;
const OF_STAGE = `r.org = $1 and r.register = place.register and r.stage = place.stage
  and not exists (select 1 from unnest(place."notDoersOf") taken where r.doers ->> taken = $3::text)
  and (place.branches is null or not ${PERIODS_LEFT} and (
    select count(*) filter (where b.arrived) >= (place.branches ->> 'atLeast')::integer and coalesce(bool_and(b.arrived or b.gone), true)
    from (
      select place.branches -> 'stages' ? one.stage as arrived, place.branches -> 'without' ? one.stage as gone from record one
      where one.org = $1 and one.parent = r.id and place.branches -> 'roles' ? (one.data ->> 'role')) b))`;

// Whoever has a branch of a record shares it (refresh-sharing.ts): most records have none, and theirs need not be looked for.
const HAS_OTHERS_BRANCHES = 'a.shared_with is not null';

// A record that waits for the same person by two rights is one task: hence union.
const TO_CHECK = statement<TaskRow>(
  'list-to-check',
  tasksInOrder(
    `select task.* from ${stagesIn('$5')} cross join lateral (
       select ${RECORD_TASK} from record r where ${OF_STAGE} and ($4::uuid[] is null or r.unit = any ($4)) ${BY_DUE} limit $10) task
     union
     select task.* from ${stagesIn('$6')} cross join ${HEADED} as own cross join lateral (
       select ${RECORD_TASK} from record r where ${OF_STAGE} and r.unit = own.unit ${BY_DUE} limit $10) task
     union
     select ${RECORD_TASK} from unnest($8::text[], $9::text[]) as upper (register, stage) cross join ${POSTS_UNITS} as own
     join record a on a.org = $1 and a.register = upper.register and a.stage = upper.stage and a.unit = own.unit and ${HAS_OTHERS_BRANCHES}
     cross join ${stagesIn('$7')} join record r on ${OF_STAGE} and r.parent = a.id and r.unit <> a.unit
     union
     select ${PERIOD_TASK} from occurrence o join record r on r.org = o.org and r.id = o.record
     where o.org = $1 and o.state = 'reported' and o.handling ->> 'reportedBy' is distinct from $3
       and (($11::boolean and ($4::uuid[] is null or o.unit = any ($4))) or o.unit in ${HEADED})`,
    '$10',
  ),
);

export interface ToCheckQuestion {
  /** Where a role of the session's lets it decide, within the units that it may change. */
  readonly byRole: readonly DecidingStage[];
  readonly byHead: readonly DecidingStage[];
  /** Of branches of another unit, where the unit of the record above decides; and where such records stand. */
  readonly byUnitAbove: readonly DecidingStage[];
  readonly above: readonly StagePlace[];
  /** Whether a role lets the session check periods. */
  readonly periods: boolean;
  readonly limit: number;
}

/** What waits for the check of somebody, by due day; never a period that they reported themselves. */
export const listToCheck = (reading: Reading, ask: ToCheckQuestion): Promise<readonly TaskRow[]> => {
  const { org, person, posts, delegatedPosts, writableUnits } = reading.session;
  return reading.all(TO_CHECK, [
    org,
    [...posts, ...delegatedPosts],
    person,
    writableUnits === 'all' ? null : writableUnits,
    JSON.stringify(ask.byRole),
    JSON.stringify(ask.byHead),
    JSON.stringify(ask.byUnitAbove),
    ask.above.map(({ register }) => register),
    ask.above.map(({ stage }) => stage),
    ask.limit,
    ask.periods,
  ]);
};
