import {
  addProgress,
  chosenUnits,
  excuseOccurrence,
  findDefinition,
  findOccurrence,
  findRecord,
  latestDefinitions,
  listOccurrences,
  occurrencesOfRecord,
  orgCalendar,
  removeProgress,
  reportOccurrence,
  rescheduleOccurrence,
  returnOccurrence,
  setOccurrenceLight,
  verifyOccurrence,
  type Command,
  type KeptOccurrence,
  type OccurrenceInput,
  type OccurrenceList,
  type Reading,
  type Work,
} from '@taizhang/ledger';
import { Type, type Static, type TObject } from 'typebox';

import { answers, Id, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { limitOf, pageOf, pageQuery, readCursor, toPage } from '../../app/paging.ts';
import { askAs } from '../../app/run-command.ts';
import { runOnce } from '../../app/run-once.ts';
import {
  closed,
  Comment,
  Day,
  IdempotencyKey,
  IfMatch,
  oneOf,
  RegisterName,
} from '../../app/schema-parts.ts';
import { seenVersion, withVersion } from '../../app/versions.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { noRecord } from '../records/read-routes.ts';
import { Light } from '../records/schema.ts';
import { OccurrenceSchema, OccurrenceSummary, shining, State } from './schema.ts';

const TAGS = ['occurrences'];
const READ = { access: 'work.read' } as const;
const Reason = Type.String({ minLength: 1, maxLength: 2_000 });

/** Periods of recurring duties: which fall due when, and what was done about each. */
export const occurrenceRoutes: Routes = (app, { ledger, key }) => {
  app.get(
    '/occurrences',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'What falls due between two days, by due day',
        querystring: closed({
          ...pageQuery,
          from: Day,
          to: Day,
          register: Type.Optional(RegisterName),
          unit: Type.Optional(Id),
          units: Type.Optional(
            Type.Unsafe<'subtree' | 'own'>({
              ...oneOf('subtree', 'own'),
              default: 'own',
              description: 'Of that unit and all below it, or of it alone',
            }),
          ),
          state: Type.Optional(Type.Array(State, { maxItems: 6 })),
        }),
        response: answers({ 200: pageOf(OccurrenceSummary) }),
      },
    },
    async (request) => {
      const { query } = request;
      const { from, to, register = null, unit = null, units: reach = 'own', state: states = [] } = query;
      const paging = { key, list: ['occurrences', from, to, register, unit, reach, states] };
      const after = readCursor(paging, query) as OccurrenceList['after'];
      const limit = limitOf(query) + 1;
      return askAs(ledger, request, async (reading) => {
        const units = await chosenUnits(reading, { unit, units: reach });
        const rows = await listOccurrences(reading, { from, to, register, units, states, after, limit });
        const soon = new Map(
          (await latestDefinitions(reading)).map(({ definition }) => [
            definition.id,
            definition.schedule?.dueSoonDays ?? 0,
          ]),
        );
        const calendar = await orgCalendar(reading);
        const { today } = reading;
        return toPage(paging, query, rows, {
          item: (row) => shining(row, { today, calendar, dueSoonDays: soon.get(row.register) ?? 0 }),
          position: ({ dueOn, id }) => ({ dueOn, id }),
        });
      });
    },
  );

  app.get(
    '/records/:id/occurrences',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'The periods of a record, in order; withdrawn ones too',
        params: IdParams,
        response: answers({ 200: Type.Object({ items: Type.Array(OccurrenceSchema) }) }),
      },
    },
    async (request) =>
      askAs(ledger, request, async (reading) => {
        const { id } = request.params;
        if ((await findRecord(reading, id)) === null) throw noRecord(id);
        const present = await presenterOf(reading, id);
        return { items: (await occurrencesOfRecord(reading, id)).map(present) };
      }),
  );

  app.get(
    '/occurrences/:id',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'One period',
        params: IdParams,
        response: answers({ 200: OccurrenceSchema }),
      },
    },
    async (request, reply) => {
      const shown = await askAs(ledger, request, async (reading) => {
        const found = await findOccurrence(reading, request.params.id);
        if (found === null) throw new ProblemError('SV-1002', { what: { zh: '这一期', en: 'period' } });
        return (await presenterOf(reading, found.record))(found);
      });
      return withVersion(reply, shown.version).send(shown);
    },
  );

  /** Each act on one period has a route of its own, and takes If-Match. */
  const act = <Body extends TObject>(
    name: string,
    {
      summary,
      body,
      command,
    }: { summary: string; body: Body; command: Command<OccurrenceInput & Static<Body>, KeptOccurrence> },
  ): void => {
    app.post(
      `/occurrences/:id/${name}`,
      {
        config: { access: 'work.write', needsVersion: true },
        schema: {
          tags: TAGS,
          summary,
          params: IdParams,
          headers: Type.Intersect([IfMatch, IdempotencyKey]),
          body: body,
          response: answers({ 200: OccurrenceSchema }),
        },
      },
      async (request, reply) => {
        const given = request.body as Static<Body>;
        const input = { ...given, occurrence: request.params.id, expectedVersion: seenVersion(request) };
        const run = async (work: Work, asked: typeof input) => {
          const acted = await command(work, asked);
          if (!acted.ok) return acted;
          return { ok: true, value: (await presenterOf(work, acted.value.record))(acted.value) } as const;
        };
        const { value } = await runOnce(ledger, request, run, input);
        return withVersion(reply, value.version).send(value);
      },
    );
  };
  const commented = closed({ comment: Type.Optional(Comment) });
  const reasoned = closed({ reason: Reason });
  act('report', { summary: 'Report it as done today', body: commented, command: reportOccurrence });
  act('verify', {
    summary: 'Verify what somebody else reported',
    body: commented,
    command: verifyOccurrence,
  });
  act('return', { summary: 'Send it back, with the reason', body: reasoned, command: returnOccurrence });
  act('excuse', { summary: 'Do not ask for it this time', body: reasoned, command: excuseOccurrence });
  act('reschedule', {
    summary: 'Move its due day; the series goes on',
    body: closed({ dueOn: Day, reason: Reason }),
    command: rescheduleOccurrence,
  });
  act('progress', {
    summary: 'Add to a target of the period',
    body: closed({
      on: Day,
      count: Type.Number({ exclusiveMinimum: 0, maximum: 1_000_000_000 }),
      note: Type.Optional(Type.String({ maxLength: 2_000 })),
    }),
    command: addProgress,
  });
  act('remove-progress', {
    summary: 'Take an entry of progress back',
    body: closed({ entry: Id }),
    command: removeProgress,
  });
  act('light', {
    summary: 'Set a light by hand, beside the computed one',
    body: closed({ light: Light, reason: Reason }),
    command: setOccurrenceLight,
  });
};

async function presenterOf(reading: Reading, record: string) {
  const found = await findRecord(reading, record);
  const stored =
    found === null ? null : await findDefinition(reading, found.record.register, found.record.definition);
  const dueSoonDays = stored?.definition.schedule?.dueSoonDays ?? 0;
  const given = { today: reading.today, calendar: await orgCalendar(reading), dueSoonDays };
  return (occurrence: KeptOccurrence) => {
    const shown = shining(occurrence, given);
    return { ...shown, handling: shown.handling === null ? null : { ...shown.handling } };
  };
}
