import type { Hash, Id, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export interface SignInSession {
  readonly id: Id;
  readonly account: Id;
  readonly pending: string | null;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly endsAt: Instant;
  readonly address: string;
  readonly agent: string;
}

export interface NewSignInSession {
  readonly hash: Hash;
  readonly account: Id;
  readonly pending: string | null;
  readonly endsAt: Instant;
  readonly address: string;
  readonly agent: string;
}

const COLUMNS = `id, account, pending, created_at as "createdAt", seen_at as "seenAt", ends_at as "endsAt", address, agent`;
const INSERT = statement(
  'insert-sign-in-session',
  `insert into sign_in_session (org, hash, id, account, pending, created_at, seen_at, ends_at, address, agent)
   values ($1, decode($2, 'hex'), $3, $4, $5, $6, $6, $7, $8, $9)`,
);
const FIND = statement<SignInSession>(
  'find-sign-in-session',
  `select ${COLUMNS} from sign_in_session where org = $1 and hash = decode($2, 'hex') and ended_at is null`,
);
const LIST = statement<SignInSession>(
  'list-sign-in-sessions',
  `select ${COLUMNS} from sign_in_session where org = $1 and account = $2 and ended_at is null and ends_at > $3
   order by seen_at desc`,
);
const SEEN = statement(
  'session-seen',
  'update sign_in_session set seen_at = $3 where org = $1 and id = $2 and seen_at < $3',
);
const END = statement<{ id: Id }>(
  'end-sign-in-sessions',
  `update sign_in_session set ended_at = $4 where org = $1 and account = $2 and ended_at is null
     and ($3::uuid is null or id = $3) and ($5::uuid is null or id <> $5) returning id`,
);
const DROP_OLD = statement<{ id: Id }>(
  'drop-old-sign-in-sessions',
  'delete from sign_in_session where org = $1 and (ends_at < $2 or ended_at < $2) returning id',
);

export async function insertSignInSession(work: Work, session: NewSignInSession): Promise<Id> {
  const id = work.newId();
  const { hash, account, pending, endsAt, address, agent } = session;
  await work.all(INSERT, [work.session.org, hash, id, account, pending, work.now, endsAt, address, agent]);
  return id;
}

/** One that was not ended; whether its time is over is the reader's to judge. */
export const findSignInSession = (reading: Reading, hash: Hash): Promise<SignInSession | null> =>
  reading.first(FIND, [reading.session.org, hash]);

/** Those still open of an account, last used first. */
export const listSignInSessions = (reading: Reading, account: Id): Promise<readonly SignInSession[]> =>
  reading.all(LIST, [reading.session.org, account, reading.now]);

export const sessionSeen = (work: Work, id: Id): Promise<unknown> =>
  work.all(SEEN, [work.session.org, id, work.now]);

/** Ends one session of an account (`only`), or all (but `except`); gives the ids ended. */
export async function endSignInSessions(
  work: Work,
  account: Id,
  which: { readonly only?: Id; readonly except?: Id } = {},
): Promise<readonly Id[]> {
  const ended = await work.all(END, [
    work.session.org,
    account,
    which.only ?? null,
    work.now,
    which.except ?? null,
  ]);
  return ended.map(({ id }) => id);
}

/** Forgets sessions that were over before `before`. */
export async function dropOldSignInSessions(work: Work, before: Instant): Promise<number> {
  return (await work.all(DROP_OLD, [work.session.org, before])).length;
}
