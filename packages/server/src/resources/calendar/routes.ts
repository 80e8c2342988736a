import {
  addOwnDays,
  allOwnDays,
  calendarYears,
  followCalendar,
  importCalendarYear,
  orgCalendar,
  runPages,
  systemSession,
  withdrawOwnDays,
  type CalendarYear,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { askAs, runAs } from '../../app/run-command.ts';
import { closed, Day, nullable, oneOf } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';

const TAGS = ['calendar'];
const READ = { access: 'organisation.read' } as const;
const WRITE = { access: 'calendar.write' } as const;
const Year = Type.Integer({ minimum: 2000, maximum: 2200 });
const LONGEST_NOTICE = 200_000;
const CalendarYearSchema = Type.Object({
  year: Type.Integer(),
  status: oneOf('official', 'estimated'),
  notice: Type.String({ description: 'What it rests on' }),
  revision: Type.Integer(),
  days: Type.Array(Type.Object({ day: Day, kind: oneOf('holiday', 'makeup'), name: Type.String() })),
});
const OwnDays = Type.Object({
  id: Id,
  from: Day,
  to: Day,
  kind: oneOf('closed', 'working'),
  name: Type.String(),
  withdrawnOn: nullable(Day),
});
const presentYear = ({ days, ...year }: CalendarYear) => ({ ...year, days: [...days] });

/** Working days: years that were imported, and days on which the organisation itself is closed or works. */
export const calendarRoutes: Routes = (app, { ledger }) => {
  app.get(
    '/calendar/years/:year',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'How well a year is known, and what is imported of it',
        params: Type.Object({ year: Year }),
        response: answers({
          200: Type.Object({
            year: Type.Integer(),
            status: oneOf('official', 'estimated', 'missing'),
            notice: nullable(Type.String()),
            imported: Type.Array(CalendarYearSchema),
          }),
        }),
      },
    },
    async (request) =>
      askAs(ledger, request, async (reading) => {
        const { year } = request.params;
        const calendar = await orgCalendar(reading);
        const imported = (await calendarYears(reading)).filter((one) => one.year === year);
        return { year, status: calendar.status(year), notice: calendar.notice(year), imported };
      }),
  );

  app.post(
    '/calendar/years/:year',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary:
          'Import a year from the text of its notice, a table, .ics or JSON; a dry run says what it reads',
        params: Type.Object({ year: Year }),
        body: closed({
          text: Type.String({ minLength: 1, maxLength: LONGEST_NOTICE }),
          notice: Type.String({ minLength: 1, maxLength: 500 }),
          dryRun: Type.Boolean(),
        }),
        response: answers({
          200: Type.Object({
            year: CalendarYearSchema,
            moved: Type.Integer({ description: 'Due days that followed' }),
          }),
        }),
      },
    },
    async (request) => {
      const { dryRun, ...given } = request.body;
      const input = { ...given, year: request.params.year };
      const session = sessionOf(request);
      return presentYear(
        granted(await ledger[dryRun ? 'tryOut' : 'run'](session, importCalendarYear, input)),
      );
    },
  );

  app.get(
    '/calendar/own-days',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Days of the organisation’s own',
        response: answers({ 200: Type.Object({ items: Type.Array(OwnDays) }) }),
      },
    },
    async (request) => ({ items: await askAs(ledger, request, allOwnDays) }),
  );

  app.post(
    '/calendar/own-days',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Add days on which the organisation is closed, or works although others rest',
        body: closed({
          from: Day,
          to: Day,
          kind: oneOf('closed', 'working'),
          name: Type.String({ minLength: 1, maxLength: 100 }),
        }),
        response: answers({ 201: OwnDays }),
      },
    },
    async (request, reply) => {
      const own = await runAs(ledger, request, addOwnDays, request.body);
      granted(await runPages(ledger, systemSession(sessionOf(request).org), followCalendar({ own: own.id })));
      return reply.code(201).send(own);
    },
  );

  app.post(
    '/calendar/own-days/:id/withdraw',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Take own days back',
        params: IdParams,
        response: answers({ 200: OwnDays }),
      },
    },
    async (request) => {
      const own = await runAs(ledger, request, withdrawOwnDays, { id: request.params.id });
      granted(await runPages(ledger, systemSession(sessionOf(request).org), followCalendar({ own: own.id })));
      return own;
    },
  );
};
