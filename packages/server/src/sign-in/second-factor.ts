/** Setting up, confirming and removing a person's authenticator. */
import {
  countRecoveryCodes,
  endSignInSessions,
  findAccount,
  findOrg,
  setTotp,
  useTotpStep,
} from '@taizhang/ledger';

import { ProblemError } from '../problems/problem-error.ts';
import type { Caller, Origin } from './caller.ts';
import { readAs, writeAs, type SignInContext } from './context.ts';
import {
  newAuthenticator,
  newRecoveryCodes,
  plainRecoveryCode,
  stepOf,
  type Authenticator,
} from './one-time-code.ts';
import type { SignedIn } from './open-session.ts';
import { proveOwner } from './own-password.ts';
import { admit, failed } from './password-sign-in.ts';
import { needsFactor } from './pending.ts';
import { hashSecret } from './secret-token.ts';
import { logSecurity } from './security-log.ts';

/** Makes a secret that counts once a code of it was given. Refuses SV-1122 where there is one that counts. */
export async function startSecondFactor(
  context: SignInContext,
  caller: Caller,
  password: string,
  origin: Origin,
): Promise<Authenticator> {
  const account = await proveOwner(context, caller, password, origin);
  if (account.totpConfirmedAt !== null) throw new ProblemError('SV-1122');
  return writeAs(context, caller.org, async (work) => {
    const org = await findOrg(work);
    const authenticator = newAuthenticator(org?.name ?? 'Taizhang', account.name);
    const secret = context.key.seal('totp', authenticator.secret);
    await setTotp(work, account.id, { secret, confirmedAt: null, codeHashes: [] });
    return authenticator;
  });
}

/** The recovery codes are shown this once. Other sessions end. Refuses SV-1107. */
export async function confirmSecondFactor(
  context: SignInContext,
  caller: Caller,
  code: string,
  origin: Origin,
): Promise<{ readonly signedIn: SignedIn; readonly recoveryCodes: readonly string[] }> {
  const recoveryCodes = newRecoveryCodes();
  const account = await readAs(context, caller.org, (reading) => findAccount(reading, caller.account));
  if (account === null) throw new ProblemError('SV-1101');
  if (account.totpConfirmedAt !== null) throw new ProblemError('SV-1122');
  const secret = account.totp === null ? null : context.key.open('totp', account.totp);
  const signedIn = await writeAs(context, caller.org, async (work) => {
    const step = secret === null ? null : stepOf(secret, code.replaceAll(/\s/gu, ''), Date.parse(work.now));
    if (account.totp === null || step === null || !(await useTotpStep(work, account.id, step))) return null;
    const codeHashes = recoveryCodes.map((one) => hashSecret(plainRecoveryCode(one)));
    await setTotp(work, account.id, { secret: account.totp, confirmedAt: work.now, codeHashes });
    await endSignInSessions(work, account.id);
    await logSecurity(work, origin, {
      kind: 'second-factor.add',
      success: true,
      account: account.id,
      actor: caller.person,
    });
    const confirmed = { ...account, totpConfirmedAt: work.now };
    return admit(work, context, {
      account: confirmed,
      roles: caller.session.roles,
      origin,
      kind: 'sign-in',
      factorGiven: true,
    });
  });
  if (signedIn === null)
    return failed(context, caller.org, {
      kind: 'sign-in.second-factor',
      problem: 'SV-1107',
      name: account.name,
      account,
      origin,
    });
  return { signedIn, recoveryCodes };
}

/** Refuses SV-1123 to those who must have one. */
export async function removeSecondFactor(
  context: SignInContext,
  caller: Caller,
  password: string,
  origin: Origin,
): Promise<void> {
  const account = await proveOwner(context, caller, password, origin);
  if (needsFactor(context.config, caller.session.roles)) throw new ProblemError('SV-1123');
  await writeAs(context, caller.org, async (work) => {
    await setTotp(work, account.id, null);
    await logSecurity(work, origin, {
      kind: 'second-factor.remove',
      success: true,
      account: account.id,
      actor: caller.person,
    });
  });
}

export interface SecondFactorState {
  readonly on: boolean;
  readonly required: boolean;
  readonly recoveryCodesLeft: number;
}

export const secondFactorState = (context: SignInContext, caller: Caller): Promise<SecondFactorState> =>
  readAs(context, caller.org, async (reading) => ({
    on: ((await findAccount(reading, caller.account))?.totpConfirmedAt ?? null) !== null,
    required: needsFactor(context.config, caller.session.roles),
    recoveryCodesLeft: await countRecoveryCodes(reading, caller.account),
  }));
