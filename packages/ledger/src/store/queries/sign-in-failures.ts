import type { Hash, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** At whose door (a hash of the name), and from where. */
export interface Door {
  readonly subject: Hash;
  readonly address: string;
}

const WAIT = statement<{ until: Instant }>(
  'sign-in-wait',
  `select max(waits_until) as until from sign_in_failure where org = $1 and (subject, address) in
     (select decode(s, 'hex'), a from unnest($2::text[], $3::text[]) as d(s, a)) and waits_until > $4
   having max(waits_until) is not null`,
);
const COUNT = statement<{ failures: number }>(
  'count-sign-in-failure',
  `insert into sign_in_failure as f (org, subject, address, failures, last_at) values ($1, decode($2, 'hex'), $3, 1, $4)
   on conflict (org, subject, address) do update
     set failures = case when f.last_at < $5 then 1 else f.failures + 1 end, last_at = $4
   returning failures`,
);
const SET_WAIT = statement(
  'set-sign-in-wait',
  `update sign_in_failure set waits_until = $4 where org = $1 and subject = decode($2, 'hex') and address = $3`,
);
const FORGET = statement(
  'forget-sign-in-failures',
  `delete from sign_in_failure where org = $1 and subject = decode($2, 'hex') and ($3::text is null or address = $3)`,
);
const DROP_OLD = statement(
  'drop-old-sign-in-failures',
  'delete from sign_in_failure where org = $1 and last_at < $2',
);

/** Until when there is no trying at any of these doors; null where there is. */
export async function findSignInWait(reading: Reading, doors: readonly Door[]): Promise<Instant | null> {
  const subjects = doors.map(({ subject }) => subject);
  const addresses = doors.map(({ address }) => address);
  return (await reading.first(WAIT, [reading.session.org, subjects, addresses, reading.now]))?.until ?? null;
}

/** One more failure; how many there are since the last pause (none after `since`). */
export async function countSignInFailure(
  work: Work,
  { subject, address }: Door,
  since: Instant,
): Promise<number> {
  const counted = await work.first(COUNT, [work.session.org, subject, address, work.now, since]);
  return counted?.failures ?? 0;
}

export const setSignInWait = (work: Work, { subject, address }: Door, until: Instant): Promise<unknown> =>
  work.all(SET_WAIT, [work.session.org, subject, address, until]);

/** At one door, or at all doors of a subject (`address` null). */
export const forgetSignInFailures = (work: Work, subject: Hash, address: string | null): Promise<unknown> =>
  work.all(FORGET, [work.session.org, subject, address]);

export const dropOldSignInFailures = (work: Work, before: Instant): Promise<unknown> =>
  work.all(DROP_OLD, [work.session.org, before]);
