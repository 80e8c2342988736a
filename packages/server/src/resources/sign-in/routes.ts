import { endSignInSessions, findOrg, systemSession } from '@taizhang/ledger';

import { answers, Nothing } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { callerOf, originOf } from '../../app/authenticate.ts';
import { guessLimit } from '../../app/rate-limit.ts';
import { sessionCookie } from '../../app/session-cookie.ts';
import { granted } from '../../problems/granted.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { writeAs } from '../../sign-in/context.ts';
import { chooseOrganisation } from '../../sign-in/organisation.ts';
import { giveSecondFactor, signInByPassword } from '../../sign-in/password-sign-in.ts';
import { logSecurity } from '../../sign-in/security-log.ts';
import { CodeRequest, SignedInSchema, SignInOptions, SignInRequest } from './schema.ts';
import { sendSession } from './send-session.ts';

const TAGS = ['sign-in'];
const EVERY_STATE = ['second-factor', 'new-password', 'set-up-second-factor'] as const;

export const signInRoutes: Routes = (app, { config, ledger, signIn }) => {
  const { context, callers, setUp, oidc } = signIn;

  app.get(
    '/sign-in/options',
    {
      config: { access: 'public' },
      schema: { tags: TAGS, summary: 'How one can sign in here', response: answers({ 200: SignInOptions }) },
    },
    async () => {
      const organisations = granted(await ledger.organisations());
      const named = organisations.map(async (id) => ({
        id,
        name: granted(await ledger.read(systemSession(id), findOrg))?.name ?? '',
      }));
      return {
        needsSetUp: await setUp.isNeeded(),
        oidc: oidc === null ? null : { label: config['oidc.label'] },
        organisations: await Promise.all(named),
      };
    },
  );

  app.post(
    '/sign-in',
    {
      config: { access: 'public', ...guessLimit(config) },
      schema: {
        tags: TAGS,
        summary: 'Sign in by name and password',
        body: SignInRequest,
        response: answers({ 200: SignedInSchema }),
      },
    },
    async (request, reply) => {
      const { name, password, organisation } = request.body;
      const org = await chooseOrganisation(context, organisation);
      return sendSession(
        reply,
        config,
        await signInByPassword(context, { org, name, password }, originOf(request)),
      );
    },
  );

  app.post(
    '/sign-in/second-factor',
    {
      config: { access: 'signed-in', byHand: true, whilePending: ['second-factor'], ...guessLimit(config) },
      schema: {
        tags: TAGS,
        summary: 'Give the six digits or a recovery code',
        body: CodeRequest,
        response: answers({ 200: SignedInSchema }),
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (caller.via.kind !== 'session' || caller.via.pending !== 'second-factor')
        throw new ProblemError('SV-1122');
      const signedIn = await giveSecondFactor(context, caller, request.body.code, originOf(request));
      callers.forget();
      return sendSession(reply, config, signedIn);
    },
  );

  app.delete(
    '/sign-in',
    {
      config: { access: 'signed-in', byHand: true, whilePending: EVERY_STATE },
      schema: { tags: TAGS, summary: 'Sign out', response: answers({ 204: Nothing }) },
    },
    async (request, reply) => {
      const { org, account, person, via } = callerOf(request);
      await writeAs(context, org, async (work) => {
        await endSignInSessions(work, account, { only: via.id });
        await logSecurity(work, originOf(request), {
          kind: 'sign-out',
          success: true,
          account,
          actor: person,
        });
      });
      callers.forget();
      const { name, options } = sessionCookie(config);
      return reply
        .clearCookie(name, options)
        .header('clear-site-data', '"cache", "storage"')
        .code(204)
        .send(null);
    },
  );
};
