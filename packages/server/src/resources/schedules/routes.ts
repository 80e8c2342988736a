import {
  nextSlots,
  orgCalendar,
  rulesInText,
  ruleWords,
  setSchedule,
  type ScheduleRule,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { askAs, runAs } from '../../app/run-command.ts';
import { closed, Day } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { given, KeptSchema, PreviewSchema } from './schema.ts';

const MOST_SHOWN = 100;

/** How a duty recurs: tried out in words and dates before it is kept, and set on a record. */
export const scheduleRoutes: Routes = (app, { ledger }) => {
  app.post(
    '/schedules/preview',
    {
      config: { access: 'work.read' },
      schema: {
        tags: ['schedules'],
        summary: 'What rules mean, in words and in their next dates; nothing is kept',
        body: closed({
          ...given,
          from: Type.Optional(Type.Unsafe<string>({ ...Day, description: 'Default: today' })),
          count: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_SHOWN, default: 12 })),
        }),
        response: answers({ 200: PreviewSchema }),
      },
    },
    async (request) => {
      const { from, count = 12 } = request.body;
      const rules = rulesOf(request.body);
      return askAs(ledger, request, async (reading) => {
        const calendar = await orgCalendar(reading);
        const { slots, more } = nextSlots(rules, { calendar, from: from ?? reading.today, count });
        const dates = slots.map((slot) => ({ ...slot }));
        return { rules: [...rules], words: rules.map(ruleWords), dates, more };
      });
    },
  );

  app.put(
    '/records/:id/schedule',
    {
      config: { access: 'work.write' },
      schema: {
        tags: ['schedules'],
        summary: 'Give a record the rules it recurs by; while its schedule runs, its periods follow at once',
        params: IdParams,
        body: closed(given),
        response: answers({ 200: KeptSchema }),
      },
    },
    async (request) => {
      const { id: record } = request.params;
      const rules = rulesOf(request.body);
      await runAs(ledger, request, setSchedule, { record, rules });
      return { record, rules: [...rules], words: rules.map(ruleWords) };
    },
  );
};

interface Given {
  readonly text?: string;
  readonly rules?: readonly ScheduleRule[];
}

/** Refuses SV-1218 (neither or both), and what the ledger finds wrong. */
function rulesOf({ text, rules }: Given): readonly ScheduleRule[] {
  if ((text === undefined) === (rules === undefined)) throw new ProblemError('SV-1218');
  return granted(rulesInText(text ?? JSON.stringify(rules)));
}
