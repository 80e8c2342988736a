import {
  insertSignInSession,
  type Account,
  type Id,
  type Instant,
  type Role,
  type Work,
} from '@taizhang/ledger';

import type { Origin, Pending } from './caller.ts';
import type { SignInContext } from './context.ts';
import { nextPending } from './pending.ts';
import { newSecret } from './secret-token.ts';
import { shift } from './waits.ts';

/** A session just opened; `token` goes into the cookie and is not kept. */
export interface SignedIn {
  readonly token: string;
  readonly endsAt: Instant;
  readonly pending: Pending | null;
  readonly account: Id;
  readonly person: Id;
  readonly name: string;
}

const LONGEST_AGENT = 200;

/** A new token at every sign-in and at every step of it (ASVS 5.0 7.2.4). */
export async function openSession(
  work: Work,
  { config, policy }: SignInContext,
  given: {
    readonly account: Account;
    readonly roles: readonly Role[];
    readonly origin: Origin;
    readonly factorGiven: boolean;
  },
): Promise<SignedIn> {
  const { account, roles, origin, factorGiven } = given;
  const pending = nextPending({ account, roles, policy, config, now: work.now, factorGiven });
  const { text, hash } = newSecret('tzs', work.session.org);
  const endsAt = shift(work.now, policy.absoluteHours * 3600);
  const { address, agent } = origin;
  await insertSignInSession(work, {
    hash,
    account: account.id,
    pending,
    endsAt,
    address,
    agent: agent.slice(0, LONGEST_AGENT),
  });
  return { token: text, endsAt, pending, account: account.id, person: account.person, name: account.name };
}
