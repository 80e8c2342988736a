import type { Account, Instant, Role } from '@taizhang/ledger';

import type { Config } from '../config/settings/index.ts';
import type { Pending } from './caller.ts';
import type { Policy } from './policy.ts';
import { ADMINISTRATORS } from './rights.ts';

const DAY_MS = 86_400_000;

export interface Standing {
  readonly account: Account;
  readonly roles: readonly Role[];
  readonly policy: Policy;
  readonly config: Config;
  readonly now: Instant;
  /** Whether the second factor was given already, in this session. */
  readonly factorGiven: boolean;
}

/** What is to be done next before a session opens anything: first who it is, then what the policy asks. */
export function nextPending(standing: Standing): Pending | null {
  const { account, factorGiven, roles, config } = standing;
  const hasFactor = account.totpConfirmedAt !== null;
  if (hasFactor && !factorGiven) return 'second-factor';
  if (isStale(standing)) return 'new-password';
  return !hasFactor && needsFactor(config, roles) ? 'set-up-second-factor' : null;
}

export const needsFactor = (config: Config, roles: readonly Role[]): boolean => {
  switch (config['signIn.secondFactor']) {
    case 'everyone':
      return true;
    case 'administrators':
      return roles.some((role) => (ADMINISTRATORS as readonly Role[]).includes(role));
    case 'optional':
      return false;
  }
};

/** Set by somebody else, or older than the policy lets it grow. */
function isStale({ account, policy, now }: Standing): boolean {
  if (account.password === null) return false;
  if (account.mustChange) return true;
  const setAt = account.passwordSetAt ?? account.createdAt;
  return policy.maxAgeDays !== null && Date.parse(now) - Date.parse(setAt) > policy.maxAgeDays * DAY_MS;
}
