import { listSecurityEvents } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, Instant } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { callerOf } from '../../app/authenticate.ts';
import { limitOf, pageOf, pageQuery, readCursor, textCursor, toPage } from '../../app/paging.ts';
import { nullable } from '../../app/schema-parts.ts';
import { readAs } from '../../sign-in/context.ts';
import { SECURITY_EVENTS } from '../../sign-in/security-log.ts';

const MaybeId = nullable(Id);
const Event = Type.Object({
  id: Id,
  at: Instant,
  kind: Type.String(),
  success: Type.Boolean(),
  account: MaybeId,
  actor: MaybeId,
  address: Type.String(),
  agent: Type.String(),
  request: Type.String(),
  data: Type.Record(Type.String(), Type.Any()),
});
const Question = Type.Object(
  {
    account: Type.Optional(Id),
    kind: Type.Optional(Type.Union(SECURITY_EVENTS.map((kind) => Type.Literal(kind)))),
    success: Type.Optional(Type.Boolean()),
    ...pageQuery,
  },
  { additionalProperties: false },
);

/** What happened at the door and to accounts, newest first. Nobody can change it here. */
export const securityLogRoutes: Routes = (app, { key, signIn }) => {
  app.get(
    '/security-log',
    {
      config: { access: 'security-log.read' },
      schema: {
        tags: ['security-log'],
        summary: 'The security log',
        querystring: Question,
        response: answers({ 200: pageOf(Event) }),
      },
    },
    async (request) => {
      const { query } = request;
      const { account = null, kind = null, success = null } = query;
      const paging = { key, list: ['security-log', account, kind, success] };
      const before = textCursor(readCursor(paging, query));
      const question = { account, kind, success, before, limit: limitOf(query) + 1 };
      const events = await readAs(signIn.context, callerOf(request).org, (reading) =>
        listSecurityEvents(reading, question),
      );
      return toPage(paging, query, events, { item: (event) => ({ ...event }), position: ({ id }) => id });
    },
  );
};
