/** What happened at the door or to an account, one line each, for 180 days at the least. */
import { insertSecurityEvent, type Id, type JsonObject, type Work } from '@taizhang/ledger';

import type { Origin } from './caller.ts';

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

/** Written in the transaction of what happened. */
export const logSecurity = (
  work: Work,
  origin: Origin,
  { kind, success, account, actor, data }: Happening,
): Promise<void> =>
  insertSecurityEvent(work, {
    kind,
    success,
    account: account ?? null,
    actor: actor ?? null,
    address: origin.address,
    agent: origin.agent.slice(0, LONGEST_AGENT),
    request: origin.request,
    data: data ?? {},
  });
