import type { Id, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** Somebody who can sign in. Seen by the system session only. */
export interface Account {
  readonly id: Id;
  readonly person: Id;
  readonly name: string;
  readonly password: string | null;
  readonly passwordSetAt: Instant | null;
  readonly mustChange: boolean;
  /** Sealed by the server's key. */
  readonly totp: string | null;
  readonly totpConfirmedAt: Instant | null;
  readonly disabledAt: Instant | null;
  readonly createdAt: Instant;
  readonly version: number;
}

const COLUMNS = `id, person, name, password, password_set_at as "passwordSetAt", must_change as "mustChange", totp,
  totp_confirmed_at as "totpConfirmedAt", disabled_at as "disabledAt", created_at as "createdAt", version`;
const BY_NAME = statement<Account>(
  'account-by-name',
  `select ${COLUMNS} from account where org = $1 and name = $2`,
);
const BY_ID = statement<Account>(
  'account-by-id',
  `select ${COLUMNS} from account where org = $1 and id = $2`,
);
const LIST = statement<Account>(
  'list-accounts',
  `select ${COLUMNS} from account where org = $1 and name > coalesce($2::text, '') order by name limit $3`,
);
const INSERT = statement<{ id: Id }>(
  'insert-account',
  `insert into account (org, id, person, name, password, password_set_at, must_change, created_at)
   values ($1, $2, $3, $4, $5, case when $5::text is null then null else $7::timestamptz end, $6, $7)
   on conflict do nothing returning id`,
);
const SET_PASSWORD = statement(
  'set-password',
  `update account set password = $3, password_set_at = $4, must_change = $5, version = version + 1 where org = $1 and id = $2`,
);
const REHASH = statement(
  'rehash-password',
  'update account set password = $3 where org = $1 and id = $2 and password = $4',
);
const SET_DISABLED = statement(
  'set-account-disabled',
  'update account set disabled_at = $3, version = version + 1 where org = $1 and id = $2',
);
const SET_TOTP = statement(
  'set-totp',
  `update account set totp = $3, totp_confirmed_at = $4, version = version + 1 where org = $1 and id = $2`,
);
const USE_STEP = statement<{ id: Id }>(
  'use-totp-step',
  'update account set totp_step = $3 where org = $1 and id = $2 and totp_step < $3 returning id',
);
const KEEP_FORMER = statement(
  'keep-former-password',
  `insert into former_password (org, account, set_at, password) values ($1, $2, $3, $4) on conflict do nothing`,
);
const FORMER = statement<{ password: string }>(
  'former-passwords',
  'select password from former_password where org = $1 and account = $2 order by set_at desc limit $3',
);
const ADD_CODES = statement(
  'add-recovery-codes',
  `insert into recovery_code (org, account, hash) select $1, $2, decode(h, 'hex') from unnest($3::text[]) as h`,
);
const DROP_CODES = statement(
  'drop-recovery-codes',
  'delete from recovery_code where org = $1 and account = $2',
);
const USE_CODE = statement<{ account: Id }>(
  'use-recovery-code',
  `update recovery_code set used_at = $4 where org = $1 and account = $2 and hash = decode($3, 'hex') and used_at is null
   returning account`,
);
const COUNT_CODES = statement<{ count: number }>(
  'count-recovery-codes',
  'select count(*) from recovery_code where org = $1 and account = $2 and used_at is null',
);

export const findAccountByName = (reading: Reading, name: string): Promise<Account | null> =>
  reading.first(BY_NAME, [reading.session.org, name]);

export const findAccount = (reading: Reading, id: Id): Promise<Account | null> =>
  reading.first(BY_ID, [reading.session.org, id]);

/** By name, from behind the name `after`. */
export const listAccounts = (
  reading: Reading,
  list: { readonly after: string | null; readonly limit: number },
): Promise<readonly Account[]> => reading.all(LIST, [reading.session.org, list.after, list.limit]);

export interface NewAccount {
  readonly person: Id;
  readonly name: string;
  readonly password: string | null;
  readonly mustChange: boolean;
}

/** The new account's id; null where the name is taken or the person has an account. */
export async function insertAccount(
  work: Work,
  { person, name, password, mustChange }: NewAccount,
): Promise<Id | null> {
  const id = work.newId();
  const made = await work.first(INSERT, [work.session.org, id, person, name, password, mustChange, work.now]);
  return made === null ? null : id;
}

/** Sets a password; the one it had is kept among the former ones. */
export async function setPassword(
  work: Work,
  account: Account,
  { password, mustChange }: { readonly password: string; readonly mustChange: boolean },
): Promise<void> {
  const { org } = work.session;
  if (account.password !== null)
    await work.all(KEEP_FORMER, [
      org,
      account.id,
      account.passwordSetAt ?? account.createdAt,
      account.password,
    ]);
  await work.all(SET_PASSWORD, [org, account.id, password, work.now, mustChange]);
}

/** The same password under newer costs of hashing. */
export const rehashPassword = (work: Work, account: Account, password: string): Promise<unknown> =>
  work.all(REHASH, [work.session.org, account.id, password, account.password]);

/** Newest first. */
export async function formerPasswords(
  reading: Reading,
  account: Id,
  count: number,
): Promise<readonly string[]> {
  return (await reading.all(FORMER, [reading.session.org, account, count])).map(({ password }) => password);
}

export const setAccountDisabled = (work: Work, account: Id, at: Instant | null): Promise<unknown> =>
  work.all(SET_DISABLED, [work.session.org, account, at]);

/** Puts an authenticator's sealed secret, or takes it away (null), with the recovery codes that go with it. */
export async function setTotp(
  work: Work,
  account: Id,
  totp: {
    readonly secret: string;
    readonly confirmedAt: Instant | null;
    readonly codeHashes: readonly string[];
  } | null,
): Promise<void> {
  const { org } = work.session;
  await work.all(SET_TOTP, [org, account, totp?.secret ?? null, totp?.confirmedAt ?? null]);
  await work.all(DROP_CODES, [org, account]);
  if (totp !== null && totp.codeHashes.length > 0) await work.all(ADD_CODES, [org, account, totp.codeHashes]);
}

/** True if no code of this time step or a later one was used before. */
export async function useTotpStep(work: Work, account: Id, step: number): Promise<boolean> {
  return (await work.first(USE_STEP, [work.session.org, account, step])) !== null;
}

/** True if the code was there and unused. */
export async function useRecoveryCode(work: Work, account: Id, hash: string): Promise<boolean> {
  return (await work.first(USE_CODE, [work.session.org, account, hash, work.now])) !== null;
}

export async function countRecoveryCodes(reading: Reading, account: Id): Promise<number> {
  return (await reading.first(COUNT_CODES, [reading.session.org, account]))?.count ?? 0;
}
