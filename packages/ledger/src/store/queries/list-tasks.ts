import type { Day, Id, Occurrence } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** Something a person has to do: a period of a recurring duty, or a record. */
export interface TaskRow {
  readonly record: Id;
  /** Null: the record itself. */
  readonly occurrence: Id | null;
  readonly key: string | null;
  readonly register: string;
  readonly definition: number;
  readonly number: string | null;
  readonly title: string;
  readonly unit: Id;
  readonly stage: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  /** The occurrence's; null for a record. */
  readonly state: Occurrence['state'] | null;
  readonly wasRed: boolean;
  /** Of what is acted on: the occurrence, or the record. */
  readonly version: number;
  readonly parent: Id | null;
}

const RECORD = `r.id as record, null::uuid as occurrence, null as key, r.register, r.definition, r.number, r.title, r.unit,
  r.stage, r.due_on, r.done_on, null as state, false as was_red, r.version, r.parent`;
const PERIOD = `r.id, o.id, o.key, r.register, r.definition, r.number, r.title, o.unit, r.stage, o.due_on, o.done_on,
  o.state, o.was_red, o.version, r.parent`;
/** By due day, so many at most. */
const inOrder = (tasks: string, limit: string): string =>
  `select record, occurrence, key, register, definition, number, title, unit, stage, due_on as "dueOn",
     done_on as "doneOn", state, was_red as "wasRed", version, parent
   from (${tasks}) task order by due_on nulls last, record, key limit ${limit}`;

const POSTS_UNITS = `(select distinct p.unit from post p where p.org = $1 and p.id = any ($2::uuid[]))`;
const OWED = statement<TaskRow>(
  'list-tasks-owed',
  inOrder(
    `select ${RECORD} from record r
     where r.org = $1 and r.unit in ${POSTS_UNITS} and r.done_on is null and r.register || '/' || r.stage = any ($5::text[])
       and coalesce(r.due_on, 'infinity') between $3::date and $4::date
       and not exists (select 1 from occurrence o where o.org = r.org and o.record = r.id and o.state <> 'withdrawn')
     union all
     select ${PERIOD} from occurrence o join record r on r.org = o.org and r.id = o.record
     where $6::boolean and o.org = $1 and o.unit in ${POSTS_UNITS} and o.state in ('open', 'returned')
       and o.due_on between $3::date and $4::date`,
    '$7',
  ),
);

/** What the units of the session's posts and delegations owe, by due day; what has no due day is due at `infinity`. */
export const listOwed = (
  reading: Reading,
  ask: {
    /** Or `-infinity`, `infinity`. */
    readonly from: Day;
    readonly to: Day;
    /** `register/stage` of records. */
    readonly stages: readonly string[];
    readonly occurrences: boolean;
    readonly limit: number;
  },
): Promise<readonly TaskRow[]> => {
  const { org, posts, delegatedPosts } = reading.session;
  const held = [...posts, ...delegatedPosts];
  return reading.all(OWED, [org, held, ask.from, ask.to, ask.stages, ask.occurrences, ask.limit]);
};

const HEADED = `(select p.unit from post p where p.org = $1 and p.id = any ($2::uuid[]) and p.head)`;
const TO_CHECK = statement<TaskRow>(
  'list-tasks-to-check',
  inOrder(
    `select ${RECORD} from record r
     where r.org = $1 and (
       ($4::boolean and r.register || '/' || r.stage = any ($6::text[]) and ($5::uuid[] is null or r.unit = any ($5)))
       or (r.register || '/' || r.stage = any ($7::text[]) and r.unit in ${HEADED})
       or (r.register || '/' || r.stage = any ($8::text[]) and exists (
         select 1 from record a where a.org = r.org and a.id = r.parent and a.unit in ${POSTS_UNITS} and a.unit <> r.unit)))
     union all
     select ${PERIOD} from occurrence o join record r on r.org = o.org and r.id = o.record
     where o.org = $1 and o.state = 'reported' and o.handling ->> 'reportedBy' is distinct from $3
       and (($4::boolean and ($5::uuid[] is null or o.unit = any ($5))) or o.unit in ${HEADED})`,
    '$9',
  ),
);

/** What waits for the check of somebody, by due day; never a period that they reported themselves. */
export const listToCheck = (
  reading: Reading,
  ask: {
    /** Whether a role lets the session check what it may change. */
    readonly checks: boolean;
    /** `register/stage` where a supervisor or leader, a unit's head, the unit above may decide. */
    readonly byRole: readonly string[];
    readonly byHead: readonly string[];
    readonly byUnitAbove: readonly string[];
    readonly limit: number;
  },
): Promise<readonly TaskRow[]> => {
  const { org, person, posts, delegatedPosts, writableUnits } = reading.session;
  const { checks, byRole, byHead, byUnitAbove, limit } = ask;
  const units = writableUnits === 'all' ? null : writableUnits;
  const held = [...posts, ...delegatedPosts];
  return reading.all(TO_CHECK, [org, held, person, checks, units, byRole, byHead, byUnitAbove, limit]);
};
