import { endSignInSessions, listSignInSessions } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Instant, Nothing } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { callerOf, originOf } from '../../app/authenticate.ts';
import { guessLimit } from '../../app/rate-limit.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { readAs, writeAs } from '../../sign-in/context.ts';
import { changePassword } from '../../sign-in/own-password.ts';
import { rightsOf } from '../../sign-in/rights.ts';
import { logSecurity } from '../../sign-in/security-log.ts';
import { Password, PendingSchema, SignedInSchema } from '../sign-in/schema.ts';
import { sendSession } from '../sign-in/send-session.ts';

const TAGS = ['me'];
const Me = Type.Object({
  organisation: Id,
  account: Id,
  person: Id,
  name: Type.String(),
  roles: Type.Array(Type.String()),
  rights: Type.Array(Type.String()),
  posts: Type.Array(Id),
  pending: PendingSchema,
});
const OwnSession = Type.Object({
  id: Id,
  createdAt: Instant,
  seenAt: Instant,
  endsAt: Instant,
  address: Type.String(),
  agent: Type.String(),
  current: Type.Boolean(),
});

/** What everybody sees and does about themselves. */
export const meRoutes: Routes = (app, { config, signIn }) => {
  const { context, callers } = signIn;

  app.get(
    '/me',
    {
      config: {
        access: 'signed-in',
        anyScope: true,
        whilePending: ['second-factor', 'new-password', 'set-up-second-factor'],
      },
      schema: { tags: TAGS, summary: 'Who I am and what I may', response: answers({ 200: Me }) },
    },
    (request) => {
      const { org, account, person, name, session, via } = callerOf(request);
      const pending = via.kind === 'session' ? via.pending : null;
      const roles = pending === null ? session.roles : [];
      return {
        organisation: org,
        account,
        person,
        name,
        roles: [...roles],
        rights: [...rightsOf(roles)],
        posts: [...session.posts],
        pending,
      };
    },
  );

  app.put(
    '/me/password',
    {
      config: { access: 'signed-in', byHand: true, whilePending: ['new-password'], ...guessLimit(config) },
      schema: {
        tags: TAGS,
        summary: 'Change my password; my other sessions end',
        body: Type.Object({ current: Password, password: Password }, { additionalProperties: false }),
        response: answers({ 200: SignedInSchema }),
      },
    },
    async (request, reply) => {
      const signedIn = await changePassword(context, callerOf(request), request.body, originOf(request));
      callers.forget();
      return sendSession(reply, config, signedIn);
    },
  );

  app.get(
    '/me/sessions',
    {
      config: { access: 'signed-in', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'Where I am signed in',
        response: answers({ 200: Type.Object({ items: Type.Array(OwnSession) }) }),
      },
    },
    async (request) => {
      const { org, account, via } = callerOf(request);
      const sessions = await readAs(context, org, (reading) => listSignInSessions(reading, account));
      return {
        items: sessions.map(({ id, createdAt, seenAt, endsAt, address, agent }) => ({
          id,
          createdAt,
          seenAt,
          endsAt,
          address,
          agent,
          current: id === via.id,
        })),
      };
    },
  );

  app.delete(
    '/me/sessions/:id',
    {
      config: { access: 'signed-in', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'End one of my sessions',
        params: IdParams,
        response: answers({ 204: Nothing }),
      },
    },
    async (request, reply) => {
      const { org, account, person } = callerOf(request);
      await writeAs(context, org, async (work) => {
        const ended = await endSignInSessions(work, account, { only: request.params.id });
        if (ended.length === 0)
          throw new ProblemError('SV-1002', { what: { zh: '这个会话', en: 'session' } });
        await logSecurity(work, originOf(request), {
          kind: 'session.end',
          success: true,
          account,
          actor: person,
        });
      });
      callers.forget();
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/me/sessions',
    {
      config: { access: 'signed-in', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'End all my sessions but this one',
        response: answers({ 204: Nothing }),
      },
    },
    async (request, reply) => {
      const { org, account, person, via } = callerOf(request);
      await writeAs(context, org, async (work) => {
        const ended = await endSignInSessions(work, account, { except: via.id });
        await logSecurity(work, originOf(request), {
          kind: 'session.end',
          success: true,
          account,
          actor: person,
          data: { count: ended.length },
        });
      });
      callers.forget();
      return reply.code(204).send(null);
    },
  );
};
