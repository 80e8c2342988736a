/** What administrators do to the accounts of others. Nobody does it to their own. */
import {
  allPersons,
  endSignInSessions,
  findAccount,
  forgetSignInFailures,
  insertAccount,
  revokeApiTokens,
  setAccountDisabled,
  setPassword,
  setTotp,
  type Account,
  type Id,
  type Work,
} from '@taizhang/ledger';

import { ProblemError } from '../problems/problem-error.ts';
import { foldAccountName } from './account-name.ts';
import type { Caller, Origin } from './caller.ts';
import { writeAs, type SignInContext } from './context.ts';
import { newInitialPassword } from './initial-password.ts';
import { hashPassword } from './password-hash.ts';
import { logSecurity, type Happening } from './security-log.ts';
import { nameSubject } from './waits.ts';

export interface Administering {
  readonly context: SignInContext;
  readonly caller: Caller;
  readonly origin: Origin;
}

/** The first password is shown this once and must be changed at the first sign-in. Refuses SV-1002, SV-1113. */
export async function createAccount(
  { context, caller, origin }: Administering,
  { person, name }: { readonly person: Id; readonly name: string },
): Promise<{ readonly account: Account; readonly password: string }> {
  const password = newInitialPassword();
  const hash = await hashPassword(password);
  const folded = foldAccountName(name);
  const account = await writeAs(context, caller.org, async (work) => {
    const known = (await allPersons(work)).some(
      (one) => one.person.id === person && one.person.erasedOn === null,
    );
    if (!known) throw new ProblemError('SV-1002', { what: { zh: '这个人员', en: 'person' } });
    const id = await insertAccount(work, { person, name: folded, password: hash, mustChange: true });
    const made = id === null ? null : await findAccount(work, id);
    if (made === null) throw new ProblemError('SV-1113', { name: folded });
    await logSecurity(work, origin, {
      kind: 'account.create',
      success: true,
      account: made.id,
      actor: caller.person,
    });
    return made;
  });
  return { account, password };
}

/** A new first password; every session ends. */
export async function resetPassword(
  administering: Administering,
  id: Id,
): Promise<{ readonly password: string }> {
  const password = newInitialPassword();
  const hash = await hashPassword(password);
  await onAccount(administering, id, 'password.reset', async (work, account) => {
    await setPassword(work, account, { password: hash, mustChange: true });
    await endSignInSessions(work, id);
  });
  return { password };
}

/** A disabled account opens nothing: its sessions end and its tokens are revoked (ASVS 5.0 7.4.2). */
export const setDisabled = (administering: Administering, id: Id, disabled: boolean): Promise<void> =>
  onAccount(administering, id, disabled ? 'account.disable' : 'account.enable', async (work) => {
    await setAccountDisabled(work, id, disabled ? work.now : null);
    if (!disabled) return;
    await endSignInSessions(work, id);
    await revokeApiTokens(work, id, null);
  });

export const resetSecondFactor = (administering: Administering, id: Id): Promise<void> =>
  onAccount(administering, id, 'second-factor.remove', async (work) => {
    await setTotp(work, id, null);
    await endSignInSessions(work, id);
  });

export const endSessionsOf = (administering: Administering, id: Id): Promise<void> =>
  onAccount(administering, id, 'session.end', async (work) => {
    await endSignInSessions(work, id);
  });

/** Whoever waits after failures need not wait any more, from wherever. */
export const endWaits = (administering: Administering, id: Id): Promise<void> =>
  onAccount(administering, id, 'sign-in.wait', async (work, account) => {
    await forgetSignInFailures(work, nameSubject(account.name), null);
  });

async function onAccount(
  { context, caller, origin }: Administering,
  id: Id,
  kind: Happening['kind'],
  action: (work: Work, account: Account) => Promise<void>,
): Promise<void> {
  if (id === caller.account) throw new ProblemError('SV-1125');
  await writeAs(context, caller.org, async (work) => {
    const account = await findAccount(work, id);
    if (account === null) throw new ProblemError('SV-1002', { what: { zh: '这个账户', en: 'account' } });
    await action(work, account);
    await logSecurity(work, origin, { kind, success: true, account: id, actor: caller.person });
  });
}
