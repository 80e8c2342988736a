import { addPerson, changePerson, erasePerson, type Person } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, IdParams } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { ifAsSeen } from '../../app/if-as-seen.ts';
import { runAs } from '../../app/run-command.ts';
import { runOnce } from '../../app/run-once.ts';
import { closed, IdempotencyKey, IfMatchIfSent, Name, nullable } from '../../app/schema-parts.ts';
import { onePerson } from './one-of.ts';
import { PersonSchema, presentPerson } from './schema.ts';

const TAGS = ['organisation'];
const WRITE = { access: 'organisation.write' } as const;
const values = {
  number: Type.Optional(nullable(Type.String({ minLength: 1, maxLength: 100 }))),
  contact: Type.Optional(nullable(Type.String({ minLength: 1, maxLength: 200 }))),
};

/** Persons. Their names, numbers and contacts can be erased; what they did stays provable. */
export const personRoutes: Routes = (app, { ledger, key, signIn: { callers } }) => {
  const seen = { key, find: onePerson };
  const present = (request: Request, person: Person) => presentPerson(sessionOf(request))(person);

  app.post(
    '/persons',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Add a person',
        headers: IdempotencyKey,
        body: closed({ name: Name, ...values }),
        response: answers({ 201: PersonSchema }),
      },
    },
    async (request, reply) => {
      const { value } = await runOnce(ledger, request, addPerson, request.body);
      return reply.code(201).send(present(request, value));
    },
  );

  app.patch(
    '/persons/:id',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Change name, number or contact',
        params: IdParams,
        headers: IfMatchIfSent,
        body: closed({ name: Type.Optional(Name), ...values }),
        response: answers({ 200: PersonSchema }),
      },
    },
    async (request) =>
      present(
        request,
        await runAs(ledger, request, ifAsSeen(request, changePerson, seen), {
          ...request.body,
          id: request.params.id,
        }),
      ),
  );

  app.post(
    '/persons/:id/erase',
    {
      config: { ...WRITE, byHand: true },
      schema: {
        tags: TAGS,
        summary: 'Erase name, number and contact, now and in the past; it cannot be taken back',
        params: IdParams,
        response: answers({ 200: PersonSchema }),
      },
    },
    async (request) => {
      const person = await runAs(ledger, request, erasePerson, { id: request.params.id });
      callers.forget();
      return present(request, person);
    },
  );
};
