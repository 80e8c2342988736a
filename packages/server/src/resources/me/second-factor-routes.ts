import { Type } from 'typebox';

import { answers, Nothing } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { callerOf, originOf } from '../../app/authenticate.ts';
import { guessLimit } from '../../app/rate-limit.ts';
import {
  confirmSecondFactor,
  removeSecondFactor,
  secondFactorState,
  startSecondFactor,
} from '../../sign-in/second-factor.ts';
import { CodeRequest, SignedInSchema } from '../sign-in/schema.ts';
import { sendSession } from '../sign-in/send-session.ts';

const TAGS = ['me'];
/** Empty for an account that signs in at its provider only. */
const Proof = Type.Object({ password: Type.String({ maxLength: 1_000 }) }, { additionalProperties: false });

export const secondFactorRoutes: Routes = (app, { config, signIn }) => {
  const { context, callers } = signIn;
  const byHand = { access: 'signed-in', byHand: true, whilePending: ['set-up-second-factor'] } as const;

  app.get(
    '/me/second-factor',
    {
      config: byHand,
      schema: {
        tags: TAGS,
        summary: 'Whether I have a second factor',
        response: answers({
          200: Type.Object({
            on: Type.Boolean(),
            required: Type.Boolean(),
            recoveryCodesLeft: Type.Integer(),
          }),
        }),
      },
    },
    (request) => secondFactorState(context, callerOf(request)),
  );

  app.post(
    '/me/second-factor',
    {
      config: { ...byHand, ...guessLimit(config) },
      schema: {
        tags: TAGS,
        summary: 'Start setting up an authenticator',
        body: Proof,
        response: answers({ 200: Type.Object({ secret: Type.String(), uri: Type.String() }) }),
      },
    },
    (request) => startSecondFactor(context, callerOf(request), request.body.password, originOf(request)),
  );

  app.put(
    '/me/second-factor',
    {
      config: { ...byHand, ...guessLimit(config) },
      schema: {
        tags: TAGS,
        summary: 'Confirm it by a code; the recovery codes are shown this once',
        body: CodeRequest,
        response: answers({
          200: Type.Object({ session: SignedInSchema, recoveryCodes: Type.Array(Type.String()) }),
        }),
      },
    },
    async (request, reply) => {
      const { signedIn, recoveryCodes } = await confirmSecondFactor(
        context,
        callerOf(request),
        request.body.code,
        originOf(request),
      );
      callers.forget();
      return { session: sendSession(reply, config, signedIn), recoveryCodes: [...recoveryCodes] };
    },
  );

  app.delete(
    '/me/second-factor',
    {
      config: { access: 'signed-in', byHand: true, ...guessLimit(config) },
      schema: { tags: TAGS, summary: 'Turn it off', body: Proof, response: answers({ 204: Nothing }) },
    },
    async (request, reply) => {
      await removeSecondFactor(context, callerOf(request), request.body.password, originOf(request));
      callers.forget();
      return reply.code(204).send(null);
    },
  );
};
