import type { Id, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';
import type { OpenStages } from './overdue-ladder.ts';

export interface SilentOwner {
  readonly unit: Id;
  /** Duties of it that are open. */
  readonly open: number;
  /** When anybody who holds a post of it last did something to any record; null: never. */
  readonly lastAt: Instant | null;
}

const SILENT = statement<SilentOwner>(
  'silent-owners',
  `with busy as (
     select r.unit, count(*)::integer as open from unnest($3::text[], $4::text[]) as s(register, stage)
     join record r on r.org = $1 and r.register = s.register and r.stage = s.stage group by r.unit)
   select b.unit, b.open, l.at as "lastAt" from busy b
   left join lateral (
     select max(e.at) as at from (
       select distinct h.person from post p join holding h on h.org = p.org and h.post = p.id
       where p.org = $1 and p.unit = b.unit and h.from_on <= $2 and (h.to_on is null or h.to_on >= $2)) w
     cross join lateral (
       select at from event where org = $1 and actor = w.person and record is not null order by id desc limit 1) e) l
     on true
   where l.at is null or l.at < $5
   order by l.at nulls first, b.unit`,
);

/** Units with open duties from which nothing has been heard since `since`, the longest silent first. */
export const silentOwners = (
  reading: Reading,
  { registers, stages, since }: OpenStages & { readonly since: Instant },
): Promise<readonly SilentOwner[]> =>
  reading.all(SILENT, [reading.session.org, reading.today, registers, stages, since]);
