/** What happened at the door or to an account, one line each, for 180 days at the least. */
import { insertSecurityEvent, type Id, type JsonObject, type Work } from '@taizhang/ledger';

import type { Origin } from './caller.ts';
import { tellOwner } from './tell-owner.ts';

export const SECURITY_EVENTS = [
  'set-up',
  'sign-in',
  'sign-in.second-factor',
  'sign-in.oidc',
  'sign-in.wait',
  'sign-out',
  'password.change',
  'password.reset',
  'second-factor.add',
  'second-factor.remove',
  'session.end',
  'token.create',
  'token.revoke',
  'identity.link',
  'identity.unlink',
  'account.create',
  'account.disable',
  'account.enable',
  'role.grant',
  'role.revoke',
  'access.refused',
  'log.verify',
  'log.export',
] as const;
export type SecurityEventKind = (typeof SECURITY_EVENTS)[number];

export interface Happening {
  readonly kind: SecurityEventKind;
  readonly success: boolean;
  readonly account?: Id | null;
  readonly actor?: Id | null;
  readonly data?: JsonObject;
}

const LONGEST_AGENT = 200;

/** Written in the transaction of what happened, in which whoever owns the account is told too. */
export async function logSecurity(work: Work, origin: Origin, happening: Happening): Promise<void> {
  const { kind, success, account, actor, data } = happening;
  const agent = origin.agent.slice(0, LONGEST_AGENT);
  await tellOwner(work, { ...origin, agent }, happening);
  await insertSecurityEvent(work, {
    kind,
    success,
    account: account ?? null,
    actor: actor ?? null,
    address: origin.address,
    agent,
    request: origin.request,
    data: data ?? {},
  });
}
