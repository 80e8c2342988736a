import { makeSession, type HeldPost } from '../organisation/session.ts';
import { done, refuse, type Day, type Id, type Result, type Role, type Session } from '../model/index.ts';
import { statement } from './statement.ts';
import type { Reading } from './work.ts';

const PERSON = statement<{ id: Id }>('session-person', 'select id from person where org = $1 and id = $2');
const POSTS = statement<HeldPost>(
  'session-posts',
  `select p.id as post, p.unit, p.head, s.delegated
   from (select post, false as delegated from holding
         where org = $1 and person = $2 and from_on <= $3 and (to_on is null or to_on >= $3)
         union
         select post, true from delegation where org = $1 and delegate = $2 and from_on <= $3 and to_on >= $3) s
   join post p on p.org = $1 and p.id = s.post
   where p.closed_on is null or p.closed_on > $3
   order by p.id, s.delegated`,
);
const GRANTS = statement<{ role: Role; unit: Id | null }>(
  'session-grants',
  `select role, unit from role_grant
   where org = $1 and person = $2 and (revoked_on is null or revoked_on > $3) order by role, unit`,
);
const UNITS = statement<{ id: Id; path: Id[] }>(
  'session-units',
  'select id, path from unit where org = $1 order by id',
);

/** The session of a person on a day; refuses LG-1201 for one whom the organisation does not know. */
export async function sessionOf(reading: Reading, person: Id, day: Day): Promise<Result<Session>> {
  const { org } = reading.session;
  if ((await reading.first(PERSON, [org, person])) === null)
    return refuse('LG-1201', { what: 'person', id: person });
  const posts = await reading.all(POSTS, [org, person, day]);
  const grants = await reading.all(GRANTS, [org, person, day]);
  const units = await reading.all(UNITS, [org]);
  return done(makeSession({ org, person, posts, grants, units }));
}
