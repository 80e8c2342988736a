import { insertApiToken, listApiTokens, revokeApiTokens, type ApiToken } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Instant, Nothing } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { callerOf, originOf } from '../../app/authenticate.ts';
import { nullable, oneOf } from '../../app/schema-parts.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { readAs, writeAs } from '../../sign-in/context.ts';
import { SCOPES } from '../../sign-in/rights.ts';
import { newSecret } from '../../sign-in/secret-token.ts';
import { logSecurity } from '../../sign-in/security-log.ts';
import { shift } from '../../sign-in/waits.ts';

const TAGS = ['me'];
const DAY_SECONDS = 86_400;
const Token = Type.Object({
  id: Id,
  name: Type.String(),
  scopes: Type.Array(Type.String()),
  createdAt: Instant,
  endsAt: Instant,
  usedAt: nullable(Instant),
  revokedAt: nullable(Instant),
});
const NewToken = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100 }),
    scopes: Type.Array(oneOf(...SCOPES), {
      minItems: 1,
      maxItems: SCOPES.length,
      uniqueItems: true,
    }),
    days: Type.Integer({ minimum: 1, description: 'How long it lasts' }),
  },
  { additionalProperties: false },
);

/** API tokens: the secret is shown once, and may only do what both its scopes and its owner's roles allow. */
export const ownTokenRoutes: Routes = (app, { config, signIn }) => {
  const { context, callers } = signIn;
  const byHand = { access: 'signed-in', byHand: true } as const;

  app.get(
    '/me/tokens',
    {
      config: byHand,
      schema: {
        tags: TAGS,
        summary: 'My API tokens',
        response: answers({ 200: Type.Object({ items: Type.Array(Token) }) }),
      },
    },
    async (request) => {
      const { org, account } = callerOf(request);
      return {
        items: (await readAs(context, org, (reading) => listApiTokens(reading, account))).map(present),
      };
    },
  );

  app.post(
    '/me/tokens',
    {
      config: byHand,
      schema: {
        tags: TAGS,
        summary: 'Make an API token; its secret is shown this once',
        body: NewToken,
        response: answers({ 201: Type.Object({ token: Token, secret: Type.String() }) }),
      },
    },
    async (request, reply) => {
      const { org, account, person } = callerOf(request);
      const { name, scopes, days } = request.body;
      const most = config['signIn.tokenDays'];
      if (days > most) throw new ProblemError('SV-1126', { days: most });
      const { text, hash } = newSecret('tzt', org);
      const token = await writeAs(context, org, async (work) => {
        const made = await insertApiToken(work, {
          hash,
          account,
          name,
          scopes,
          endsAt: shift(work.now, days * DAY_SECONDS),
        });
        await logSecurity(work, originOf(request), {
          kind: 'token.create',
          success: true,
          account,
          actor: person,
          data: { token: made.id, scopes },
        });
        return made;
      });
      return reply.code(201).send({ token: present(token), secret: text });
    },
  );

  app.delete(
    '/me/tokens/:id',
    {
      config: byHand,
      schema: { tags: TAGS, summary: 'Revoke one', params: IdParams, response: answers({ 204: Nothing }) },
    },
    async (request, reply) => {
      const { org, account, person } = callerOf(request);
      await writeAs(context, org, async (work) => {
        const revoked = await revokeApiTokens(work, account, request.params.id);
        if (revoked.length === 0)
          throw new ProblemError('SV-1002', { what: { zh: '这个令牌', en: 'token' } });
        await logSecurity(work, originOf(request), {
          kind: 'token.revoke',
          success: true,
          account,
          actor: person,
          data: { token: request.params.id },
        });
      });
      callers.forget();
      return reply.code(204).send(null);
    },
  );
};

const present = ({ id, name, scopes, createdAt, endsAt, usedAt, revokedAt }: ApiToken) => ({
  id,
  name,
  scopes: [...scopes],
  createdAt,
  endsAt,
  usedAt,
  revokedAt,
});
