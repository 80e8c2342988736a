import type { Hash, Id, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export interface ApiToken {
  readonly id: Id;
  readonly account: Id;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: Instant;
  readonly endsAt: Instant;
  readonly usedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

const COLUMNS = `id, account, name, scopes, created_at as "createdAt", ends_at as "endsAt", used_at as "usedAt",
  revoked_at as "revokedAt"`;
const INSERT = statement<ApiToken>(
  'insert-api-token',
  `insert into api_token (org, hash, id, account, name, scopes, created_at, ends_at)
   values ($1, decode($2, 'hex'), $3, $4, $5, $6, $7, $8) returning ${COLUMNS}`,
);
const FIND = statement<ApiToken>(
  'find-api-token',
  `select ${COLUMNS} from api_token where org = $1 and hash = decode($2, 'hex') and revoked_at is null`,
);
const LIST = statement<ApiToken>(
  'list-api-tokens',
  `select ${COLUMNS} from api_token where org = $1 and account = $2 order by id desc`,
);
const REVOKE = statement<{ id: Id }>(
  'revoke-api-token',
  `update api_token set revoked_at = $4 where org = $1 and account = $2 and ($3::uuid is null or id = $3)
     and revoked_at is null returning id`,
);
const USED = statement('api-token-used', 'update api_token set used_at = $3 where org = $1 and id = $2');

export interface NewApiToken {
  readonly hash: Hash;
  readonly account: Id;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly endsAt: Instant;
}

export async function insertApiToken(
  work: Work,
  { hash, account, name, scopes, endsAt }: NewApiToken,
): Promise<ApiToken> {
  const values = [work.session.org, hash, work.newId(), account, name, scopes, work.now, endsAt];
  const made = await work.first(INSERT, values);
  if (made === null) throw new Error('an insert gave no row');
  return made;
}

/** One that was not revoked; whether its time is over is the reader's to judge. */
export const findApiToken = (reading: Reading, hash: Hash): Promise<ApiToken | null> =>
  reading.first(FIND, [reading.session.org, hash]);

/** All of an account, newest first, revoked ones too. */
export const listApiTokens = (reading: Reading, account: Id): Promise<readonly ApiToken[]> =>
  reading.all(LIST, [reading.session.org, account]);

/** One token of an account, or all (`id` null); gives the ids revoked. */
export async function revokeApiTokens(work: Work, account: Id, id: Id | null): Promise<readonly Id[]> {
  return (await work.all(REVOKE, [work.session.org, account, id, work.now])).map((token) => token.id);
}

export const apiTokenUsed = (work: Work, id: Id): Promise<unknown> =>
  work.all(USED, [work.session.org, id, work.now]);
