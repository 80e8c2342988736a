import { Type } from 'typebox';

import { answers, Id } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { originOf } from '../../app/authenticate.ts';
import { guessLimit } from '../../app/rate-limit.ts';
import { nullable } from '../../app/schema-parts.ts';
import { NewAccountName, Password } from '../sign-in/schema.ts';

const Name = Type.String({ minLength: 1, maxLength: 200 });

const SetUpBody = Type.Object(
  {
    token: Type.String({ maxLength: 100, description: 'Printed in the terminal that started the server' }),
    organisation: Type.Object(
      {
        name: Name,
        timeZone: Type.Optional(Type.String({ maxLength: 60, pattern: '^[A-Za-z_]+(/[A-Za-z_+0-9-]+)*$' })),
      },
      { additionalProperties: false },
    ),
    administrators: Type.Array(
      Type.Object(
        { name: Name, account: NewAccountName, password: Password },
        { additionalProperties: false },
      ),
      {
        minItems: 1,
        maxItems: 3,
        description: 'One who is all three, or three: system, security, audit',
      },
    ),
  },
  { additionalProperties: false },
);

export const setUpRoutes: Routes = (app, { config, signIn }) => {
  app.get(
    '/set-up',
    {
      config: { access: 'public' },
      schema: {
        tags: ['set-up'],
        summary: 'Whether the first start is still to be done',
        response: answers({
          200: Type.Object({
            needed: Type.Boolean(),
            administrators: Type.Array(Type.Integer()),
            organisation: nullable(Type.String(), {
              description: 'Where commands made one already: it gets its administrators, and keeps its name',
            }),
          }),
        }),
      },
    },
    async () => ({
      needed: await signIn.setUp.isNeeded(),
      administrators: signIn.context.policy.separateAdministrators ? [3] : [1, 3],
      organisation: (await signIn.setUp.waiting())?.name ?? null,
    }),
  );

  app.post(
    '/set-up',
    {
      config: { access: 'public', ...guessLimit(config) },
      schema: {
        tags: ['set-up'],
        summary: 'Make the organisation and its administrators',
        body: SetUpBody,
        response: answers({ 201: Type.Object({ organisation: Id }) }),
      },
    },
    async (request, reply) => {
      const { organisation, ...body } = request.body;
      const { name, timeZone } = organisation;
      const given = { ...body, organisation: timeZone === undefined ? { name } : { name, timeZone } };
      const { org } = await signIn.setUp.run(given, originOf(request));
      return reply.code(201).send({ organisation: org });
    },
  );
};
