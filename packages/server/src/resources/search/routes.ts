import { searchRecords } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { limitOf, makeCursor, pageOf, pageQuery, readCursor, textCursor } from '../../app/paging.ts';
import { askAs } from '../../app/run-command.ts';
import { closed, RegisterName } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { presenterFor, RecordSummary, withFields } from '../records/schema.ts';

const Hit = Type.Object({
  record: RecordSummary,
  highlights: Type.Array(Type.Unknown(), { description: 'Where the words stand in the title' }),
  found: Type.Unknown({
    description: 'Where else a word stands, with an excerpt; null where the title has all',
  }),
});
const NO_FIELDS: ReadonlySet<string> = new Set();

export const searchRoutes: Routes = (app, { ledger, key }) => {
  app.get(
    '/search',
    {
      config: { access: 'work.read' },
      schema: {
        tags: ['search'],
        summary: 'Records by any two characters of number, title, texts and names of files; newest first',
        querystring: closed({
          ...pageQuery,
          words: Type.String({ minLength: 1, maxLength: 200 }),
          register: Type.Optional(RegisterName),
        }),
        response: answers({ 200: pageOf(Hit) }),
      },
    },
    async (request) => {
      const { query } = request;
      const { words, register = null } = query;
      const paging = { key, list: ['search', words, register] };
      const after = textCursor(readCursor(paging, query));
      return askAs(ledger, request, async (reading) => {
        const limit = Math.min(limitOf(query), 100);
        const { hits, next } = granted(await searchRecords(reading, { words, register, after, limit }));
        const present = await presenterFor(
          reading,
          hits.map(({ record }) => record),
        );
        return {
          items: hits.map((hit) => ({ ...hit, record: withFields(present(hit.record), NO_FIELDS) })),
          next: next === null ? null : makeCursor(paging, next),
        };
      });
    },
  );
};
