import {
  burdenByUnit,
  cadenceGrid,
  completionByUnit,
  movedDates,
  overdueByUnit,
  targetsNow,
  unitsSilentFor,
  type UnitChoice,
} from '@taizhang/ledger';
import { Type, type TProperties } from 'typebox';

import { answers, Id, Instant } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { limitOf, pageOf, pageQuery, readCursor, textCursor, toPage } from '../../app/paging.ts';
import { askAs } from '../../app/run-command.ts';
import { closed, Day, nullable, oneOf, RegisterName } from '../../app/schema-parts.ts';

const TAGS = ['dashboards'];
const READ = { access: 'work.read' } as const;
const Limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 }));
const text = Type.String();
const count = Type.Integer();
const listOf = (fields: TProperties) =>
  answers({ 200: Type.Object({ items: Type.Array(Type.Object(fields)) }) });
const titled = { record: Id, number: nullable(text), title: text, unit: Id };

/** Of which units. */
const unitQuery = {
  unit: Type.Optional(Type.Unsafe<string>({ ...Id, description: 'Default: every unit in reach' })),
  units: Type.Optional(
    Type.Unsafe<'subtree' | 'own'>({
      ...oneOf('subtree', 'own'),
      default: 'subtree',
      description: 'The unit with all below it, or the unit alone',
    }),
  ),
};
const choiceIn = ({ unit, units = 'subtree' }: Partial<UnitChoice>) => ({ unit: unit ?? null, units });

/** What the ledger shows at a glance, computed when it is asked for and within one’s rights. */
export const dashboardRoutes: Routes = (app, { ledger, key }) => {
  app.get(
    '/dashboards/completion',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Periods by unit and month: how many, done, in time, overdue',
        querystring: closed({ from: Day, to: Day, register: Type.Optional(RegisterName), ...unitQuery }),
        response: listOf({
          unit: Id,
          month: text,
          total: count,
          done: count,
          doneInTime: count,
          reported: count,
          excused: count,
          overdue: count,
        }),
      },
    },
    async (request) => {
      const { from, to, register = null } = request.query;
      const question = { from, to, register, ...choiceIn(request.query) };
      return { items: await askAs(ledger, request, (reading) => completionByUnit(reading, question)) };
    },
  );

  app.get(
    '/dashboards/overdue',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'What is overdue, by unit and by how long',
        querystring: closed(unitQuery),
        response: listOf({
          unit: Id,
          upTo7: count,
          upTo30: count,
          upTo90: count,
          over90: count,
          oldest: Day,
        }),
      },
    },
    async (request) => ({
      items: await askAs(ledger, request, (reading) => overdueByUnit(reading, choiceIn(request.query))),
    }),
  );

  app.get(
    '/dashboards/silent',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Units with open duties that did nothing for so many days',
        querystring: closed({ days: Type.Integer({ minimum: 1, maximum: 3_660 }), ...unitQuery }),
        response: listOf({ unit: Id, open: count, lastAt: nullable(Instant) }),
      },
    },
    async (request) => ({
      items: await askAs(ledger, request, (reading) =>
        unitsSilentFor(reading, { days: request.query.days, ...choiceIn(request.query) }),
      ),
    }),
  );

  app.get(
    '/dashboards/targets',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Targets of the periods that hold today: how far each is',
        querystring: closed({ ...unitQuery, limit: Limit }),
        response: listOf({ ...titled, key: text, periodEnd: Day, progress: Type.Unknown() }),
      },
    },
    async (request) => {
      const { limit = 100 } = request.query;
      const question = { limit, ...choiceIn(request.query) };
      return { items: await askAs(ledger, request, (reading) => targetsNow(reading, question)) };
    },
  );

  app.get(
    '/dashboards/cadence',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Recurring duties and each of their periods between two days',
        querystring: closed({ ...pageQuery, from: Day, to: Day, ...unitQuery }),
        response: answers({
          200: pageOf(
            Type.Object({
              ...titled,
              periods: Type.Array(
                Type.Object({
                  id: Id,
                  key: text,
                  dueOn: Day,
                  state: text,
                  doneOn: nullable(Day),
                  wasRed: Type.Boolean(),
                }),
              ),
            }),
          ),
        }),
      },
    },
    async (request) => {
      const { query } = request;
      const { from, to } = query;
      const { unit, units } = choiceIn(query);
      const paging = { key, list: ['cadence', from, to, unit, units] };
      const after = textCursor(readCursor(paging, query));
      const limit = limitOf(query) + 1;
      const rows = await askAs(ledger, request, (reading) =>
        cadenceGrid(reading, { from, to, unit, units, after, limit }),
      );
      return toPage(paging, query, rows, { item: (row) => row, position: ({ record }) => record });
    },
  );

  app.get(
    '/dashboards/moved-dates',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Whose due day was moved, how often, by whom',
        querystring: closed({ ...unitQuery, limit: Limit }),
        response: listOf({
          ...titled,
          register: text,
          firstDueOn: Day,
          dueOn: Day,
          times: count,
          moves: Type.Array(Type.Object({ by: nullable(Id), at: Instant, to: nullable(Day) })),
        }),
      },
    },
    async (request) => ({
      items: await askAs(ledger, request, (reading) =>
        movedDates(reading, { ...choiceIn(request.query), limit: request.query.limit ?? 100 }),
      ),
    }),
  );

  app.get(
    '/dashboards/burden',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'What the ledger asks of each unit between two days',
        querystring: closed({ from: Day, to: Day, ...unitQuery }),
        response: answers({ 200: Type.Object({ items: Type.Array(Type.Unknown()) }) }),
      },
    },
    async (request) => ({
      items: await askAs(ledger, request, (reading) =>
        burdenByUnit(reading, { from: request.query.from, to: request.query.to, ...choiceIn(request.query) }),
      ),
    }),
  );
};
