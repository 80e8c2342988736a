import { changeView, removeView, savedViews, saveView, type SavedView } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Instant, Nothing } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { askAs, runAs } from '../../app/run-command.ts';
import { runOnce } from '../../app/run-once.ts';
import { closed, IdempotencyKey, IfMatch, Name, oneOf, RegisterName } from '../../app/schema-parts.ts';
import { seenVersion, withVersion } from '../../app/versions.ts';

const TAGS = ['views'];
const ACCESS = { access: 'signed-in' } as const;
const Word = Type.String({ minLength: 1, maxLength: 100 });
const Query = closed({
  filter: Type.Optional(
    Type.Array(Type.String({ maxLength: 500 }), {
      maxItems: 20,
      description: 'As the list of records takes it',
    }),
  ),
  sort: Type.Optional(Type.String({ maxLength: 65 })),
  columns: Type.Optional(Type.Array(Word, { maxItems: 100 })),
  layout: Type.Optional(oneOf('table', 'calendar', 'board', 'timeline')),
  options: Type.Optional(
    Type.Record(
      Type.String({ minLength: 1, maxLength: 50 }),
      Type.Union([
        Type.String({ maxLength: 500 }),
        Type.Number(),
        Type.Boolean(),
        Type.Array(Type.String({ maxLength: 500 }), { maxItems: 50 }),
      ]),
      { maxProperties: 30, description: 'Whatever else the client needs to show it again' },
    ),
  ),
});
const ViewInput = closed({ name: Name, register: RegisterName, query: Query, shared: Type.Boolean() });
const ViewSchema = Type.Object({
  id: Id,
  name: Type.String(),
  register: Type.String(),
  query: Type.Unsafe<object>({ ...Query, additionalProperties: true }),
  shared: Type.Boolean({ description: 'Seen by everybody of the organisation' }),
  mine: Type.Boolean(),
  person: Type.Unsafe<string>({ ...Id, description: 'Who made it' }),
  updatedAt: Instant,
  version: Type.Integer(),
});

/** Lists as somebody likes to see them, for themselves or for everybody. What they show, each reader's rights decide. */
export const viewRoutes: Routes = (app, { ledger }) => {
  const present = (request: Request, view: SavedView) => ({
    ...view,
    mine: view.person === sessionOf(request).person,
  });

  app.get(
    '/views',
    {
      config: ACCESS,
      schema: {
        tags: TAGS,
        summary: 'My saved views and those that are shared, by name',
        querystring: closed({ register: Type.Optional(RegisterName) }),
        response: answers({ 200: Type.Object({ items: Type.Array(ViewSchema) }) }),
      },
    },
    async (request) => {
      const { register = null } = request.query;
      const views = await askAs(ledger, request, (reading) => savedViews(reading, register));
      return { items: views.map((view) => present(request, view)) };
    },
  );

  app.post(
    '/views',
    {
      config: ACCESS,
      schema: {
        tags: TAGS,
        summary: 'Save a view',
        headers: IdempotencyKey,
        body: ViewInput,
        response: answers({ 201: ViewSchema }),
      },
    },
    async (request, reply) => {
      const { value } = await runOnce(ledger, request, saveView, request.body);
      return withVersion(reply, value.version).code(201).send(present(request, value));
    },
  );

  app.put(
    '/views/:id',
    {
      config: { ...ACCESS, needsVersion: true },
      schema: {
        tags: TAGS,
        summary: 'Change a view of mine; a shared one also by who supervises the whole organisation',
        params: IdParams,
        headers: IfMatch,
        body: ViewInput,
        response: answers({ 200: ViewSchema }),
      },
    },
    async (request, reply) => {
      const change = { ...request.body, id: request.params.id, seen: seenVersion(request) };
      const changed = await runAs(ledger, request, changeView, change);
      return withVersion(reply, changed.version).send(present(request, changed));
    },
  );

  app.delete(
    '/views/:id',
    {
      config: ACCESS,
      schema: { tags: TAGS, summary: 'Delete a view', params: IdParams, response: answers({ 204: Nothing }) },
    },
    async (request, reply) => {
      await runAs(ledger, request, removeView, { id: request.params.id });
      return reply.code(204).send(null);
    },
  );
};
