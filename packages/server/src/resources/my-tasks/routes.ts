import {
  latestDefinitions,
  lightOf,
  myTasks,
  orgCalendar,
  timeliness,
  type MyTask,
  type Reading,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { askAs } from '../../app/run-command.ts';
import { Day, nullable } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { State } from '../occurrences/schema.ts';
import { Light, Timeliness } from '../records/schema.ts';

const text = Type.String();
const Task = Type.Object({
  record: Id,
  occurrence: nullable(Id, { description: 'The period; null: the record itself' }),
  key: nullable(text),
  register: text,
  definition: Type.Integer({ description: 'Version of the register it was written under' }),
  number: nullable(text),
  title: text,
  unit: Id,
  stage: text,
  dueOn: nullable(Day),
  state: nullable(State, { description: 'Of the period' }),
  timeliness: Timeliness,
  light: Light,
  version: Type.Integer({ description: 'For If-Match: of the period, or of the record' }),
  plan: Type.Union(
    [
      Type.Object({
        id: Id,
        title: text,
        commitment: text,
        readable: Type.Boolean({ description: 'Whether the plan as a whole is mine to open' }),
      }),
      Type.Null(),
    ],
    {
      description: 'Where it comes from',
    },
  ),
});
const MOST = 200;
const FEW = 12;

/** What a person's page of work is made of; each item is acted on by the routes of records and occurrences. */
export const myTaskRoutes: Routes = (app, { ledger }) => {
  app.get(
    '/me/tasks',
    {
      config: { access: 'work.read' },
      schema: {
        tags: ['me'],
        summary: 'What I have to sign for, to do (overdue and the days ahead), to check; and what comes next',
        response: answers({
          200: Type.Object({
            today: Day,
            toAccept: Type.Array(Task),
            owed: Type.Array(Task, { description: 'Overdue, or due within six days; by due day' }),
            later: Type.Array(Task, { description: `The first ${FEW} of what is due after that` }),
            toCheck: Type.Array(Task),
          }),
        }),
      },
    },
    async (request) => {
      const limits = { limit: MOST, later: FEW };
      const found = granted(await ledger.tryOut(sessionOf(request), myTasks, limits));
      return askAs(ledger, request, async (reading) => {
        const show = await presenter(reading);
        return {
          today: reading.today,
          toAccept: found.toAccept.map(show),
          owed: found.owed.map(show),
          later: found.later.map(show),
          toCheck: found.toCheck.map(show),
        };
      });
    },
  );
};

/** Each item with its light, by the newest definition of its register. */
async function presenter(reading: Reading) {
  const registers = new Map(
    (await latestDefinitions(reading)).map(({ definition }) => [definition.id, definition] as const),
  );
  const calendar = await orgCalendar(reading);
  const { today } = reading;
  return ({ wasRed, doneOn, parent: _above, ...row }: MyTask) => {
    const definition = registers.get(row.register);
    const found = definition?.lifecycle.stages.find(({ id }) => id === row.stage);
    const stageKind = row.occurrence === null ? (found?.kind ?? 'open') : 'open';
    const dueSoonDays = definition?.schedule?.dueSoonDays ?? 0;
    const kind = timeliness({ dueOn: row.dueOn, doneOn, stageKind, today, dueSoonDays, calendar });
    return {
      ...row,
      timeliness: kind,
      light: lightOf(kind, wasRed).light,
    };
  };
}
