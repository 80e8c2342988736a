import type { Id, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

// Whoever is named twice (a page in two tabs) costs one row.
const OPEN = statement<{ id: Id }>(
  'open-sign-ins',
  `select s.id from sign_in_session s join account a on a.org = s.org and a.id = s.account
   where s.org = $1 and s.id = any($2::uuid[]) and s.ended_at is null and s.ends_at > $3 and s.seen_at >= $4
     and a.disabled_at is null
   union all
   select t.id from api_token t join account a on a.org = t.org and a.id = t.account
   where t.org = $1 and t.id = any($2::uuid[]) and t.revoked_at is null and t.ends_at > $3 and a.disabled_at is null`,
);

/** Of these sessions and API tokens, those that still open something: not ended, not past their time, used since `usedSince`. */
export async function openSignIns(
  reading: Reading,
  { ids, usedSince }: { readonly ids: readonly Id[]; readonly usedSince: Instant },
): Promise<ReadonlySet<Id>> {
  const rows = await reading.all(OPEN, [reading.session.org, [...new Set(ids)], reading.now, usedSince]);
  return new Set(rows.map(({ id }) => id));
}
