import { findEvents, type ObjectKind } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { limitOf, pageOf, pageQuery, readCursor, textCursor, toPage } from '../../app/paging.ts';
import { askAs } from '../../app/run-command.ts';
import { closed, oneOf } from '../../app/schema-parts.ts';
import { EventSchema, presentEvent } from './routes.ts';

const KINDS = [
  'record',
  'occurrence',
  'schedule',
  'generation',
  'evidence',
  'proof',
  'plan',
  'unit',
  'post',
  'person',
  'holding',
  'delegation',
  'grant',
  'register',
  'calendar',
  'urge',
  'operation',
] as const satisfies readonly ObjectKind[];
const Moment = Type.String({ format: 'date-time' });

/** The same events as `/audit/events`, newest first and by what one looks for. */
export const auditLogRoutes: Routes = (app, { ledger, key }) => {
  app.get(
    '/audit/log',
    {
      config: { access: 'audit.verify' },
      schema: {
        tags: ['audit'],
        summary: 'Events newest first, by who, what and when',
        querystring: closed({
          ...pageQuery,
          actor: Type.Optional(Id),
          kind: Type.Optional(oneOf(...KINDS)),
          object: Type.Optional(Id),
          from: Type.Optional(Moment),
          until: Type.Optional(Type.Unsafe<string>({ ...Moment, description: 'Exclusive' })),
        }),
        response: answers({ 200: pageOf(EventSchema) }),
      },
    },
    async (request) => {
      const { query } = request;
      const { actor = null, kind = null, object = null, from = null, until = null } = query;
      const filter = { actor, kind, object, from, until };
      const paging = { key, list: ['audit-log', JSON.stringify(filter)] };
      const before = textCursor(readCursor(paging, query));
      const limit = limitOf(query) + 1;
      const rows = await askAs(ledger, request, (reading) => findEvents(reading, filter, { before, limit }));
      return toPage(paging, query, rows, { item: presentEvent, position: ({ event }) => event.id });
    },
  );
};
