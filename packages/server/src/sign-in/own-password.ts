/** A person's own password: proved before anything that matters, and changed. */
import {
  allPersons,
  endSignInSessions,
  findAccount,
  findOrg,
  formerPasswords,
  setPassword,
  type Account,
  type Reading,
} from '@taizhang/ledger';

import { ProblemError } from '../problems/problem-error.ts';
import type { Caller, Origin } from './caller.ts';
import { checkPassword } from './check-password.ts';
import { readAs, writeAs, type SignInContext } from './context.ts';
import type { SignedIn } from './open-session.ts';
import { admit, failed, refuseWaiting } from './password-sign-in.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { logSecurity } from './security-log.ts';
import { secondsToWait } from './waits.ts';

/** The caller's account, once the password was given again (ASVS 5.0 7.5.1). An account without one has its provider's. */
export async function proveOwner(
  context: SignInContext,
  caller: Caller,
  password: string,
  origin: Origin,
): Promise<Account> {
  const account = await readAs(context, caller.org, async (reading) => {
    await refuseWaiting(secondsToWait(reading, caller.name, origin.address));
    return findAccount(reading, caller.account);
  });
  if (account === null) throw new ProblemError('SV-1101');
  if (account.password !== null && !(await verifyPassword(account.password, password)))
    return failed(context, caller.org, {
      kind: 'sign-in',
      problem: 'SV-1102',
      name: account.name,
      account,
      origin,
    });
  return account;
}

/** Every other session ends, and this one gets a new token (7.4.3). Refuses SV-1102, SV-1103, SV-1109. */
export async function changePassword(
  context: SignInContext,
  caller: Caller,
  { current, password }: { readonly current: string; readonly password: string },
  origin: Origin,
): Promise<SignedIn> {
  const account = await proveOwner(context, caller, current, origin);
  await requireGoodPassword(context, caller.org, { account, password });
  const hash = await hashPassword(password);
  return writeAs(context, caller.org, async (work) => {
    await setPassword(work, account, { password: hash, mustChange: false });
    await endSignInSessions(work, account.id);
    await logSecurity(work, origin, {
      kind: 'password.change',
      success: true,
      account: account.id,
      actor: caller.person,
    });
    const changed = { ...account, password: hash, passwordSetAt: work.now, mustChange: false };
    // Whoever came as far as this gave the second factor before.
    return admit(work, context, {
      account: changed,
      roles: caller.session.roles,
      origin,
      kind: 'sign-in',
      factorGiven: true,
    });
  });
}

/** Refuses SV-1109 with every reason. */
async function requireGoodPassword(
  context: SignInContext,
  org: string,
  { account, password }: { readonly account: Account; readonly password: string },
): Promise<void> {
  const { policy } = context;
  const known = await readAs(context, org, async (reading) => ({
    words: await wordsOf(reading, account),
    former: await formerPasswords(reading, account.id, policy.remembered),
  }));
  const compared = [...(account.password === null ? [] : [account.password]), ...known.former].slice(
    0,
    Math.max(1, policy.remembered),
  );
  let isFormer = false;
  for (const old of compared) isFormer ||= await verifyPassword(old, password);
  const parts = checkPassword(password, policy, { words: known.words, isFormer });
  if (parts.length > 0) throw new ProblemError('SV-1109', {}, parts);
}

async function wordsOf(reading: Reading, account: Account): Promise<readonly string[]> {
  const org = await findOrg(reading);
  const person = (await allPersons(reading)).find(({ person }) => person.id === account.person)?.person;
  return [account.name, person?.name, person?.number, org?.name].filter((word) => typeof word === 'string');
}
