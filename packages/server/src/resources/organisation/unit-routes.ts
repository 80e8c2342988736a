import {
  changePost,
  changeUnit,
  closePost,
  closeUnit,
  createPost,
  createUnit,
  moveUnit,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { ifAsSeen } from '../../app/if-as-seen.ts';
import { runAs } from '../../app/run-command.ts';
import { runOnce } from '../../app/run-once.ts';
import { closed, Day, IdempotencyKey, IfMatchIfSent, Name, nullable } from '../../app/schema-parts.ts';
import { onePost, oneUnit } from './one-of.ts';
import { postFields, PostSchema, unitFields, UnitSchema } from './schema.ts';

const TAGS = ['organisation'];
const WRITE = { access: 'organisation.write' } as const;
const CloseOn = closed({ on: Type.Unsafe<string>({ ...Day, description: 'The first day without it' }) });

/** The tree of units and the posts in them. Duties follow a unit wherever it moves and whatever it is called. */
export const unitRoutes: Routes = (app, { ledger, key, signIn: { callers } }) => {
  const unitSeen = { key, find: oneUnit };
  const postSeen = { key, find: onePost };

  app.post(
    '/units',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Set up a unit',
        headers: IdempotencyKey,
        body: closed({
          name: Name,
          parent: nullable(Id),
          ...Type.Partial(Type.Object(unitFields)).properties,
        }),
        response: answers({ 201: UnitSchema }),
      },
    },
    async (request, reply) => {
      const { value } = await runOnce(ledger, request, createUnit, request.body);
      return reply.code(201).send(value);
    },
  );

  app.patch(
    '/units/:id',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Rename a unit, its aliases, kind, order; an old name stays as an alias',
        params: IdParams,
        headers: IfMatchIfSent,
        body: closed(Type.Partial(Type.Object({ name: Name, ...unitFields })).properties),
        response: answers({ 200: UnitSchema }),
      },
    },
    (request) =>
      runAs(ledger, request, ifAsSeen(request, changeUnit, unitSeen), {
        ...request.body,
        id: request.params.id,
      }),
  );

  app.post(
    '/units/:id/move',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Put it beneath another unit, with all below it',
        params: IdParams,
        headers: IfMatchIfSent,
        body: closed({ parent: nullable(Id) }),
        response: answers({ 200: UnitSchema }),
      },
    },
    async (request) => {
      const unit = await runAs(ledger, request, ifAsSeen(request, moveUnit, unitSeen), {
        ...request.body,
        id: request.params.id,
      });
      callers.forget();
      return unit;
    },
  );

  app.post(
    '/units/:id/close',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Close a unit in which nothing is open any more',
        params: IdParams,
        headers: IfMatchIfSent,
        body: CloseOn,
        response: answers({ 200: UnitSchema }),
      },
    },
    (request) =>
      runAs(ledger, request, ifAsSeen(request, closeUnit, unitSeen), {
        ...request.body,
        id: request.params.id,
      }),
  );

  app.post(
    '/posts',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Set up a post',
        headers: IdempotencyKey,
        body: closed({ unit: Id, name: Name, ...Type.Partial(Type.Object(postFields)).properties }),
        response: answers({ 201: PostSchema }),
      },
    },
    async (request, reply) => {
      const { value } = await runOnce(ledger, request, createPost, request.body);
      return reply.code(201).send(value);
    },
  );

  app.patch(
    '/posts/:id',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Rename a post, move it to another unit, make it the head’s',
        params: IdParams,
        headers: IfMatchIfSent,
        body: closed(Type.Partial(Type.Object({ name: Name, unit: Id, ...postFields })).properties),
        response: answers({ 200: PostSchema }),
      },
    },
    async (request) => {
      const post = await runAs(ledger, request, ifAsSeen(request, changePost, postSeen), {
        ...request.body,
        id: request.params.id,
      });
      callers.forget();
      return post;
    },
  );

  app.post(
    '/posts/:id/close',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Close a post',
        params: IdParams,
        headers: IfMatchIfSent,
        body: CloseOn,
        response: answers({ 200: PostSchema }),
      },
    },
    async (request) => {
      const post = await runAs(ledger, request, ifAsSeen(request, closePost, postSeen), {
        ...request.body,
        id: request.params.id,
      });
      callers.forget();
      return post;
    },
  );
};
