import { delegate, endDelegation, endHolding, handOver, startHolding } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { runAs } from '../../app/run-command.ts';
import { closed, Day, nullable } from '../../app/schema-parts.ts';
import { DelegationSchema, HoldingSchema } from './schema.ts';

const TAGS = ['organisation'];
const WRITE = { access: 'organisation.write', byHand: true } as const;
const LastDay = closed({ to: Type.Unsafe<string>({ ...Day, description: 'The last day, inclusive' }) });

/** Who holds a post, and who stands in. What a post owes is never touched. */
export const officeRoutes: Routes = (app, { ledger, signIn: { callers } }) => {
  app.post(
    '/holdings',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Somebody takes up a post',
        body: closed({
          person: Id,
          post: Id,
          from: Day,
          to: Type.Optional(nullable(Day)),
          acting: Type.Optional(Type.Boolean()),
        }),
        response: answers({ 201: HoldingSchema }),
      },
    },
    async (request, reply) => {
      const holding = await runAs(ledger, request, startHolding, request.body);
      callers.forget();
      return reply.code(201).send(holding);
    },
  );

  app.post(
    '/holdings/:id/end',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Somebody leaves a post',
        params: IdParams,
        body: LastDay,
        response: answers({ 200: HoldingSchema }),
      },
    },
    async (request) => {
      const holding = await runAs(ledger, request, endHolding, { ...request.body, id: request.params.id });
      callers.forget();
      return holding;
    },
  );

  app.post(
    '/posts/:id/hand-over',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Hand a post over: what is held of it ends on the day before',
        params: IdParams,
        body: closed({
          to: Id,
          on: Type.Unsafe<string>({ ...Day, description: 'The first day of the new holder' }),
        }),
        response: answers({ 200: HoldingSchema }),
      },
    },
    async (request) => {
      const holding = await runAs(ledger, request, handOver, { ...request.body, post: request.params.id });
      callers.forget();
      return holding;
    },
  );

  app.post(
    '/delegations',
    {
      // Holders of the post and administrators: which of them, the ledger says.
      config: { access: 'organisation.read', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'Let somebody do for some days what a post of mine may',
        body: closed({
          post: Id,
          delegate: Id,
          from: Day,
          to: Day,
          reason: Type.Optional(nullable(Type.String({ maxLength: 1_000 }))),
        }),
        response: answers({ 201: DelegationSchema }),
      },
    },
    async (request, reply) => {
      const made = await runAs(ledger, request, delegate, request.body);
      callers.forget();
      return reply.code(201).send(made);
    },
  );

  app.post(
    '/delegations/:id/end',
    {
      config: { access: 'organisation.read', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'End a delegation early',
        params: IdParams,
        body: LastDay,
        response: answers({ 200: DelegationSchema }),
      },
    },
    async (request) => {
      const ended = await runAs(ledger, request, endDelegation, { ...request.body, id: request.params.id });
      callers.forget();
      return ended;
    },
  );
};
