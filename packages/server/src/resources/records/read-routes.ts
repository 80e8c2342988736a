import {
  allUnits,
  askOfLatest,
  countRecords,
  findChildren,
  findRecord,
  listRecords,
  orgCalendar,
  recordActions,
  urgesOfRecord,
  type LedgerRecord,
  type Reading,
  type RecordList,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Instant } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { limitOf, makeCursor, pageOf, readCursor } from '../../app/paging.ts';
import { closed, Label, nullable, RegisterName } from '../../app/schema-parts.ts';
import { withVersion } from '../../app/versions.ts';
import { granted } from '../../problems/granted.ts';
import { LedgerRefusedError, ProblemError } from '../../problems/problem-error.ts';
import { refusalWords } from '../../problems/refusal-words.ts';
import { filterQuery, filtersOf, listQuery, sortOf } from './list-query.ts';
import { presenterFor, RecordSchema, RecordSummary, withFields } from './schema.ts';

const TAGS = ['records'];
const READ = { access: 'work.read' } as const;
const RegisterParams = Type.Object({ register: RegisterName });
/** Beyond this it is “more than”; nobody reads so far. */
const MOST_COUNTED = 10_000;

const Count = Type.Object({
  count: Type.Integer(),
  more: Type.Boolean({ description: `True where there are more than ${MOST_COUNTED}; they are not counted` }),
});
const Action = Type.Object({
  transition: Type.String(),
  label: Label,
  to: Type.String({ description: 'A stage; `=` stays; `<` back to the stage before it was stopped' }),
  allowed: Type.Boolean(),
  refusals: Type.Array(Type.Object({ code: Type.String(), words: Label }), {
    description: 'Why not, all of it',
  }),
  asks: Type.Object({
    commentLength: nullable(Type.Integer({ description: 'Characters of the comment, at least' })),
    inputs: Type.Array(Type.Unknown(), { description: 'Fields to fill in, as in a register’s definition' }),
  }),
  voices: nullable(Type.Object({ have: Type.Integer(), of: Type.Integer() })),
});
const Urge = Type.Object({
  id: Id,
  record: Id,
  by: nullable(Id),
  at: Instant,
  channel: Type.String(),
  text: Type.String(),
  toUnit: nullable(Id),
  reply: nullable(Type.Object({ by: Id, at: Instant, text: Type.String() })),
});

/** Any register's records, read by its definition; rows out of the session's reach do not exist. */
export const recordReadRoutes: Routes = (app, { ledger, key }) => {
  const read = async <T>(request: Request, query: (reading: Reading) => Promise<T>): Promise<T> =>
    granted(await ledger.read(sessionOf(request), query));
  const readOne = <T>(
    request: Request,
    id: string,
    query: (reading: Reading, record: LedgerRecord) => Promise<T>,
  ) =>
    read(request, async (reading) => {
      const found = await findRecord(reading, id);
      if (found === null) throw noRecord(id);
      return query(reading, found.record);
    });

  app.get(
    '/registers/:register/records',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Records of a register, filtered and sorted by what has an index',
        params: RegisterParams,
        querystring: closed(listQuery),
        response: answers({ 200: pageOf(RecordSummary) }),
      },
    },
    async (request) => {
      const { register } = request.params;
      const { query } = request;
      const paging = { key, list: ['records', register, query.filter ?? [], query.sort ?? null] };
      const after = readCursor(paging, query) as RecordList['after'];
      return read(request, async (reading) => {
        const places = needsPlaces(query.filter) ? await allUnits(reading) : [];
        const asking = Promise.all([
          askOfLatest(reading, register, (stored) => {
            const filters = filtersOf(query.filter ?? [], stored, places);
            const sort = sortOf(query.sort, stored);
            return listRecords(reading, { register, filters, sort, after, limit: limitOf(query) });
          }),
          orgCalendar(reading),
        ]);
        reading.thatIsAll();
        const [found, calendar] = await asking;
        if (found === null) throw noRegister();
        const { definition } = found.stored;
        const { records, next } = found.answer;
        const present = await presenterFor(reading, records, { calendar, definition });
        const fields = new Set([...definition.layout.list.columns, ...(query.field ?? [])]);
        return {
          items: records.map((record) => withFields(present(record), fields)),
          next: next === null ? null : makeCursor(paging, { ...next }),
        };
      });
    },
  );

  app.get(
    '/registers/:register/records/count',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'How many records a filter finds',
        params: RegisterParams,
        querystring: closed(filterQuery),
        response: answers({ 200: Count }),
      },
    },
    async (request) =>
      read(request, async (reading) => {
        const { register } = request.params;
        const { filter = [] } = request.query;
        const places = needsPlaces(filter) ? await allUnits(reading) : [];
        const asking = askOfLatest(reading, register, (stored) =>
          countRecords(reading, {
            register,
            filters: filtersOf(filter, stored, places),
            most: MOST_COUNTED + 1,
          }),
        );
        reading.thatIsAll();
        const found = await asking;
        if (found === null) throw noRegister();
        return { count: Math.min(found.answer, MOST_COUNTED), more: found.answer > MOST_COUNTED };
      }),
  );

  app.get(
    '/records/:id',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'One record',
        params: IdParams,
        response: answers({ 200: RecordSchema }),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const shown = await read(request, async (reading) => {
        const asking = Promise.all([findRecord(reading, id), orgCalendar(reading)]);
        // Its definition is mostly known here: all is said, and answered, at once.
        reading.thatIsAll();
        const [found, calendar] = await asking;
        if (found === null) throw noRecord(id);
        return (await presenterFor(reading, [found.record], { calendar }))(found.record);
      });
      return withVersion(reply, shown.version).send(shown);
    },
  );

  app.get(
    '/records/:id/actions',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'What may be done with it now, and why not',
        params: IdParams,
        response: answers({ 200: Type.Object({ items: Type.Array(Action) }) }),
      },
    },
    async (request, reply) => {
      const { record, actions } = granted(
        await ledger.tryOut(sessionOf(request), recordActions, { record: request.params.id }),
      );
      const items = actions.map(({ refusals, ...action }) => ({
        ...action,
        allowed: refusals.length === 0,
        refusals: refusals.map((one) => ({ code: one.code, words: refusalWords(one) })),
      }));
      return withVersion(reply, record.version).send({ items });
    },
  );

  app.get(
    '/records/:id/branches',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'The records beneath it: branches of a commitment',
        params: IdParams,
        response: answers({ 200: Type.Object({ items: Type.Array(RecordSummary) }) }),
      },
    },
    async (request) =>
      readOne(request, request.params.id, async (reading, { id }) => {
        const branches = await findChildren(reading, id);
        return { items: branches.map(await presenterFor(reading, branches)) };
      }),
  );

  app.get(
    '/records/:id/urges',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'How it was urged and what was answered, oldest first; urging and answering are transitions',
        params: IdParams,
        response: answers({ 200: Type.Object({ items: Type.Array(Urge) }) }),
      },
    },
    async (request) =>
      readOne(request, request.params.id, async (reading, { id }) => ({
        items: await urgesOfRecord(reading, id),
      })),
  );
};

const noRegister = (): ProblemError =>
  new ProblemError('SV-1002', { what: { zh: '这个台账', en: 'register' } });

/** Places of units are needed only where a filter asks for what is below one. */
const needsPlaces = (filters: readonly string[] = []): boolean =>
  filters.some((filter) => filter.startsWith('unit:under:'));

export const noRecord = (id: string): LedgerRefusedError =>
  new LedgerRefusedError([{ code: 'LG-1201', data: { what: 'record', id } }]);
