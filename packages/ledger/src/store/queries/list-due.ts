import type { Day, Id, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';
import { waitingOrSettled } from './waiting-or-settled.ts';

/** Something the units of the session's posts owe on a day: an occurrence, or a record that falls due. */
export interface DueItem {
  readonly id: Id;
  readonly record: Id;
  /** The period's key; null for a record itself. */
  readonly key: string | null;
  readonly register: string;
  readonly number: string | null;
  readonly title: string;
  readonly dueOn: Day;
  readonly done: boolean;
  readonly doneOn: Day | null;
  /** Reported or under way, where it is known. */
  readonly begun: boolean;
  readonly version: number;
  readonly updatedAt: Instant;
}

const POSTS_UNITS = `(select distinct p.unit from post p where p.org = $1 and p.id = any ($2::uuid[]))`;
const LIST = statement<DueItem>(
  'list-due',
  `select o.id, o.record, o.key, o.register, r.number, r.title, o.due_on as "dueOn", o.state in ('done', 'excused') as done,
     o.done_on as "doneOn", o.state in ('reported', 'returned') as begun, o.version + r.version as version,
     r.updated_at as "updatedAt"
   from (${waitingOrSettled(
     (states) => `select * from occurrence o
     where o.org = $1 and ${states} and o.unit in ${POSTS_UNITS} and o.due_on between $3 and $4`,
   )}) o join record r on r.org = $1 and r.id = o.record
   where o.state <> 'withdrawn'
   union all
   select r.id, r.id, null, r.register, r.number, r.title, r.due_on, r.done_on is not null, r.done_on, false, r.version,
     r.updated_at
   from record r
   where r.org = $1 and r.unit in ${POSTS_UNITS} and r.due_on between $3 and $4
     and not exists (select 1 from occurrence o where o.org = r.org and o.record = r.id and o.state <> 'withdrawn')
   order by 7, 1 limit $5`,
);

/** By due day, both ends inclusive; what the session's posts and delegations owe, under its own rights. */
export const listDue = (
  reading: Reading,
  range: { readonly from: Day; readonly to: Day; readonly limit: number },
): Promise<readonly DueItem[]> => {
  const { org, posts, delegatedPosts } = reading.session;
  return reading.all(LIST, [org, [...posts, ...delegatedPosts], range.from, range.to, range.limit]);
};
