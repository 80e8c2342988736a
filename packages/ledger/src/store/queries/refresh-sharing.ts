import type { Id } from '../../model/index.ts';
import { tally } from '../occurrence-tally.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

/** Two that open branches of one record at once: the second waits here, and then sees the branch of the first. */
const LOCK = statement(
  'lock-sharing',
  'select 1 from record where org = $1 and id = any ($2::uuid[]) order by id for no key update',
);
const THEM = `r.org = $1 and (r.id = any ($2::uuid[]) or r.parent = any ($2::uuid[]))`;
const REFRESH = statement(
  'refresh-sharing',
  `with wanted as (
     select r.id, nullif(array(
       select distinct x.unit from (
         select p.unit from record p where p.org = r.org and p.id = r.parent
         union all
         select c.unit from record c where c.org = r.org and c.parent = r.id) x
       where x.unit <> r.unit order by x.unit), '{}'::uuid[]) as units
     from record r where ${THEM}),
   changed as (
     update record r set shared_with = w.units from wanted w
     where r.org = $1 and r.id = w.id and r.shared_with is distinct from w.units
     returning r.id, r.unit, r.shared_with)
   update record_search s set unit = c.unit, shared_with = c.shared_with from changed c
   where s.org = $1 and s.record = c.id`,
);
/** Whoever lays periods out has the schedule locked, and took the unit from the record as it was: they are there behind this. */
const LOCK_SCHEDULES = statement(
  'lock-schedules-of-shared',
  `select 1 from schedule s where s.org = $1 and s.record in (select r.id from record r where ${THEM})
   order by s.id for no key update`,
);
const FOLLOW = statement(
  'occurrences-follow',
  `with before as (
     select o.id, o.unit, o.register, o.record, o.due_on, o.state, o.done_on, r.unit as next_unit, r.shared_with
     from record r join occurrence o on o.org = r.org and o.record = r.id
     where ${THEM} and (o.unit <> r.unit or o.shared_with is distinct from r.shared_with)
     order by o.id for no key update of o),
   followed as (
     update occurrence o set unit = b.next_unit, shared_with = b.shared_with from before b where o.org = $1 and o.id = b.id)
   ${tally(`select unit, register, record, due_on, state, done_on, -1 as weight from before
     union all select next_unit, register, record, due_on, state, done_on, 1 from before`)}`,
);

/**
 * Who else may read these records and what stands beneath them: the unit above (which verifies) and the units of the
 * branches (which must know what they work for). Their occurrences follow them, into another unit as well. Written with what is
 * asked next. Ask with the whole organisation in reach.
 */
export function refreshSharing(work: Work, records: readonly Id[]): void {
  for (const said of [LOCK, REFRESH, LOCK_SCHEDULES, FOLLOW]) work.tell(said, [work.session.org, records]);
}
