/** Signing in by name and password, then by the second factor where there is one. */
import {
  endSignInSessions,
  findAccount,
  findAccountByName,
  rehashPassword,
  useRecoveryCode,
  useTotpStep,
  type Account,
  type Id,
  type Instant,
  type Role,
  type Work,
} from '@taizhang/ledger';

import { granted } from '../problems/granted.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { foldAccountName } from './account-name.ts';
import type { Caller, Origin } from './caller.ts';
import { readAs, writeAs, type SignInContext } from './context.ts';
import { plainRecoveryCode, stepOf } from './one-time-code.ts';
import { openSession, type SignedIn } from './open-session.ts';
import { hashPassword, isOutdated, verifyPassword } from './password-hash.ts';
import { hashSecret } from './secret-token.ts';
import { logSecurity, type SecurityEventKind } from './security-log.ts';
import { countFailure, forgetFailures, nameSubject, secondsToWait } from './waits.ts';

const FIRST_PASSWORD_HOURS = 72;
const SIX_DIGITS = /^\d{6}$/u; // 042917

export interface PasswordAttempt {
  readonly org: Id;
  readonly name: string;
  readonly password: string;
}

/** Refuses SV-1102 (never saying which of the two is wrong) and SV-1103; SV-1127 where a first password lay too long. */
export async function signInByPassword(
  context: SignInContext,
  attempt: PasswordAttempt,
  origin: Origin,
): Promise<SignedIn> {
  const { org, password } = attempt;
  const name = foldAccountName(attempt.name);
  const account = await readAs(context, org, async (reading) => {
    await refuseWaiting(secondsToWait(reading, name, origin.address));
    return findAccountByName(reading, name);
  });
  const matches = await verifyPassword(account?.password ?? null, password);
  if (!matches || account === null || account.disabledAt !== null)
    return failed(context, org, { kind: 'sign-in', problem: 'SV-1102', name, account, origin });
  refuseOldFirstPassword(account, context.clock.now());
  const roles = await rolesOf(context, org, account.person);
  const newHash =
    account.password !== null && isOutdated(account.password) ? await hashPassword(password) : null;
  return writeAs(context, org, async (work) => {
    if (newHash !== null) await rehashPassword(work, account, newHash);
    return admit(work, context, { account, roles, origin, kind: 'sign-in', factorGiven: false });
  });
}

/** A password that somebody else gave is good for a short time only (ASVS 5.0 6.4.1). */
function refuseOldFirstPassword({ mustChange, passwordSetAt, createdAt }: Account, now: Instant): void {
  const ageMs = Date.parse(now) - Date.parse(passwordSetAt ?? createdAt);
  if (mustChange && ageMs > FIRST_PASSWORD_HOURS * 3_600_000)
    throw new ProblemError('SV-1127', { hours: FIRST_PASSWORD_HOURS });
}

/** Six digits, or a recovery code; refuses SV-1107 and SV-1103. */
export async function giveSecondFactor(
  context: SignInContext,
  caller: Caller,
  code: string,
  origin: Origin,
): Promise<SignedIn> {
  const { org } = caller;
  const account = await readAs(context, org, async (reading) => {
    await refuseWaiting(secondsToWait(reading, caller.name, origin.address));
    return findAccount(reading, caller.account);
  });
  if (account === null) throw new ProblemError('SV-1101');
  const { roles } = caller.session;
  const signedIn = await writeAs(context, org, async (work) => {
    if (!(await takeCode(work, context, account, code))) return null;
    if (caller.via.kind === 'session') await endSignInSessions(work, account.id, { only: caller.via.id });
    return admit(work, context, { account, roles, origin, kind: 'sign-in.second-factor', factorGiven: true });
  });
  return (
    signedIn ??
    failed(context, org, {
      kind: 'sign-in.second-factor',
      problem: 'SV-1107',
      name: account.name,
      account,
      origin,
    })
  );
}

/** True if the code is right and was never used. */
async function takeCode(
  work: Work,
  context: SignInContext,
  account: Account,
  code: string,
): Promise<boolean> {
  const typed = code.replaceAll(/\s/gu, '');
  if (!SIX_DIGITS.test(typed)) return useRecoveryCode(work, account.id, hashSecret(plainRecoveryCode(code)));
  const secret = account.totp === null ? null : context.key.open('totp', account.totp);
  const step = secret === null ? null : stepOf(secret, typed, Date.parse(work.now));
  return step !== null && useTotpStep(work, account.id, step);
}

interface Admission {
  readonly account: Account;
  readonly roles: readonly Role[];
  readonly origin: Origin;
  readonly kind: SecurityEventKind;
  readonly factorGiven: boolean;
}

/** Opens the session. Failures before are forgotten only once nothing more is asked that could be guessed. */
export async function admit(work: Work, context: SignInContext, admission: Admission): Promise<SignedIn> {
  const { account, origin, kind } = admission;
  const signedIn = await openSession(work, context, admission);
  if (signedIn.pending !== 'second-factor') await forgetFailures(work, account.name, origin.address);
  await logSecurity(work, origin, {
    kind,
    success: true,
    account: account.id,
    actor: account.person,
    data: { pending: signedIn.pending },
  });
  return signedIn;
}

/** Asked before the transaction: it takes a connection of its own. */
export const rolesOf = async ({ ledger }: SignInContext, org: Id, person: Id): Promise<readonly Role[]> =>
  granted(await ledger.sessionFor(org, person)).roles;

interface Failure {
  readonly kind: SecurityEventKind;
  readonly problem: 'SV-1102' | 'SV-1107';
  readonly name: string;
  readonly account: Account | null;
  readonly origin: Origin;
}

/** Counts, logs, and refuses. A name that nobody has stands in the log as a hash: it may be a password. */
export async function failed(context: SignInContext, org: Id, failure: Failure): Promise<never> {
  const { kind, problem, name, account, origin } = failure;
  const seconds = await writeAs(context, org, async (work) => {
    const wait = await countFailure(work, context.config, name, origin.address);
    const data = account === null ? { unknownName: nameSubject(name).slice(0, 16) } : {};
    await logSecurity(work, origin, { kind, success: false, account: account?.id ?? null, data });
    if (wait > 0)
      await logSecurity(work, origin, {
        kind: 'sign-in.wait',
        success: false,
        account: account?.id ?? null,
        data: { seconds: wait },
      });
    return wait;
  });
  throw seconds > 0 ? new ProblemError('SV-1103', { seconds }) : new ProblemError(problem);
}

export async function refuseWaiting(waiting: Promise<number>): Promise<void> {
  const seconds = await waiting;
  if (seconds > 0) throw new ProblemError('SV-1103', { seconds });
}
