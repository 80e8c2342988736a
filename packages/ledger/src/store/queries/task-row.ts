import type { Day, Id, Occurrence } from '../../model/index.ts';

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

/** A stage of a register's records. */
export interface StagePlace {
  readonly register: string;
  readonly stage: string;
}

// A page of work is asked for stage by stage and unit by unit, the first of each by due day: an index finds these, however much is
// long done. One condition over all of them would have every record looked at.

/** Columns of a record `r` and of a period `o` of it. */
export const RECORD_TASK = `r.id as record, null::uuid as occurrence, null as key, r.register, r.definition, r.number, r.title, r.unit,
  r.stage, r.due_on, r.done_on, null as state, false as was_red, r.version, r.parent`;
export const PERIOD_TASK = `r.id, o.id, o.key, r.register, r.definition, r.number, r.title, o.unit, r.stage, o.due_on, o.done_on,
  o.state, o.was_red, o.version, r.parent`;

/** The order in which indexes keep the records of a stage. */
export const BY_DUE = `order by coalesce(r.due_on, 'infinity'), r.id`;

/** By due day, so many at most. */
export const tasksInOrder = (tasks: string, limit: string): string =>
  `select record, occurrence, key, register, definition, number, title, unit, stage, due_on as "dueOn",
     done_on as "doneOn", state, was_red as "wasRed", version, parent
   from (${tasks}) task order by due_on nulls last, record, key limit ${limit}`;

/** Units of the posts `$2`. */
export const POSTS_UNITS = `(select distinct p.unit from post p where p.org = $1 and p.id = any ($2::uuid[]))`;
