import type { Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** An account at an identity provider. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

const FIND = statement<{ account: Id }>(
  'find-identity',
  'select account from identity where org = $1 and issuer = $2 and subject = $3',
);
const LINK = statement<{ account: Id }>(
  'link-identity',
  `insert into identity (org, issuer, subject, account, created_at) values ($1, $2, $3, $4, $5)
   on conflict do nothing returning account`,
);
const LIST = statement<Identity>(
  'list-identities',
  'select issuer, subject from identity where org = $1 and account = $2',
);
const UNLINK = statement<Identity>(
  'unlink-identity',
  'delete from identity where org = $1 and account = $2 and issuer = $3 returning issuer, subject',
);

export async function findIdentity(reading: Reading, { issuer, subject }: Identity): Promise<Id | null> {
  return (await reading.first(FIND, [reading.session.org, issuer, subject]))?.account ?? null;
}

/** False where the identity belongs to an account already. */
export async function linkIdentity(work: Work, account: Id, { issuer, subject }: Identity): Promise<boolean> {
  return (await work.first(LINK, [work.session.org, issuer, subject, account, work.now])) !== null;
}

export const listIdentities = (reading: Reading, account: Id): Promise<readonly Identity[]> =>
  reading.all(LIST, [reading.session.org, account]);

export async function unlinkIdentity(work: Work, account: Id, issuer: string): Promise<boolean> {
  return (await work.all(UNLINK, [work.session.org, account, issuer])).length > 0;
}
