import { lastCheckpoint, readEvents, type StoredEvent } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, Instant } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { limitOf, pageOf, pageQuery, readCursor, textCursor, toPage } from '../../app/paging.ts';
import { askAs } from '../../app/run-command.ts';
import { closed, Label, nullable } from '../../app/schema-parts.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { actionWords } from '../../words/action-words.ts';

const TAGS = ['audit'];
const AUDIT = { access: 'audit.verify' } as const;
export const EventSchema = Type.Object({
  id: Id,
  at: Instant,
  actor: nullable(Id, { description: 'Null: the ledger itself' }),
  onBehalfOf: nullable(Id),
  action: Type.String(),
  words: Label,
  object: Type.Object({ kind: Type.String(), id: Id }),
  version: Type.Integer({ description: 'Its place in the chain of its object' }),
  previous: nullable(Type.String()),
  before: nullable(Type.String()),
  after: nullable(Type.String()),
  data: Type.Record(Type.String(), Type.Unknown()),
  hash: Type.String(),
  leaf: nullable(Type.Integer()),
});

export const presentEvent = ({ event, hash, leaf }: StoredEvent) => ({
  ...event,
  words: actionWords(event.action),
  hash,
  leaf,
});

/** The log as it was written: for those who check it and change nothing. */
export const auditRoutes: Routes = (app, { ledger, key }) => {
  app.get(
    '/audit/events',
    {
      config: AUDIT,
      schema: {
        tags: TAGS,
        summary: 'Events in the order in which they happened, within my units',
        querystring: closed(pageQuery),
        response: answers({ 200: pageOf(EventSchema) }),
      },
    },
    async (request) => {
      const { query } = request;
      const paging = { key, list: 'events' };
      const after = textCursor(readCursor(paging, query));
      const limit = limitOf(query) + 1;
      const rows = await askAs(ledger, request, (reading) => readEvents(reading, { after, limit }));
      return toPage(paging, query, rows, {
        item: presentEvent,
        position: ({ event }) => event.id,
      });
    },
  );

  app.get(
    '/audit/checkpoint',
    {
      config: AUDIT,
      schema: {
        tags: TAGS,
        summary:
          'The newest signed head of the log (C2SP signed note); keep it, to prove later that nothing before it changed',
        response: answers({
          200: Type.Object({ size: Type.Integer(), root: Type.String(), note: Type.String() }),
        }),
      },
    },
    async (request) => {
      const checkpoint = await askAs(ledger, request, lastCheckpoint);
      if (checkpoint === null)
        throw new ProblemError('SV-1002', { what: { zh: '检查点：还没有封存过', en: 'checkpoint yet' } });
      const { size, root, note } = checkpoint;
      return { size, root, note };
    },
  );
};
