import { findDefinition, findRecord, recordHistory } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Instant } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { Label, Named, nullable } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { loadNames } from '../../words/names.ts';
import { noRecord } from '../records/read-routes.ts';
import { tellHistory } from './tell-history.ts';

const Words = nullable(Type.Object({ value: Type.Unknown(), words: Label }));
const HistoryEntrySchema = Type.Object({
  id: Id,
  at: Instant,
  actor: nullable(Named, { description: 'Null: the ledger itself' }),
  onBehalfOf: nullable(Named, { description: 'The post that the actor stood in for' }),
  action: Type.String(),
  words: Label,
  about: Type.Object({ kind: Type.String(), id: Id, key: nullable(Type.String()) }),
  comment: nullable(Type.String()),
  changes: Type.Array(Type.Object({ field: Type.String(), label: Label, from: Words, to: Words })),
  leaf: nullable(Type.Integer(), {
    description: 'Its place in the sealed log; null until it is sealed',
  }),
  hash: Type.String(),
});

export const historyRoutes: Routes = (app, { ledger }) => {
  app.get(
    '/records/:id/history',
    {
      config: { access: 'work.read' },
      schema: {
        tags: ['records'],
        summary: 'What happened to it, its periods, proofs and urges, oldest first: who, when, what changed',
        params: IdParams,
        response: answers({ 200: Type.Object({ items: Type.Array(HistoryEntrySchema) }) }),
      },
    },
    async (request) => {
      const { id } = request.params;
      const items = await ledger.read(sessionOf(request), async (reading) => {
        const found = await findRecord(reading, id);
        if (found === null) throw noRecord(id);
        const { register, definition } = found.record;
        const stored = await findDefinition(reading, register, definition);
        if (stored === null) throw new Error(`${register} ${definition} is not adopted`);
        const events = granted(await recordHistory(reading, { record: id }));
        return tellHistory(events, stored.definition, await loadNames(reading));
      });
      return { items: granted(items) };
    },
  );
};
