import type { Hash, Id, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export interface FeedAddress {
  readonly id: Id;
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
}

const ADD = statement(
  'add-feed-token',
  `insert into feed_token (org, hash, id, person, created_at) values ($1, decode($2, 'hex'), $3, $4, $5)`,
);
const PERSON = statement<{ person: Id }>(
  'feed-person',
  `select person from feed_token f where org = $1 and hash = decode($2, 'hex') and revoked_at is null
   and not exists (select 1 from account a where a.org = f.org and a.person = f.person and a.disabled_at is not null)`,
);
const LIST = statement<FeedAddress>(
  'feed-tokens',
  `select id, created_at as "createdAt", revoked_at as "revokedAt" from feed_token where org = $1 and person = $2
   order by id desc`,
);
const REVOKE = statement<{ id: Id }>(
  'revoke-feed-token',
  `update feed_token set revoked_at = $4 where org = $1 and person = $2 and id = $3 and revoked_at is null returning id`,
);

/** Keeps the hash of a new secret address of the session's person. */
export async function addFeedToken(work: Work, hash: Hash): Promise<Id> {
  const id = work.newId();
  await work.all(ADD, [work.session.org, hash, id, work.session.person, work.now]);
  return id;
}

/** Whose address it is; null for one that never was or is revoked, or whose person's account is disabled. Ask as the ledger itself. */
export async function findFeedPerson(reading: Reading, hash: Hash): Promise<Id | null> {
  return (await reading.first(PERSON, [reading.session.org, hash]))?.person ?? null;
}

export const listFeedTokens = (reading: Reading): Promise<readonly FeedAddress[]> =>
  reading.all(LIST, [reading.session.org, reading.session.person]);

export async function revokeFeedToken(work: Work, id: Id): Promise<boolean> {
  return (await work.all(REVOKE, [work.session.org, work.session.person, id, work.now])).length > 0;
}
