/** Whose request it is, by the secret it carries. Remembered for some seconds, so that a list costs no more than its own query. */
import {
  apiTokenUsed,
  findAccount,
  findApiToken,
  findSignInSession,
  sessionSeen,
  type Account,
  type ApiToken,
  type Id,
  type Instant,
  type SignInSession,
} from '@taizhang/ledger';

import type { Caller, Pending } from './caller.ts';
import { readAs, writeAs, type SignInContext } from './context.ts';
import { knownSession } from './known-session.ts';
import { readSecret, type Secret } from './secret-token.ts';

interface Remembered {
  readonly caller: Caller;
  readonly untilMs: number;
}

export interface Callers {
  /** Null for a secret that opens nothing (any more). */
  readonly callerOf: (text: string) => Promise<Caller | null>;
  /** What was remembered may no longer be true. */
  readonly forget: () => void;
}

/** That it was used is written down once a minute, not with each request. */
const SEEN_EVERY_MS = 60_000;
const MOST_REMEMBERED = 10_000;

export function makeCallers(context: SignInContext): Callers {
  const remembered = new Map<string, Remembered>();
  const keepMs = context.config['signIn.sessionCacheSeconds'] * 1000;
  return {
    forget: () => remembered.clear(),
    callerOf: async (text) => {
      const nowMs = Date.parse(context.clock.now());
      const known = remembered.get(text);
      if (known !== undefined && nowMs < known.untilMs) return known.caller;
      remembered.delete(text);
      const secret = readSecret(text);
      const caller = secret === null ? null : await lookUp(context, secret);
      if (caller === null) return null;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      if (keepMs > 0) remembered.set(text, { caller, untilMs: nowMs + keepMs });
      return caller;
    },
  };
}

async function lookUp(context: SignInContext, secret: Secret): Promise<Caller | null> {
  const { org, hash } = secret;
  const found = await readAs(context, org, async (reading) => {
    const session = secret.kind === 'tzs' ? await findSignInSession(reading, hash) : null;
    const token = secret.kind === 'tzt' ? await findApiToken(reading, hash) : null;
    const entry = session ?? token;
    const account = entry === null ? null : await findAccount(reading, entry.account);
    return { session, token, account };
  });
  const { session, token, account } = found;
  if (account === null || account.disabledAt !== null) return null;
  const now = context.clock.now();
  if (session !== null)
    return isOver(session, context, now) ? null : ofSession(context, org, { session, account });
  return token === null || token.endsAt <= now ? null : ofToken(context, org, { token, account });
}

/** Its time is up, or it lay unused too long (ASVS 5.0 7.3.1, 7.3.2). */
function isOver(session: SignInSession, { policy }: SignInContext, now: Instant): boolean {
  return session.endsAt <= now || sinceMs(session.seenAt, now) > policy.idleMinutes * 60_000;
}

async function ofSession(
  context: SignInContext,
  org: Id,
  { session, account }: { readonly session: SignInSession; readonly account: Account },
): Promise<Caller | null> {
  if (sinceMs(session.seenAt, context.clock.now()) > SEEN_EVERY_MS)
    await writeAs(context, org, (work) => sessionSeen(work, session.id));
  return withRights(context, org, account, {
    kind: 'session',
    id: session.id,
    pending: session.pending as Pending | null,
  });
}

async function ofToken(
  context: SignInContext,
  org: Id,
  { token, account }: { readonly token: ApiToken; readonly account: Account },
): Promise<Caller | null> {
  if (token.usedAt === null || sinceMs(token.usedAt, context.clock.now()) > SEEN_EVERY_MS)
    await writeAs(context, org, (work) => apiTokenUsed(work, token.id));
  return withRights(context, org, account, { kind: 'token', id: token.id, scopes: token.scopes });
}

async function withRights(
  context: SignInContext,
  org: Id,
  account: Account,
  via: Caller['via'],
): Promise<Caller | null> {
  const session = knownSession(await context.ledger.sessionFor(org, account.person));
  if (session === null) return null;
  return {
    org,
    account: account.id,
    person: account.person,
    name: account.name,
    session,
    via,
  };
}

const sinceMs = (then: Instant, now: Instant): number => Date.parse(now) - Date.parse(then);
