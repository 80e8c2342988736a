/** Before anything else of a route: whose request it is, whether it came from our own pages, and whether they may. */
import cookie from '@fastify/cookie';
import type { Session } from '@taizhang/ledger';

import { ProblemError } from '../problems/problem-error.ts';
import type { Caller, Origin } from '../sign-in/caller.ts';
import { writeAs } from '../sign-in/context.ts';
import { logSecurity } from '../sign-in/security-log.ts';
import { roleNames } from '../sign-in/role-names.ts';
import { hasRight, rolesWith, scopeOf, type Scope } from '../sign-in/rights.ts';
import type { App, Request, Services } from './app-types.ts';
import type { Access } from './route-config.ts';
import { isFromOurPages } from './same-site.ts';
import { sessionCookie } from './session-cookie.ts';

/** More from one account in a minute say nothing new. */
const REFUSALS_LOGGED_PER_MINUTE = 60;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const BEARER = /^Bearer (?<token>\S+)$/iu; // Bearer tzt_…

export async function addAuthentication(app: App, { config, signIn }: Services): Promise<void> {
  const { name } = sessionCookie(config);
  await app.register(cookie);
  app.decorateRequest('caller', null);
  const mayLog = app.createRateLimit({
    max: REFUSALS_LOGGED_PER_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: (request) => `refused ${request.caller?.account ?? ''}`,
  });
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/v1/') && route.method !== 'HEAD' && route.config?.access === undefined)
      throw new Error(`${String(route.method)} ${route.url} does not say who may use it (config.access)`);
  });
  app.addHook('onRequest', async (request) => {
    const route = request.routeOptions.config;
    if (route.access === undefined) return;
    const bearer = BEARER.exec(request.headers.authorization ?? '')?.groups?.['token'];
    const carried = bearer ?? request.cookies[name];
    const caller = carried === undefined ? null : await signIn.callers.callerOf(carried);
    const isUnsafe = route.sameSite ?? !SAFE.has(request.method);
    // A header cannot be sent along by another site's page; a cookie can.
    if (bearer === undefined && isUnsafe && !isFromOurPages(request, config))
      throw new ProblemError('SV-1105');
    request.caller = caller;
    if (route.access === 'public') return;
    try {
      requireAccess(request, caller, route.access);
    } catch (error) {
      if (caller !== null && isWorthLogging(error) && !isOver(await mayLog(request)))
        await logRefused(signIn, request, error);
      throw error;
    }
  });
}

/** Somebody who asks for what they may not is written down (ASVS 5.0 16.3.2), but cannot fill the log. */
const isWorthLogging = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && ['SV-1104', 'SV-1114', 'SV-1124'].includes(error.code);

const isOver = (limit: { readonly isAllowed: boolean; readonly isExceeded?: boolean }): boolean =>
  limit.isExceeded === true;

const logRefused = (
  { context }: Services['signIn'],
  request: Request,
  { code }: ProblemError,
): Promise<void> => {
  const { org, account, person } = callerOf(request);
  const data = { code, route: `${request.method} ${request.routeOptions.url ?? ''}` };
  return writeAs(context, org, (work) =>
    logSecurity(work, originOf(request), {
      kind: 'access.refused',
      success: false,
      account,
      actor: person,
      data,
    }),
  );
};

function requireAccess(request: Request, caller: Caller | null, access: Exclude<Access, 'public'>): void {
  if (caller === null) throw new ProblemError('SV-1101');
  const { byHand, anyScope, whilePending = [] } = request.routeOptions.config;
  const { via } = caller;
  if (via.kind === 'token' && byHand === true) throw new ProblemError('SV-1124');
  if (via.kind === 'session' && via.pending !== null && !whilePending.includes(via.pending))
    throw new ProblemError(PENDING[via.pending]);
  if (access === 'signed-in') {
    // What is a person's own (notices, how they are told) speaks of the work.
    if (anyScope !== true) requireScope(caller, SAFE.has(request.method) ? 'work:read' : 'work:write');
    return;
  }
  if (!hasRight(caller.session.roles, access))
    throw new ProblemError('SV-1104', {
      right: access,
      roles: rolesWith(access).map((role) => roleNames[role]),
    });
  requireScope(caller, scopeOf(access));
}

function requireScope({ via }: Caller, scope: Scope): void {
  if (via.kind === 'token' && !via.scopes.includes(scope)) throw new ProblemError('SV-1114', { scope });
}

const PENDING = {
  'second-factor': 'SV-1106',
  'new-password': 'SV-1108',
  'set-up-second-factor': 'SV-1112',
} as const;

/** Who asks; for routes that are not public. */
export function callerOf(request: Request): Caller {
  if (request.caller === null) throw new ProblemError('SV-1101');
  return request.caller;
}

/** In whose name the ledger is asked. */
export const sessionOf = (request: Request): Session => callerOf(request).session;

export const originOf = (request: Request): Origin => ({
  address: request.ip,
  agent: request.headers['user-agent'] ?? '',
  request: request.id,
});
