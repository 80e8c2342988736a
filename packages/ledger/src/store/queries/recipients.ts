import type { Id, Role } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** Whom a notice is for, in terms of the organisation. */
export interface Audience {
  /** Everybody who holds a post there. */
  readonly units: readonly Id[];
  /** Their heads. */
  readonly headsOf: readonly Id[];
  readonly posts: readonly Id[];
  readonly postNames: readonly string[];
  /** Roles that reach `reaching`. */
  readonly roles: readonly Role[];
  readonly reaching: Id;
  readonly persons: readonly Id[];
}

const FIND = statement<{ person: Id }>(
  'find-recipients',
  `with posts as (
     select p.id from post p where p.org = $1 and (p.closed_on is null or p.closed_on > $2)
       and (p.unit = any ($3::uuid[]) or (p.head and p.unit = any ($4::uuid[])) or p.id = any ($5::uuid[])
            or p.name = any ($6::text[])))
   select h.person from holding h join posts on posts.id = h.post
   where h.org = $1 and h.from_on <= $2 and (h.to_on is null or h.to_on >= $2)
   union
   select d.delegate from delegation d join posts on posts.id = d.post
   where d.org = $1 and d.from_on <= $2 and d.to_on >= $2
   union
   select g.person from role_grant g
   where g.org = $1 and g.role = any ($7::text[]) and (g.revoked_on is null or g.revoked_on > $2)
     and (g.unit is null or exists (select 1 from unit u where u.org = $1 and u.id = $8 and u.path @> array[g.unit]))
   union
   select p.id from person p where p.org = $1 and p.id = any ($9::uuid[])`,
);

/** Persons in office today, and those who stand in for them; everyone once. */
export async function findRecipients(reading: Reading, audience: Audience): Promise<readonly Id[]> {
  const rows = await reading.all(FIND, [
    reading.session.org,
    reading.today,
    audience.units,
    audience.headsOf,
    audience.posts,
    audience.postNames,
    audience.roles,
    audience.reaching,
    audience.persons,
  ]);
  return rows.map(({ person }) => person).sort();
}
