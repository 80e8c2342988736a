import type { Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

/** Two that open branches of one record at once: the second waits here, and then sees the branch of the first. */
const LOCK = statement(
  'lock-sharing',
  'select 1 from record where org = $1 and id = any ($2::uuid[]) order by id for no key update',
);
const REFRESH = statement<{ id: Id }>(
  'refresh-sharing',
  `with wanted as (
     select r.id, nullif(array(
       select distinct x.unit from (
         select p.unit from record p where p.org = r.org and p.id = r.parent
         union all
         select c.unit from record c where c.org = r.org and c.parent = r.id) x
       where x.unit <> r.unit order by x.unit), '{}'::uuid[]) as units
     from record r where r.org = $1 and (r.id = any ($2::uuid[]) or r.parent = any ($2::uuid[]))),
   changed as (
     update record r set shared_with = w.units from wanted w
     where r.org = $1 and r.id = w.id and r.shared_with is distinct from w.units
     returning r.id, r.unit, r.shared_with),
   searched as (
     update record_search s set unit = c.unit, shared_with = c.shared_with from changed c
     where s.org = $1 and s.record = c.id)
   update occurrence o set unit = c.unit, shared_with = c.shared_with from changed c
   where o.org = $1 and o.record = c.id returning o.id`,
);

/**
 * Who else may read these records and what stands beneath them: the unit above (which verifies) and the units of the
 * branches (which must know what they work for). Ask with the whole organisation in reach.
 */
export async function refreshSharing(work: Work, records: readonly Id[]): Promise<void> {
  work.tell(LOCK, [work.session.org, records]);
  await work.all(REFRESH, [work.session.org, records]);
}
